import type { Day } from '../../core/period.ts';
import type { MarkerState } from './marker.ts';
import type { OwnIssue } from './own-issue.ts';
import type { IssueSettings } from './settings.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** What decides about one issue. */
export interface Situation {
  readonly own: OwnIssue;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly asOf: Day;
  readonly settings: Pick<IssueSettings, 'updateRatio' | 'notPlannedDays'>;
}

const OVER: ReadonlySet<MarkerState> = new Set<MarkerState>(['absent', 'done', 'gone', 'measured']);

/** Whether it was noted that what an issue is about is not recommended any more. */
export function isNotedOver(state: MarkerState): boolean {
  return OVER.has(state);
}
