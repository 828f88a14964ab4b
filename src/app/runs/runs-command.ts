import type { CommandResult, ResultTable } from '../command-result.ts';
import type { Invocation, OneRunOptions, RunsOptions } from '../invocation.ts';
import { loadConfig } from '../load-config.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { readPlanOf } from '../run-progress.ts';
import { asTenant, asTenantOf, type TenantSession } from '../tenant-session.ts';
import { rememberedTenantIds } from '../tenants.ts';
import { acrossTenants } from './across-tenants.ts';
import { cleanedTable, cleanUp } from './clean-up.ts';
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
      return ofOneTenant(invocation.options, environment, (session) =>
        showRun(session, invocation.options.run),
      );
    case 'runs-watch':
      return ofOneTenant(invocation.options, environment, (session) =>
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

function list(options: RunsOptions, environment: RunEnvironment): Promise<CommandResult> {
  return acrossTenants(options, environment, {
    look: listRuns,
    table: (rows) => runsTable(rows, environment.clock.now()),
    closing: ({ length }) => `${length} runs`,
  });
}

function stats(options: RunsOptions, environment: RunEnvironment): Promise<CommandResult> {
  return acrossTenants(options, environment, {
    look: async (session) => [await tenantStats(session)],
    table: statsTable,
    closing: () => 'Over the whole history of each tenant.',
  });
}

function cleanup(options: RunsOptions, environment: RunEnvironment): Promise<CommandResult> {
  const now = environment.clock.now();
  return acrossTenants(options, environment, {
    look: async (session) => [await cleanUp(session, now)],
    table: cleanedTable,
    closing: () => 'The history of runs is kept.',
  });
}

function cancel(options: OneRunOptions, environment: RunEnvironment): Promise<CommandResult> {
  return ofOneTenant(options, environment, async ({ runStore }) => {
    const { run } = await readPlanOf(runStore, options.run);
    await runStore.cancel(run, environment.clock.now().toISOString());
    return told(
      { run, cancelled: true },
      [],
      `Run ${run} is cancelled. Each of its jobs stops within seconds; units under way are dropped and read again by spendlog runs resume. What is stored is kept.`,
    );
  });
}

/** One run of a tenant that is named, active or not; else of the only active one. */
async function ofOneTenant(
  options: OneRunOptions,
  environment: RunEnvironment,
  work: (session: TenantSession) => Promise<CommandResult>,
): Promise<CommandResult> {
  if (options.tenant === undefined) return asTenant(options, environment, work);
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  const [tenant = options.tenant] = rememberedTenantIds(file, options.tenant, environment);
  return asTenantOf(file, tenant, options, environment, work);
}

function told(document: unknown, tables: readonly ResultTable[], closing: string): CommandResult {
  return { exitCode: 0, document, line: closing, tables, closing: [closing], outputs: {}, page: null };
}
