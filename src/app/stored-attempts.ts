import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import type { ReadFailure, UnitRecord } from '../core/unit-result.ts';
import type { Attempt } from '../engine/attempt.ts';
import { sumCosts } from '../engine/unit-meter.ts';
import type { StoredAttempt } from '../store/attempts.ts';

const DAMAGED: ReadFailure = {
  state: 'failed',
  errorClass: 'StoreDamaged',
  message: 'What the last try found cannot be read from the store.',
  missingPermissions: [],
  poison: false,
};

/** The tries of a plan's units. One whose record cannot be read was a try as well: it failed for that reason. */
export function storedAttempts({ units }: Plan, stored: readonly StoredAttempt[]): readonly Attempt[] {
  const planned = new Map(units.map((unit) => [unit.id, unit]));
  return stored.flatMap(({ unit: id, attempt: n, record }) => {
    if (record) return [{ n, record }];
    const unit = planned.get(id);
    return unit ? [{ n, record: damagedRecord(unit) }] : [];
  });
}

function damagedRecord({ id, reads, checks }: Unit): UnitRecord {
  return {
    result: {
      unit: id,
      reads: reads.map((read) => ({ read, state: 'failed', rows: null, failure: DAMAGED, kept: [] })),
      checks: checks.map((check) => ({ check, state: 'not-evaluated', missing: reads })),
    },
    cost: sumCosts([]),
  };
}
