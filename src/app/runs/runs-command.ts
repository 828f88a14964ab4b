import type { CommandResult, ResultTable } from '../command-result.ts';
import type { Invocation, OneRunOptions, RunsOptions } from '../invocation.ts';
import { loadConfig } from '../load-config.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { readPlanOf } from '../run-progress.ts';
import { asTenant, asTenantOf, type TenantSession } from '../tenant-session.ts';
import { tenantIds } from '../tenants.ts';
import { cleanUp } from './clean-up.ts';
import { listRuns, runsTable } from './list-runs.ts';
import { repairRun } from './repair-run.ts';
import { statsTable, tenantStats } from './run-stats.ts';
import { showRun } from './show-run.ts';
import { watchRun } from './watch-run.ts';

export type RunsInvocation = Extract<Invocation, { readonly command: `runs-${string}` }>;

/** `runs …`: what the store remembers, and how to repair it. */
export function runs(invocation: RunsInvocation, environment: RunEnvironment): Promise<CommandResult> {
  switch (invocation.command) {
    case 'runs-list':
      return list(invocation.options, environment);
    case 'runs-stats':
      return stats(invocation.options, environment);
    case 'runs-cleanup':
      return cleanup(invocation.options, environment);
    case 'runs-show':
      return asTenant(invocation.options, environment, (session) => showRun(session, invocation.options.run));
    case 'runs-watch':
      return asTenant(invocation.options, environment, (session) =>
        watchRun(session, invocation.options.run, environment),
      );
    case 'runs-cancel':
      return cancel(invocation.options, environment);
    case 'runs-resume':
    case 'runs-retry':
    case 'runs-reprocess':
      return repair(invocation, environment);
  }
}

type Repair = Extract<Invocation, { readonly command: 'runs-resume' | 'runs-retry' | 'runs-reprocess' }>;

const WORK = { 'runs-resume': 'resume', 'runs-retry': 'retry', 'runs-reprocess': 'reprocess' } as const;

function repair({ command, options }: Repair, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, (session) => repairRun(session, options, WORK[command], environment));
}

async function list(options: RunsOptions, environment: RunEnvironment): Promise<CommandResult> {
  const found = (await eachTenant(options, environment, listRuns)).flat();
  return told(found, [runsTable(found, environment.clock.now())], `${found.length} runs`);
}

async function stats(options: RunsOptions, environment: RunEnvironment): Promise<CommandResult> {
  const found = await eachTenant(options, environment, tenantStats);
  return told(found, [statsTable(found)], 'Over the whole history of each tenant.');
}

async function cleanup(options: RunsOptions, environment: RunEnvironment): Promise<CommandResult> {
  const now = environment.clock.now();
  const cleaned = await eachTenant(options, environment, (session) => cleanUp(session, now));
  const rows = cleaned.map(({ tenant, removed, bytes }) => [tenant, `${removed}`, `${bytes}`]);
  return told(
    cleaned,
    [{ head: ['Tenant', 'Objects removed', 'Bytes'], rows }],
    'The history of runs is kept.',
  );
}

function cancel(options: OneRunOptions, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, async ({ runStore }) => {
    const { run } = await readPlanOf(runStore, options.run);
    await runStore.cancel(run, environment.clock.now().toISOString());
    return told(
      { run, cancelled: true },
      [],
      `Run ${run} is cancelled. Each of its jobs stops when its next unit ends; those under way are dropped and read again by spendlog runs resume. What is stored is kept.`,
    );
  });
}

/** One tenant after the other; each is signed in to on its own, where the store needs it. */
async function eachTenant<T>(
  options: RunsOptions,
  environment: RunEnvironment,
  work: (session: TenantSession) => Promise<T>,
): Promise<readonly T[]> {
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  const found: T[] = [];
  for (const id of tenantIds(file, options.tenant, environment)) {
    found.push(await asTenantOf(file, id, options, environment, work));
  }
  return found;
}

function told(document: unknown, tables: readonly ResultTable[], closing: string): CommandResult {
  return { exitCode: 0, document, line: closing, tables, closing: [closing], outputs: {}, page: null };
}
