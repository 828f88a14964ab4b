import type { CommandResult } from './command-result.ts';
import type { ReportOptions } from './invocation.ts';
import { refuseLoneStore } from './lone-store.ts';
import { keepReport } from './report-artifact.ts';
import { reportResult } from './report-result.ts';
import { reportTenant } from './report-tenant.ts';
import type { RunEnvironment } from './run-contract.ts';
import { readPlanOf } from './run-progress.ts';
import { reportingSession } from './signed-out.ts';
import { asTenant } from './tenant-session.ts';

/** `report`: what is missing is read once more; then the verdict. */
export function report(options: ReportOptions, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, async (asked) => {
    refuseLoneStore(options.store ?? asked.config.store, environment);
    const { session, signedOut } = await reportingSession(asked, environment);
    const plan = await readPlanOf(session.runStore, options.run);
    const job = {
      plan,
      options,
      bill: null,
      mopUp: signedOut || options.reprocess ? null : { except: new Set<string>() },
    };
    const result = await reportTenant(session, job, environment);
    return keepReport(reportResult(result), result, environment);
  });
}
