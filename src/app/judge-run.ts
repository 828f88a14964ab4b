import type { BillLines } from '../core/charge-line.ts';
import type { Collection } from '../core/collection.ts';
import type { Known } from '../core/known.ts';
import type { Plan } from '../core/plan.ts';
import type { Log } from '../core/ports.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import type { Attempt } from '../engine/attempt.ts';
import { keptReads } from '../engine/kept-reads.ts';
import { judgeBillChecks } from '../report/judging/judge-bill-checks.ts';
import { judgeTenantChecks } from '../report/judging/judge-tenant-checks.ts';
import { byCheckAndPlace, byResource, type Judged } from '../report/judging/judged.ts';
import type { ChecksOfScopes } from './configured-checks.ts';

export interface JudgingParts {
  readonly checks: ChecksOfScopes;
  readonly log: Log;
}

/** What a run read, unit by unit. */
export interface CollectedRun {
  readonly plan: Plan;
  readonly records: Iterable<UnitRecord>;
  readonly attempts: readonly Attempt[];
}

/** What collecting left, with what checks across accounts and regions say of it. */
export function withTenantChecks(
  collection: Collection,
  { plan, records, attempts }: CollectedRun,
  { checks, log }: JudgingParts,
): Collection {
  const datasets = new Set(checks.tenant.flatMap(({ needs }) => Object.values(needs).map(({ id }) => id)));
  const reads = keptReads(plan, records, attempts, datasets);
  const { rows, findings } = judgeTenantChecks(checks.tenant, reads, {
    now: plan.now,
    fault: faultTo(log),
  });
  return {
    ...collection,
    checks: [...collection.checks, ...rows].sort(byCheckAndPlace),
    findings: [...collection.findings, ...findings].sort(byResource),
  };
}

/** Where the bill was not asked for, nobody was kept from anything. */
export const NOT_JUDGED: Judged = { rows: [], findings: [] };

/**
 * What checks of the bill say of it, beside those that looked at what runs.
 * @param now The plan's instant.
 */
export function judgedBill(
  lines: BillLines,
  collection: Known<Collection>,
  now: string,
  { checks, log }: JudgingParts,
): Judged {
  const judged = collection.known ? collection.value.checks : [];
  return judgeBillChecks(checks.bill, lines, { now, judged, fault: faultTo(log) });
}

/** The log redacts; a report quotes nothing of what was thrown. */
function faultTo(log: Log): (check: string, error: unknown) => void {
  return (check, error) =>
    log.write('error', `The check ${check} failed on what was read: ${String(error)}`, {});
}
