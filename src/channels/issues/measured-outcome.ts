import type { Outcome } from '../../core/outcome.ts';

/** The first checkpoint whose months are invoiced; `null`: not measured yet, or not for good. */
export function firstMeasured({ measurements }: Pick<Outcome, 'measurements'>): 30 | 60 | 90 | null {
  const final = measurements.filter(({ state }) => state === 'measured').map(({ checkpoint }) => checkpoint);
  return final.toSorted((a, b) => a - b)[0] ?? null;
}

/** Whether each that can be measured is: what vanished with its group or account cannot. */
export function areMeasured(outcomes: readonly Outcome[]): boolean {
  const measurable = outcomes.filter(({ state }) => state !== 'gone');
  return measurable.length > 0 && measurable.every((each) => firstMeasured(each) !== null);
}
