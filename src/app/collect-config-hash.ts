import type { Config } from '../config/config.ts';
import type { Day } from '../core/period.ts';
import type { Analysis } from '../core/plan.ts';
import type { Tenant } from '../core/tenant.ts';
import { hashOf } from '../engine/hash-of.ts';
import type { SourceChoice } from './settings.ts';

/** What decides which reads a run has, and what is found in them. How fast they are made, who is told and in which language do not make it another run. */
export function collectConfigHash(
  { costs, collect, checks, advisors }: Config,
  { accounts, regions, accountRole }: Tenant,
  asked: {
    readonly services?: readonly string[];
    readonly analysis: Analysis;
    /** The day of the report: checks judge as of it. */
    readonly asOf: Day;
    /** Where the bill is read, whoever said so. */
    readonly source: SourceChoice;
  },
): Promise<string> {
  return hashOf({
    accounts,
    regions,
    accountRole,
    asOf: asked.asOf,
    costs: { source: asked.source, historyMonths: costs.historyMonths },
    datasets: collect.datasets,
    checks,
    advisors,
    services: asked.services ?? null,
    analysis: asked.analysis,
  });
}
