import type { Money } from '../../core/money.ts';
import { contains, type Day, type Period } from '../../core/period.ts';
import type { SeriesScope } from '../../core/trend.ts';

/** Something people know of beforehand (`events:` in the configuration): expected on its days, never an anomaly. */
export interface PlannedEvent {
  readonly name: string;
  readonly period: Period;
  /** A missing part means all. */
  readonly scope: SeriesScope;
  /** Extra cost over all its days; null: only that it is expected. */
  readonly amount: Money | null;
}

/** Whether an event is about this series and this day. A series over everything is touched by every event. */
export function isPlanned(events: readonly PlannedEvent[], scope: SeriesScope, at: Day): boolean {
  return events.some((event) => contains(event.period, at) && concerns(event.scope, scope));
}

function concerns(event: SeriesScope, series: SeriesScope): boolean {
  return overlaps(event.serviceName, series.serviceName) && overlaps(event.subAccountId, series.subAccountId);
}

function overlaps(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
