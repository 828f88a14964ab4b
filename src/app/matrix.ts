import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';

/** Before the id of a batch: only its dead letters are read again. */
const REPROCESS = 'reprocess-';

export interface BatchName {
  /** `null`: all of the run. */
  readonly name: string | null;
  readonly reprocess: boolean;
}

export function batchNamed(asked: string | undefined): BatchName {
  if (asked === undefined) return { name: null, reprocess: false };
  if (!asked.startsWith(REPROCESS)) return { name: asked, reprocess: false };
  return { name: asked.slice(REPROCESS.length), reprocess: true };
}

/**
 * The matrix of the jobs that collect: ids of the batches with something to do, and nothing else, since the runner
 * empties an output that holds a masked text.
 */
export function matrixOf(
  { batches }: Plan,
  outstanding: readonly Unit[],
  reprocess: boolean,
): { readonly batch: readonly string[] } {
  const left = new Set(outstanding.map(({ id }) => id));
  const open = batches.filter(({ units }) => units.some((unit) => left.has(unit)));
  return { batch: open.map(({ id }) => (reprocess ? `${REPROCESS}${id}` : id)) };
}
