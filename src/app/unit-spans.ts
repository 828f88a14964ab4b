import type { Unit } from '../core/unit.ts';
import { isDone, type UnitRecord } from '../core/unit-result.ts';
import type { CollectSummary } from '../engine/collect-contract.ts';
import type { TraceSpan } from '../platform/telemetry/run-trace.ts';
import type { RunEnvironment } from './run-contract.ts';

export interface UnitSpans {
  ended(record: UnitRecord): void;
  all(): readonly TraceSpan[];
  root(startedAt: Date, summary: CollectSummary): TraceSpan;
}

/** The units of a job as spans: each began as long before its end as it took. */
export function unitSpans(units: readonly Unit[], { clock }: Pick<RunEnvironment, 'clock'>): UnitSpans {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const spans: TraceSpan[] = [];
  return {
    ended({ result, cost }) {
      const unit = byId.get(result.unit);
      const endedAt = clock.now();
      spans.push({
        name: unit?.serviceGroup ?? 'unit',
        startedAt: new Date(endedAt.getTime() - cost.seconds * 1000),
        endedAt,
        failed: !isDone(result),
        attributes: {
          'unit.id': result.unit,
          region: unit?.region ?? '',
          calls: cost.calls,
          throttles: cost.throttles,
        },
      });
    },
    all: () => spans,
    root: (startedAt, { units: asked, done, cancelled }) => ({
      name: 'collect',
      startedAt,
      endedAt: clock.now(),
      failed: cancelled,
      attributes: { units: asked, done },
    }),
  };
}
