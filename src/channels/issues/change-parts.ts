import type { ChangeStep } from './issue-step.ts';
import { labelsLike } from './labels-like.ts';
import { type IssueMarker, type MarkerState, markedAmount } from './marker.ts';
import { firstMeasured } from './measured-outcome.ts';
import type { OwnIssue } from './own-issue.ts';
import type { Remark } from './planned-comment.ts';
import type { Situation } from './situation.ts';
import { type Standing, subjectOf, worthTogether } from './standing.ts';
import { SNOOZE_LABEL } from './verdict.ts';

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

/** Another state is noted and told, and the text stays. */
export function noted(
  own: OwnIssue,
  next: Pick<IssueMarker, 'state'> & Partial<Pick<IssueMarker, 'until' | 'via'>>,
  remarks: readonly Remark[],
): ChangeStep {
  const marker: IssueMarker = { ...own.marker, until: null, via: null, ...next, turn: own.marker.turn + 1 };
  return { ...unchanged(own), comments: commentsOf(remarks, marker), marker };
}

/** The text is written anew, by what is recommended now. */
export function rewritten({ own, standing }: Situation, remarks: readonly Remark[]): ChangeStep {
  const state = recommendedState(standing);
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
    comments: commentsOf(remarks, marker),
    marker,
    subject: subjectOf(standing),
    removedLabels: labelsLike(own.issue, SNOOZE_LABEL),
    worth,
  };
}

/** What is noted while something is recommended. What people took of a group is told in its list. */
export function recommendedState({
  recommended,
  about,
}: Standing): Extract<MarkerState, 'open' | 'accepted'> {
  const isTaken =
    about.kind === 'single' && recommended.every(({ recommendation }) => recommendation.state === 'accepted');
  return isTaken ? 'accepted' : 'open';
}

function commentsOf(remarks: readonly Remark[], marker: IssueMarker): ChangeStep['comments'] {
  return remarks.map((remark) => ({ ...remark, key: keyOf(remark, marker) }));
}

/** The same where a run ended in between, so that nobody reads it twice; another one at another turn of events. */
function keyOf(remark: Remark, { turn }: IssueMarker): string {
  if (remark.kind === 'measured') return `measured-${firstMeasured(remark.outcome) ?? 0}-${turn}`;
  return `${remark.kind === 'state' ? remark.change : remark.kind}-${turn}`;
}
