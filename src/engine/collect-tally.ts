import { isDone, type UnitCost, type UnitResult } from '../core/unit-result.ts';
import { wasTried } from './attempt.ts';
import type { CollectSummary } from './collect-contract.ts';
import { sumCosts } from './unit-meter.ts';

/** Counts how the units of a job end. */
export interface CollectTally {
  add(result: UnitResult, cost: UnitCost): void;
  /** For people: how far it is. */
  text(): string;
  summary(cancelled: boolean): CollectSummary;
}

export function collectTally(units: number): CollectTally {
  let done = 0;
  let incomplete = 0;
  let outOfTime = 0;
  let total = sumCosts([]);
  return {
    add(result, cost) {
      if (isDone(result)) done += 1;
      else if (wasTried(result)) incomplete += 1;
      else outOfTime += 1;
      total = sumCosts([total, cost]);
    },
    text: () => {
      const ended = done + incomplete + outOfTime;
      return `${ended} of ${units} units, ${incomplete} with reads missing, ${outOfTime} out of time`;
    },
    summary: (cancelled) => ({ units, done, incomplete, outOfTime, cancelled, cost: total }),
  };
}
