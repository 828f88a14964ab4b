import type { Unit } from '../core/unit.ts';
import type { UnitRecord } from '../core/unit-result.ts';

/** One unit of the plan beside what became of it; `null`: no job has come to it. */
export interface CollectedUnit {
  readonly unit: Unit;
  readonly record: UnitRecord | null;
}
