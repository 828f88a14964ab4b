import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import { type Attempt, givenUpFor } from './attempt.ts';

/**
 * `resume`: what is not done and not given up · `reprocess`: only what was given up (dead letters) ·
 * `retry`: whatever is not done.
 */
export type WorkToDo = 'resume' | 'reprocess' | 'retry';

/** Units of a plan that are still to be done, in its order. */
export function outstandingUnits(
  plan: Plan,
  done: ReadonlySet<string>,
  attempts: readonly Attempt[],
  what: WorkToDo = 'resume',
): readonly Unit[] {
  const byUnit = Map.groupBy(attempts, ({ record }) => record.result.unit);
  return plan.units.filter(({ id }) => {
    if (done.has(id)) return false;
    if (what === 'retry') return true;
    return (givenUpFor(byUnit.get(id) ?? []) !== null) === (what === 'reprocess');
  });
}
