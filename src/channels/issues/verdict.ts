import { distinct, inOrder } from '../../core/in-order.ts';
import type { RepositoryPermission, TrackedComment } from '../../core/issue-tracker.ts';
import { addDays, type Day, parseDay } from '../../core/period.ts';
import { commandIn } from './command.ts';
import { commentKey } from './comment-marker.ts';
import { hasLabel } from './labels-like.ts';
import type { OwnIssue } from './own-issue.ts';
import type { IssueSettings } from './settings.ts';

/** What people said on an issue beside opening and closing it. */
export interface Voices {
  /** `null`: nobody said anything lately, or they were not read. */
  readonly comments: readonly TrackedComment[] | null;
  /** When {@link SNOOZE_LABEL} was put on it; `null`: it is not on it, or GitHub does not tell. */
  readonly label: { readonly at: string; readonly by: string } | null;
  /** Of who wrote a command, by login. */
  readonly permissions: ReadonlyMap<string, RepositoryPermission>;
}

export const NO_VOICES: Voices = { comments: null, label: null, permissions: new Map() };

export const SNOOZE_LABEL = 'snooze';
const ACCEPTED_LABEL = 'accepted';

/** What people decided about an issue. Each holds on its last day, and is told when that has passed as well. */
export interface Verdict {
  readonly declined: Held | null;
  readonly snoozed: (Held & { readonly via: 'label' | 'comment' }) | null;
  readonly accepted: boolean;
  /** Logins whose command does not count, since they may not triage, and who were not told yet. Each once, lower case. */
  readonly refused: readonly string[];
}

export interface Held {
  readonly until: Day;
  /** Login; the empty text where it is not known. Untrusted. */
  readonly by: string;
}

export type VerdictSettings = Pick<IssueSettings, 'notPlannedDays' | 'snoozeDays'>;

export function verdictOf(own: OwnIssue, voices: Voices, settings: VerdictSettings, asOf: Day): Verdict {
  return {
    declined: declinedOf(own, settings),
    snoozed: own.issue.state === 'open' ? snoozedOf(own, voices, settings, asOf) : null,
    accepted: hasLabel(own.issue, ACCEPTED_LABEL),
    refused: refusedIn(voices),
  };
}

export function isHeld<H extends Held>(held: H | null, asOf: Day): held is H {
  return held !== null && asOf <= held.until;
}

/** What the configuration exempts, and what another issue tells, we close ourselves. */
function declinedOf({ issue, marker }: OwnIssue, { notPlannedDays }: VerdictSettings): Held | null {
  const since = dayOf(issue.closedAt);
  if (issue.state === 'open' || issue.stateReason !== 'not_planned') return null;
  if (marker.state === 'exempt' || marker.state === 'duplicate') return null;
  if (isProgram(issue.closedBy)) return null;
  return since && { until: addDays(since, notPlannedDays), by: issue.closedBy ?? '' };
}

/** By the name that GitHub gives apps alone. Programs close what nobody talked about for long, and decide nothing by it. */
function isProgram(login: string | null): boolean {
  return login?.endsWith('[bot]') ?? false;
}

/**
 * What was said last counts, since it was opened again: the label put on it, or a command. Else what was understood when it
 * was said.
 */
function snoozedOf(own: OwnIssue, voices: Voices, settings: VerdictSettings, asOf: Day): Verdict['snoozed'] {
  const isLabelled = hasLabel(own.issue, SNOOZE_LABEL);
  const said = [
    ...(isLabelled && voices.label ? [labelSaid(voices.label, settings)] : []),
    ...commandsSaid(voices, settings),
  ];
  const { state, until, via, heard } = own.marker;
  const news = said.filter(({ at }) => heard === null || Date.parse(at) > Date.parse(heard));
  const last = news.toSorted((a, b) => inOrder(a.at, b.at)).at(-1);
  if (last) return last.held;
  if (state === 'snoozed' && until && via && (via === 'comment' || isLabelled)) return { until, via, by: '' };
  return isLabelled ? { until: addDays(asOf, settings.snoozeDays), via: 'label', by: '' } : null;
}

interface Said {
  readonly at: string;
  readonly held: Verdict['snoozed'];
}

function labelSaid({ at, by }: NonNullable<Voices['label']>, { snoozeDays }: VerdictSettings): Said {
  const since = dayOf(at);
  return { at, held: since && { until: addDays(since, snoozeDays), via: 'label', by } };
}

function commandsSaid(voices: Voices, { snoozeDays }: VerdictSettings): readonly Said[] {
  return commandsOf(voices).flatMap((comment) => {
    const command = mayDecide(comment, voices) ? commandIn(comment.body, snoozeDays) : null;
    const since = dayOf(comment.createdAt);
    if (!command || !since) return [];
    const held =
      command.days === null
        ? null
        : ({ until: addDays(since, command.days), via: 'comment', by: comment.author } as const);
    return [{ at: comment.createdAt, held }];
  });
}

/** Comments of people that hold a command; the number of days it names does not matter here. */
export function commandsOf({ comments }: Pick<Voices, 'comments'>): readonly TrackedComment[] {
  return (comments ?? []).filter((each) => commentKey(each) === null && commandIn(each.body, 1) !== null);
}

const MAY_DECIDE: ReadonlySet<RepositoryPermission> = new Set<RepositoryPermission>([
  'triage',
  'write',
  'maintain',
  'admin',
]);

function mayDecide({ author }: TrackedComment, { permissions }: Voices): boolean {
  return MAY_DECIDE.has(permissions.get(author) ?? 'none');
}

function refusedIn(voices: Voices): readonly string[] {
  const answered = new Set((voices.comments ?? []).map(commentKey));
  const refused = commandsOf(voices).filter((each) => !mayDecide(each, voices));
  const logins = distinct(refused.map(({ author }) => author.toLowerCase()));
  return logins.filter((login) => login !== '' && !answered.has(refusalKey(login)));
}

/** Of the comment that tells somebody, once, that the command does not count. */
export function refusalKey(login: string): string {
  return `refused-${login
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')
    .slice(0, 80)}`;
}

function dayOf(instant: string | null): Day | null {
  return parseDay((instant ?? '').slice(0, 10));
}
