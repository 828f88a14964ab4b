import { isSpendlogError } from '../../core/errors.ts';
import type { ResultTable } from '../command-result.ts';
import { durationText } from '../duration-text.ts';
import { readProgress } from '../run-progress.ts';
import { readRunSummary } from '../run-summary.ts';
import type { TenantSession } from '../tenant-session.ts';
import { type RunState, runCounts, runState } from './run-state.ts';

export interface ListedRun {
  readonly run: string;
  readonly tenant: string;
  readonly plannedAt: string;
  /** `null` where its plan cannot be used. */
  readonly asOf: string | null;
  readonly state: RunState | 'damaged';
  readonly planned: number | null;
  readonly done: number | null;
  /** Share of the planned reads, of the bill and in AWS, that were answered, as its report has it; `null` where there is none yet. */
  readonly coverage: number | null;
}

/** The runs of a tenant, newest first. */
export async function listRuns({ id, runStore }: TenantSession): Promise<readonly ListedRun[]> {
  const reports = new Map(
    (await runStore.history()).map(({ run, content }) => [run, readRunSummary(content)]),
  );
  const listed: ListedRun[] = [];
  for (const { run, plannedAt, cancelled } of await runStore.runs()) {
    const common = { run, tenant: id, plannedAt, coverage: reports.get(run)?.coverage ?? null };
    try {
      const progress = await readProgress(runStore, run);
      const counts = runCounts(progress);
      const state = runState(counts, { cancelled, reported: reports.has(run) });
      listed.push({ ...common, asOf: progress.plan.asOf, state, planned: counts.planned, done: counts.done });
    } catch (error) {
      if (!isSpendlogError(error)) throw error;
      listed.push({ ...common, asOf: null, state: 'damaged', planned: null, done: null });
    }
  }
  return listed;
}

export function runsTable(runs: readonly ListedRun[], now: Date): ResultTable {
  return {
    head: ['Run', 'Tenant', 'As of', 'State', 'Units done', 'Reads answered, with the bill', 'Age'],
    rows: runs.map(({ run, tenant, asOf, state, planned, done, coverage, plannedAt }) => [
      run,
      tenant,
      asOf ?? '?',
      state,
      planned === null ? '?' : `${done} of ${planned}`,
      coverage === null ? '–' : percentText(coverage),
      durationText((now.getTime() - Date.parse(plannedAt)) / 1000),
    ]),
  };
}

/** Rounded down: 99.99 % is not all. */
export function percentText(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
