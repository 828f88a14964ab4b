import { amountText, money, sumMoney } from '../../core/money.ts';
import type { ResultTable } from '../command-result.ts';
import { durationText } from '../duration-text.ts';
import { readRunSummary } from '../run-summary.ts';
import type { TenantSession } from '../tenant-session.ts';
import { percentText } from './list-runs.ts';

/** How a tenant's runs went, over its whole history. */
export interface TenantStats {
  readonly tenant: string;
  readonly runs: number;
  /** Runs whose exit code was 0. */
  readonly succeeded: number;
  /** Share of the runs that succeeded; `null` where there was none. */
  readonly successRate: number | null;
  /** Seconds from plan to report: nearest rank; `null` where there was no run. */
  readonly seconds: { readonly p50: number | null; readonly p90: number | null; readonly p99: number | null };
  readonly calls: number;
  readonly throttles: number;
  /** USD. */
  readonly paid: string;
}

export async function tenantStats({ id, runStore }: TenantSession): Promise<TenantStats> {
  const runs = (await runStore.history()).flatMap(({ content }) => readRunSummary(content) ?? []);
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const succeeded = runs.filter(({ exitCode }) => exitCode === 0).length;
  return {
    tenant: id,
    runs: runs.length,
    succeeded,
    successRate: runs.length === 0 ? null : succeeded / runs.length,
    seconds: { p50: percentile(seconds, 0.5), p90: percentile(seconds, 0.9), p99: percentile(seconds, 0.99) },
    calls: runs.reduce((sum, { calls }) => sum + calls, 0),
    throttles: runs.reduce((sum, { throttles }) => sum + throttles, 0),
    paid: amountText(
      sumMoney(
        runs.map(({ paid }) => money(paid, 'USD')),
        'USD',
      ),
    ),
  };
}

/** The nearest rank: a value that was measured. `null` of none. */
export function percentile(ascending: readonly number[], share: number): number | null {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}

export function statsTable(stats: readonly TenantStats[]): ResultTable {
  const time = (seconds: number | null) => (seconds === null ? '–' : durationText(seconds));
  return {
    head: ['Tenant', 'Runs', 'Succeeded', 'Median', '90 %', '99 %', 'Calls', 'Throttled', 'Paid (USD)'],
    rows: stats.map(({ tenant, runs, successRate, seconds, calls, throttles, paid }) => [
      tenant,
      `${runs}`,
      successRate === null ? '–' : percentText(successRate),
      time(seconds.p50),
      time(seconds.p90),
      time(seconds.p99),
      `${calls}`,
      `${throttles}`,
      paid,
    ]),
  };
}
