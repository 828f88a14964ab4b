import type { Config } from '../config/config.ts';
import { refuseUnknownServices } from './asked-services.ts';
import type { CommandResult } from './command-result.ts';
import { loadConfig } from './load-config.ts';
import { withMemory } from './memory.ts';
import { keptDrafts } from './narrative/kept-drafts.ts';
import { plan } from './plan-command.ts';
import { isPublishing, publishOfSession } from './publish/publish-of-session.ts';
import { withPublished } from './publish/with-published.ts';
import { keepReport } from './report-artifact.ts';
import { reportResult } from './report-result.ts';
import { runCommand } from './run.ts';
import type { RunEnvironment, RunOptions } from './run-contract.ts';
import { runEachTenant } from './run-each-tenant.ts';
import { runTenant } from './run-tenant.ts';
import { asTenantOf } from './tenant-session.ts';
import { DEFAULT_TENANT, tenantIds } from './tenants.ts';

/**
 * `run`: everything in one process. Where no tenant is configured it looks at the bill only; several tenants have a
 * process each.
 */
export async function run(options: RunOptions, environment: RunEnvironment): Promise<CommandResult> {
  refuseUnknownServices(options.services);
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  if (looksAtTheBillOnly(file, options)) {
    const result = await runCommand(options, environment);
    const told = await keepReport(reportResult(result), result, environment);
    if (!isPublishing(file)) return told;
    return asTenantOf(file, DEFAULT_TENANT, options, environment, (session) =>
      withMemory(session, environment, async () =>
        withPublished(told, await publishOfSession(session, result.published, [], environment)),
      ),
    );
  }
  if (options.dryRun === true) return plan(options, environment);
  const [only, ...others] = tenantIds(file, options.tenant, environment);
  if (only !== undefined && others.length === 0) {
    return runTenant(file, only, options, environment, async (session, result) => {
      const told = await keepReport(reportResult(result), result, environment);
      if (!isPublishing(session.config)) return told;
      const drafts = await keptDrafts(session, result.published, environment);
      return withPublished(told, await publishOfSession(session, result.published, drafts, environment));
    });
  }
  return runEachTenant(tenantIds(file, options.tenant, environment), environment);
}

function looksAtTheBillOnly({ tenants }: Config, { tenant, dryRun }: RunOptions): boolean {
  return tenants.length === 0 && tenant === undefined && dryRun !== true;
}
