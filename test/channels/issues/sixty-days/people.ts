import type { LoopbackGithub } from '../../../loopback/github/github.ts';
import { JOBS_BOT } from '../../../loopback/github/world.ts';
import { REPOSITORY } from './days.ts';
import { oneOf, type Random } from './seeded.ts';
import type { SeenIssue } from './seen-issues.ts';

export type Act =
  | 'complete'
  | 'decline'
  | 'label'
  | 'command'
  | 'forbidden'
  | 'reopen'
  | 'chatter'
  | 'rename'
  | 'take'
  | 'forge'
  | 'copy';

/** What somebody did to an issue on a day. */
export interface Deed {
  readonly act: Act;
  readonly number: number;
  /** Number of the day. */
  readonly day: number;
}

/** Days for which the command that people write postpones. */
export const COMMANDED_DAYS = 5;

const TO_OPEN: readonly Act[] = [
  'complete',
  'complete',
  'decline',
  'label',
  'command',
  'forbidden',
  'chatter',
  'rename',
  'take',
  'forge',
  'copy',
];

/** What people do after a run, to any issue but the dashboard. */
export async function peopleAct(
  github: LoopbackGithub,
  day: number,
  issues: readonly SeenIssue[],
  random: Random,
  without: ReadonlySet<Act>,
): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  const subjects = issues.filter(({ byUs, about }) => byUs && about !== null && about !== 'dashboard');
  for (let left = random() < 0.6 ? 1 + Math.floor(random() * 2) : 0; left > 0; left--) {
    const issue = oneOf(random, subjects);
    const act = issue && actOn(issue, random);
    if (!issue || !act || without.has(act) || deeds.some(({ number }) => number === issue.number)) continue;
    await ACTS[act](github, issue);
    deeds.push({ act, number: issue.number, day });
  }
  return deeds;
}

/** Nobody opens again what is told in another issue. */
function actOn({ open, reason }: SeenIssue, random: Random): Act | undefined {
  if (open) return oneOf(random, TO_OPEN);
  return reason !== 'duplicate' && random() < 0.15 ? 'reopen' : undefined;
}

type Do = (github: LoopbackGithub, issue: SeenIssue) => Promise<unknown>;

const pathOf = ({ number }: SeenIssue) => `/repos/${REPOSITORY}/issues/${number}`;

const patch =
  (login: string, body: (issue: SeenIssue) => object): Do =>
  (github, issue) =>
    github.as(login)('PATCH', pathOf(issue), body(issue));

const say =
  (login: string, body: string): Do =>
  (github, issue) =>
    github.as(login)('POST', `${pathOf(issue)}/comments`, { body });

const label =
  (name: string): Do =>
  (github, issue) =>
    github.as('cy')('POST', `${pathOf(issue)}/labels`, { labels: [name] });

/** An issue with the text of another, marker and all. */
const again =
  (login: string): Do =>
  (github, { title, body }) =>
    github.as(login)('POST', `/repos/${REPOSITORY}/issues`, { title, body, labels: ['spendlog'] });

const ACTS: Readonly<Record<Act, Do>> = {
  complete: patch('ada', () => ({ state: 'closed', state_reason: 'completed' })),
  decline: patch('ada', () => ({ state: 'closed', state_reason: 'not_planned' })),
  reopen: patch('ada', () => ({ state: 'open' })),
  rename: patch('ada', ({ title }) => ({ title: `${title} (ours)` })),
  label: label('snooze'),
  take: label('accepted'),
  command: say('cy', `/spendlog snooze ${COMMANDED_DAYS}d`),
  forbidden: say('ben', '/spendlog snooze 300d'),
  chatter: say('ben', 'We use this one, I think. See `spendlog snooze`?'),
  forge: again('ben'),
  // As a run would that knew nothing of the first.
  copy: again(JOBS_BOT),
};
