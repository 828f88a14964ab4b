import type { Report } from '../../core/report.ts';
import { type Candidate, type Told, toldBy } from './candidates.ts';
import { type Waiting, withinCaps } from './caps.ts';
import { noted, unchanged } from './change-parts.ts';
import { isWorthAnIssue, type Spread, spreadOver } from './groups.ts';
import type { Identities } from './identities.ts';
import type { ChangeStep, IssueStep, OpenStep } from './issue-step.ts';
import { nextChange } from './next-change.ts';
import { openGroup, openSingle } from './open-steps.ts';
import { type Homes, homesAmong, type OwnIssue } from './own-issue.ts';
import type { IssueSettings } from './settings.ts';
import { type Standing, standingOfGroup, standingOfSingle } from './standing.ts';
import { thresholdsOf } from './thresholds.ts';
import { isHeld, refusalKey, type Verdict } from './verdict.ts';

/** Everything that decides what is done to issues. */
export interface PlanInput {
  readonly report: Pick<Report, 'asOf' | 'costs' | 'recommendations' | 'outcomes'>;
  readonly identities: Identities;
  /** Of this tenant, in all repositories that could be read. */
  readonly own: readonly OwnIssue[];
  /** Of others, by key: see {@link foreignIssues}. */
  readonly foreign: ReadonlyMap<string, number>;
  readonly verdictOf: (own: OwnIssue) => Verdict;
  readonly settings: IssueSettings;
  /** ISO instant. */
  readonly now: string;
  /** Where issues are opened whose owner names no other, `owner/name`. */
  readonly repository: string;
  /** Those whose issues are known; in others nothing is opened. */
  readonly readable: ReadonlySet<string>;
  /** Keys of issues that were opened once and are not there: people deleted them, and they are not opened again. */
  readonly deleted: ReadonlySet<string>;
}

export interface IssuePlan {
  /** In the order to be done: what ends first, what is opened last, and the largest amount first. */
  readonly steps: readonly IssueStep[];
  readonly waiting: Waiting;
}

/**
 * What is to be done to issues. A function of its input, in any order of its lists: what was done needs nothing more, and
 * what the report does not mention stays as it is.
 */
export function planIssues(input: PlanInput): IssuePlan {
  const homes = homesAmong(input.own);
  const told = toldBy(input.report, input.identities);
  const candidates = [...told.candidates.values()].toSorted((a, b) => told.byWorth(keyed(a), keyed(b)));
  const thresholdOf = thresholdsOf(input.report, input.settings);
  const rests = (own: OwnIssue) => {
    const { declined, snoozed } = input.verdictOf(own);
    return isHeld(declined, input.report.asOf) || isHeld(snoozed, input.report.asOf);
  };
  const spread = spreadOver(candidates, homes, { thresholdOf, rests });
  const { tenant } = input.identities;
  const opening = { tenant, asOf: input.report.asOf, repository: input.repository, foreign: input.foreign };
  const wanted = [
    ...spread.singles.map((each) => openSingle(each, opening)),
    ...groupsToOpen(spread, homes, thresholdOf).map((each) => openGroup(each, opening)),
  ].filter(({ key }) => !input.deleted.has(key));
  const { opened, waiting } = withinCaps(wanted.toSorted(told.byWorth), input.own, input);
  const changes = changesTo(homes, spread, opened, { input, told, thresholdOf });
  const dated = changes.map((each) => datedBy(each, input));
  return { steps: [...dated.toSorted(inOrderOfWork(told)), ...opened], waiting };
}

function keyed({ worth, recommendation }: Candidate) {
  return { worth, key: recommendation.fingerprint };
}

/** What is opened again begins anew: what people said before is over. */
function datedBy({ marker, ...step }: ChangeStep, { report, now }: PlanInput): ChangeStep {
  const heard = step.turn?.state === 'open' ? { heard: `${now.slice(0, 19)}Z` } : {};
  return { ...step, marker: marker && { ...marker, day: report.asOf, ...heard } };
}

interface Context {
  readonly input: PlanInput;
  readonly told: Told;
  readonly thresholdOf: ReturnType<typeof thresholdsOf>;
}

function changesTo(
  homes: Homes,
  spread: Spread,
  opened: readonly OpenStep[],
  context: Context,
): readonly ChangeStep[] {
  const { input } = context;
  const taken = new Set(
    [...homes.byKey.keys(), ...opened.map(({ key }) => key)].flatMap((key) =>
      key.startsWith('fp ') ? key.slice(3) : [],
    ),
  );
  const changes = [...homes.byKey.values()].flatMap((own) => {
    const standing = standingOf(own, spread, taken, context);
    const verdict = input.verdictOf(own);
    const step =
      standing && nextChange({ own, verdict, standing, asOf: input.report.asOf, settings: input.settings });
    return withRefusals(step, own, verdict);
  });
  return [...homes.copies.map(({ own, home }) => folded(own, home)), ...changes];
}

/** `null`: the dashboard, which is no subject; and a group that was over and would not be opened for what came back. */
function standingOf(
  own: OwnIssue,
  { groups }: Spread,
  taken: ReadonlySet<string>,
  { told, thresholdOf }: Context,
): Standing | null {
  const { about } = own.marker;
  if (about.kind === 'dashboard') return null;
  if (about.kind === 'single') return standingOfSingle(about, told);
  const members = (groups.get(about.key) ?? []).filter(
    ({ recommendation }) => !taken.has(recommendation.fingerprint),
  );
  const comesBack = own.issue.state === 'closed' && members.length > 0;
  if (comesBack && !isWorthAnIssue(members, thresholdOf)) return null;
  return standingOfGroup(about, members, taken, told);
}

function withRefusals(step: ChangeStep | null, own: OwnIssue, { refused }: Verdict): readonly ChangeStep[] {
  const said = refused.map((login) => ({ kind: 'refused' as const, login, key: refusalKey(login) }));
  if (said.length === 0) return step ? [step] : [];
  const whole = step ?? unchanged(own);
  return [{ ...whole, comments: [...whole.comments, ...said] }];
}

function folded(own: OwnIssue, { issue }: OwnIssue): ChangeStep {
  const step = noted(own, { state: 'duplicate' }, [{ kind: 'duplicate', url: issue.url }]);
  return { ...step, turn: { state: 'closed', stateReason: 'duplicate' } };
}

function groupsToOpen({ groups }: Spread, homes: Homes, thresholdOf: Context['thresholdOf']) {
  return [...groups.entries()].flatMap(([key, members]) =>
    homes.byKey.has(`group ${key}`) || !isWorthAnIssue(members, thresholdOf) ? [] : [members],
  );
}

function inOrderOfWork({ byWorth }: Told): (a: ChangeStep, b: ChangeStep) => number {
  const rankOf = ({ turn }: ChangeStep) => (turn?.state === 'closed' ? 0 : 1);
  const keyedBy = ({ own: { issue }, worth }: ChangeStep) => ({
    worth,
    key: `${issue.repository}#${issue.number}`,
  });
  return (a, b) => rankOf(a) - rankOf(b) || byWorth(keyedBy(a), keyedBy(b));
}
