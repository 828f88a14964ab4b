import { decimal } from '../../core/decimal.ts';
import { absoluteMoney, compareMoney, multiplyMoney, subtractMoney } from '../../core/money.ts';
import { addDays, type Day, parseDay } from '../../core/period.ts';
import type { ChangeStep, IssueTurn } from './issue-step.ts';
import { type IssueMarker, type MarkerState, markedAmount } from './marker.ts';
import type { OwnIssue } from './own-issue.ts';
import type { PlannedComment, Remark } from './planned-comment.ts';
import type { IssueSettings } from './settings.ts';
import { type Standing, subjectOf, worthTogether } from './standing.ts';
import { isHeld, SNOOZE_LABEL, type Verdict } from './verdict.ts';

/** What decides about one issue. */
export interface Situation {
  readonly own: OwnIssue;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly asOf: Day;
  readonly settings: Pick<IssueSettings, 'updateRatio' | 'notPlannedDays'>;
}

/** Days after which something closed as done that still is found is opened again: metrics look back that long. */
export const DAYS_TO_SHOW = 14;

/** What we closed since it was over. */
const OVER: ReadonlySet<MarkerState> = new Set<MarkerState>(['absent', 'done', 'gone', 'measured']);

/** What is to be done to one issue; `null`: nothing. */
export function nextChange(situation: Situation): ChangeStep | null {
  const { own, standing } = situation;
  const step = byStanding(situation);
  const isLeft = standing.left.length > 0 && own.issue.state === 'open';
  if (!step) return isLeft ? { ...unchanged(own), marker: without(own.marker, standing.left) } : null;
  return { ...step, marker: step.marker && without(step.marker, standing.left) };
}

/** A group does not stand for what has an issue of its own, also while nobody writes its text anew. */
function without(marker: IssueMarker, left: readonly string[]): IssueMarker {
  const { about } = marker;
  if (about.kind !== 'group' || left.length === 0) return marker;
  return {
    ...marker,
    about: { ...about, fingerprints: about.fingerprints.filter((each) => !left.includes(each)) },
  };
}

function byStanding(situation: Situation): ChangeStep | null {
  const { recommended, exempt, unseen, done } = situation.standing;
  if (recommended.length > 0) return whileRecommended(situation);
  if (exempt.length > 0) return whileExempt(situation);
  if (unseen > 0) return null;
  return done.length > 0 ? onceOver(situation) : emptied(situation);
}

/** A group whose every finding has an issue of its own by now. */
function emptied({ own, standing: { about } }: Situation): ChangeStep | null {
  if (about.kind !== 'group' || own.issue.state === 'closed') return null;
  const { marker } = finished(own, 'duplicate', []);
  const turn: IssueTurn = { state: 'closed', stateReason: 'duplicate' };
  return { ...unchanged(own), marker: marker && { ...marker, about }, turn };
}

function whileRecommended(situation: Situation): ChangeStep | null {
  const { own, verdict, asOf } = situation;
  const noted = decided(situation);
  if (noted !== 'nothing') return noted;
  if (own.issue.state === 'open') return whileOpen(situation);
  const { state } = own.marker;
  if (OVER.has(state) || state === 'duplicate') return reopened(situation, returned(situation));
  if (state === 'exempt' || verdict.declined) return reopened(situation, said(situation, 'exemption-ended'));
  return asOf > heldUntil(situation) ? reopened(situation, said(situation, 'still-found')) : null;
}

/** A decision in force is noted once, and nothing else is done while it holds. `nothing`: there is none. */
function decided({ own, verdict: { declined, snoozed }, asOf }: Situation): ChangeStep | null | 'nothing' {
  const { state, until } = own.marker;
  if (isHeld(declined, asOf)) {
    if (state === 'declined' && until === declined.until) return null;
    const remark: Remark = { kind: 'not-planned', until: declined.until };
    return noted(own, remark, { state: 'declined', until: declined.until, via: null });
  }
  if (isHeld(snoozed, asOf)) {
    if (state === 'snoozed' && until === snoozed.until) return null;
    const remark: Remark = { kind: 'snoozed', until: snoozed.until, by: snoozed.by };
    return noted(own, remark, { state: 'snoozed', until: snoozed.until, via: snoozed.via });
  }
  return 'nothing';
}

function noted(
  own: OwnIssue,
  remark: Remark,
  next: Pick<IssueMarker, 'state' | 'until' | 'via'>,
): ChangeStep {
  const marker = { ...own.marker, ...next, turn: own.marker.turn + 1 };
  return { ...unchanged(own), comments: [{ ...remark, key: keyOf(remark, marker) }], marker };
}

function whileOpen(situation: Situation): ChangeStep | null {
  const { own, standing } = situation;
  const { state } = own.marker;
  const now = stateNow(standing);
  if (state === now) return moved(situation) ? rewritten(situation, []) : null;
  const remarks: readonly Remark[] = OVER.has(state)
    ? returned(situation)
    : state === 'snoozed'
      ? [{ kind: 'snooze-ended' }]
      : state === 'accepted' || now === 'accepted'
        ? said(situation, now === 'accepted' ? 'accepted' : 'no-longer-accepted')
        : [];
  return rewritten(situation, remarks);
}

function stateNow({ recommended, about }: Standing): 'open' | 'accepted' {
  const isTaken =
    about.kind === 'single' && recommended.every(({ recommendation }) => recommendation.state === 'accepted');
  return isTaken ? 'accepted' : 'open';
}

/** Whether a reader would decide otherwise: the amount by its share, the owner, or what a group lists. */
function moved({ own: { marker }, standing, settings }: Situation): boolean {
  const [now, before] = [markedAmount(worthTogether(standing.recommended)), marker.net];
  if (standing.recommended[0]?.owner !== marker.owner) return true;
  if (JSON.stringify(standing.about) !== JSON.stringify(marker.about)) return true;
  if (!now || !before || now.currency !== before.currency) return now !== before;
  const allowed = multiplyMoney(before, decimal(String(settings.updateRatio)));
  return compareMoney(absoluteMoney(subtractMoney(now, before)), allowed) > 0;
}

function rewritten(situation: Situation, remarks: readonly Remark[]): ChangeStep {
  const { own, standing } = situation;
  const state = stateNow(standing);
  const worth = worthTogether(standing.recommended);
  const marker: IssueMarker = {
    ...own.marker,
    about: standing.about,
    state,
    until: null,
    via: null,
    net: markedAmount(worth),
    owner: standing.recommended[0]?.owner ?? null,
    turn: own.marker.turn + Number(state !== own.marker.state || own.issue.state === 'closed'),
  };
  return {
    ...unchanged(own),
    comments: remarks.map((remark) => ({ ...remark, key: keyOf(remark, marker) })),
    marker,
    subject: subjectOf(standing),
    removedLabels: own.issue.labels.includes(SNOOZE_LABEL) ? [SNOOZE_LABEL] : [],
    worth,
  };
}

function reopened(situation: Situation, remarks: readonly Remark[]): ChangeStep {
  return { ...rewritten(situation, remarks), turn: { state: 'open', stateReason: 'reopened' } };
}

function returned({ standing }: Situation): readonly Remark[] {
  return standing.recommended.slice(0, 1).map(({ recommendation }) => ({ kind: 'returned', recommendation }));
}

function said(
  { standing }: Situation,
  change: Extract<Remark, { kind: 'state' }>['change'],
): readonly Remark[] {
  return standing.recommended
    .slice(0, 1)
    .map(({ recommendation }) => ({ kind: 'state', change, recommendation }));
}

/** Closed by a person as done: it stays so while it may take until it shows. As a duplicate: as one that is not planned. */
function heldUntil({ own: { issue }, asOf, settings: { notPlannedDays } }: Situation): Day {
  const closed = parseDay((issue.closedAt ?? '').slice(0, 10)) ?? asOf;
  return addDays(closed, issue.stateReason === 'duplicate' ? notPlannedDays : DAYS_TO_SHOW);
}

function whileExempt(situation: Situation): ChangeStep | null {
  const { own, standing } = situation;
  const noted = decided(situation);
  if (noted !== 'nothing') return noted;
  const [recommendation] = standing.exempt;
  // What a person closed is left alone, and so is what a person opened again though it is exempt.
  if (!recommendation || own.issue.state === 'closed' || own.marker.state === 'exempt') return null;
  // Decided on an issue when the report was made, and taken back since: the next report knows.
  if (recommendation.exemption?.origin === 'issue') return null;
  const step = finished(own, 'exempt', [{ kind: 'state', change: 'exempt', recommendation }]);
  return { ...step, turn: { state: 'closed', stateReason: 'not_planned' } };
}

/** Closed where it is open. What a person closed as not planned stays that; what a person opened again stays open. */
function onceOver(situation: Situation): ChangeStep | null {
  const { own, standing, verdict } = situation;
  const { done, about } = standing;
  const { state } = own.marker;
  const isOpen = own.issue.state === 'open';
  const measured = done.filter((outcome) => firstMeasured(outcome) !== null);
  const isMeasured = measured.length > 0 && measured.length === done.length;
  const measuredRemarks = isMeasured
    ? measured.slice(0, 1).map((outcome): Remark => ({ kind: 'measured', outcome }))
    : [];
  if (verdict.declined || state === 'duplicate' || (state === 'exempt' && !isOpen)) return null;
  if (OVER.has(state))
    return isMeasured && state !== 'measured' ? finished(own, 'measured', measuredRemarks) : null;
  const next = isMeasured ? 'measured' : overState(done);
  const step = finished(own, next, [{ kind: 'done', outcomes: done }, ...measuredRemarks]);
  const turn: IssueTurn | null = isOpen ? { state: 'closed', stateReason: 'completed' } : null;
  const marker = step.marker && { ...step.marker, about };
  return { ...step, marker, subject: subjectOf(situation.standing), turn };
}

type Outcomes = Standing['done'];

/** What is least certain of several. */
function overState(done: Outcomes): 'absent' | 'gone' | 'done' {
  if (done.some(({ state }) => state === 'absent')) return 'absent';
  return done.every(({ state }) => state === 'gone') ? 'gone' : 'done';
}

/** The first checkpoint whose months are invoiced; `null`: not measured yet. */
export function firstMeasured({ measurements }: Outcomes[number]): 30 | 60 | 90 | null {
  const final = measurements.filter(({ state }) => state === 'measured').map(({ checkpoint }) => checkpoint);
  return final.toSorted((a, b) => a - b)[0] ?? null;
}

function finished(own: OwnIssue, state: MarkerState, remarks: readonly Remark[]): ChangeStep {
  const marker: IssueMarker = { ...own.marker, state, until: null, via: null, turn: own.marker.turn + 1 };
  const comments: readonly PlannedComment[] = remarks.map((each) => ({ ...each, key: keyOf(each, marker) }));
  return { ...unchanged(own), comments, marker };
}

/** What a person reads twice where a run ends in between has one key both times; another turn of events has another. */
function keyOf(remark: Remark, { turn }: IssueMarker): string {
  const name = remark.kind === 'state' ? remark.change : remark.kind;
  return remark.kind === 'measured'
    ? `measured-${firstMeasured(remark.outcome) ?? 0}-${turn}`
    : `${name}-${turn}`;
}

export function unchanged(own: OwnIssue): ChangeStep {
  return {
    kind: 'change',
    own,
    comments: [],
    marker: null,
    turn: null,
    subject: null,
    removedLabels: [],
    worth: own.marker.net,
  };
}
