import { inOrder } from '../core/in-order.ts';
import type { Plan } from '../core/plan.ts';
import { type BatchOptions, planBatches } from './plan-batches.ts';
import { runKey } from './run-key.ts';

export type PlanParts = Omit<Plan, 'schemaVersion' | 'run' | 'tenant' | 'batches'> & {
  readonly batching: BatchOptions;
};

/** The plan of a run in its one canonical order. `analysis: costs` looks at the bill only and plans no unit. */
export async function makePlan({ batching, unreachable: closed = [], ...parts }: PlanParts): Promise<Plan> {
  const looks = parts.analysis !== 'costs';
  const units = looks ? [...parts.units].sort((a, b) => inOrder(a.id, b.id)) : [];
  const unreachable = looks ? closed : [];
  const stranger = [...units, ...unreachable].find(({ tenant }) => tenant !== parts.key.tenant);
  if (stranger) throw new TypeError(`The unit ${stranger.id} is another tenant's.`);
  return {
    ...parts,
    schemaVersion: 1,
    run: await runKey(parts.key),
    tenant: parts.key.tenant,
    accounts: [...parts.accounts].sort((a, b) => inOrder(a.id, b.id)),
    units,
    ...(unreachable.length > 0 ? { unreachable: [...unreachable].sort((a, b) => inOrder(a.id, b.id)) } : {}),
    batches: planBatches(units, batching),
    notPlanned: looks ? parts.notPlanned : [],
  };
}
