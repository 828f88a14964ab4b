import type { Config } from '../config/config.ts';
import type { Analysis } from '../core/plan.ts';
import type { Tenant } from '../core/tenant.ts';
import { hashOf } from '../engine/hash-of.ts';

/** What decides which reads a run has. How fast they are made, who is told and in which language do not make it another run. */
export function collectConfigHash(
  { costs, collect }: Config,
  { accounts, regions, accountRole }: Tenant,
  asked: { readonly services?: readonly string[]; readonly analysis: Analysis },
): Promise<string> {
  const { exports, source, historyMonths } = costs;
  return hashOf({
    accounts,
    regions,
    accountRole,
    costs: { exports, source: source ?? null, historyMonths },
    datasets: collect.datasets,
    services: asked.services ?? null,
    analysis: asked.analysis,
  });
}
