import type { DatasetDeclaration } from '../core/dataset.ts';
import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import type { ServiceGroup } from '../engine/service-groups.ts';

export interface BudgetedJob {
  readonly plan: Pick<Plan, 'units' | 'usage'>;
  /** Those that this job reads. */
  readonly units: readonly Unit[];
  readonly groups: readonly Pick<ServiceGroup, 'datasets'>[];
  /** Of the bill and the advisors together. */
  readonly maxRequests: number;
}

/**
 * How many requests to Cost Explorer this job may still send for advisors: its share of what the bill has left of the cap.
 * Jobs know nothing of each other, so that what is left is shared out by the units that ask.
 */
export function advisorRequests({ plan, units, groups, maxRequests }: BudgetedJob): number {
  const paid = new Set(groups.flatMap(({ datasets }) => datasets.filter(isPaid)).map(({ id }) => id));
  const asking = (all: readonly Unit[]) =>
    all.filter(({ reads }) => reads.some((read) => paid.has(read))).length;
  const all = asking(plan.units);
  const left = Math.max(0, maxRequests - (plan.usage?.requests ?? 0));
  return all === 0 ? 0 : Math.floor((left * asking(units)) / all);
}

function isPaid({ reads }: DatasetDeclaration): boolean {
  return reads.some((operation) => operation.startsWith('Cost Explorer:'));
}

/** Allows so many. */
export function takeUpTo(most: number): () => boolean {
  let used = 0;
  return () => {
    if (used >= most) return false;
    used += 1;
    return true;
  };
}
