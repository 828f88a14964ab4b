import type { RealisedSaving, UnmeasuredReason } from '../../core/living.ts';
import type { Money } from '../../core/money.ts';
import type { Day } from '../../core/period.ts';
import type { ActionFamily, ActionType, RecommendationState } from '../../core/recommendation.ts';

/** The history of one recommendation, by its fingerprint. */
export interface Life {
  readonly fingerprint: string;
  readonly subject: LifeSubject;
  /** By the owner rules when it was last seen. */
  readonly team: string | null;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  /** Net saving a month when it was last seen; `null`: it had no amount. */
  readonly net: Money | null;
  /** Only ever added to; the last one is the state it is in. */
  readonly events: readonly LifeEvent[];
  /** The first run since it was last seen that looked where it would be and did not find it, and the latest at least a day later. */
  readonly absences: readonly Absence[];
  /** One for each checkpoint that was reached, replaced while it is provisional. */
  readonly measurements: readonly RealisedSaving[];
  /** Why it is not measured though it is done; `null` where it is, or need not be. */
  readonly unmeasured: UnmeasuredReason | null;
}

/** What a recommendation is about, as it was last seen. */
export interface LifeSubject {
  /** Checks that found it, ascending. */
  readonly checks: readonly string[];
  readonly account: string;
  readonly region: string;
  /** Catalogue id. */
  readonly service: string;
  /** Ascending; several where a workload group stands for them. Untrusted. */
  readonly resourceIds: readonly string[];
  readonly workloadGroup: string | null;
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
  /** What was judged by, e.g. thresholds: an absence under another rule says nothing. */
  readonly ruler: string;
}

export interface LifeEvent {
  readonly day: Day;
  readonly state: RecommendationState;
  /** What it was worth a month then; `null`: it had no amount. */
  readonly net: Money | null;
  readonly why?: EventReason;
}

/** What showed that it is done, or why it is back. */
export type EventReason =
  | 'bill'
  | 'api'
  | 'returned'
  | 'exemption-ended'
  | 'no-longer-accepted'
  /** Measured again, and half of the saving or more is gone. */
  | 'regressed';

export interface Absence {
  readonly day: Day;
  /** ISO instant at which the run looked. */
  readonly at: string;
}

/** What people decided about recommendations, by fingerprint: `accepted:`, or an assignee or a label of an issue. */
export interface Decisions {
  /** `false`: nobody could look, so that what was accepted stays so. */
  readonly read: boolean;
  readonly accepted: ReadonlySet<string>;
}

export const NO_DECISIONS: Decisions = { read: true, accepted: new Set() };

export function stateOf({ events }: Pick<Life, 'events'>): RecommendationState {
  return events.at(-1)?.state ?? 'new';
}

/** Whether somebody acted: it is out of what is recommended. */
export function isOver(life: Pick<Life, 'events'>): boolean {
  return OVER.has(stateOf(life));
}

const OVER: ReadonlySet<RecommendationState> = new Set<RecommendationState>(['done', 'measured', 'gone']);
