import type { SourceUsage } from '../core/cost-source.ts';
import type { Plan } from '../core/plan.ts';
import type { Report } from '../core/report.ts';
import { openReportFolder } from '../platform/report-folder.ts';
import { foundByRun } from './found-by-run.ts';
import type { ReportOptions } from './invocation.ts';
import { type MopUp, mopUp } from './mop-up.ts';
import { keptDrafts } from './narrative/kept-drafts.ts';
import { narrativeParts } from './narrative/narrated.ts';
import { reportOutcome } from './report-outcome.ts';
import type { RunEnvironment, RunResult } from './run-contract.ts';
import { runCostOf, withoutBill, withStore } from './run-cost.ts';
import { rememberRun } from './run-memory.ts';
import { type MeasuredRun, sendRunMetrics, sendTrace } from './run-telemetry.ts';
import type { Settings } from './settings.ts';
import { stoppedBy } from './stopped.ts';
import type { TenantBill } from './tenant-bill.ts';
import type { TenantSession } from './tenant-session.ts';
import { tenantReportSettings } from './tenant-settings.ts';
import { understand } from './understand.ts';
import { writeReport } from './write-report.ts';

export interface ReportJob {
  readonly plan: Plan;
  readonly options: ReportOptions;
  /** Read in this process already; `null`: read it now. */
  readonly bill: TenantBill | null;
  /** `null`: nothing is read again, since somebody said what was to be read. */
  readonly mopUp: MopUp | null;
}

/** Reads once more what is missing, then writes the report of a run and remembers it. */
export async function reportTenant(
  session: TenantSession,
  { plan, options, bill: read, mopUp: again }: ReportJob,
  environment: RunEnvironment,
): Promise<RunResult> {
  const began = environment.clock.now();
  const settings = await tenantReportSettings(session, plan, options);
  const folder = openReportFolder(environment.workingFolder, settings.out);
  await folder.check();
  if (again) await mopUp({ session, plan, ...again }, environment);
  // A report of what was read until somebody stopped it would pass for the whole.
  stoppedBy(environment.signal);
  const found = await foundByRun(session, plan, { settings, options, folder, read }, environment);
  const { progress, bill, earlier, live } = found;
  const counted = { ...bill, bill: { ...bill.bill, usage: usageOf(settings, plan, bill) } };
  const report = await understand(settings, {
    ...counted,
    live,
    earlier,
    ...(bill.gap ? { billGap: bill.gap } : {}),
  });
  sayWhatIsLate(report, plan, environment);
  environment.progress.step('Writing the report');
  const tries = [...progress.records, ...progress.attempts.map(({ record }) => record)];
  const cost = runCostOf(plan, tries);
  const notes = {
    cost: withStore(withoutBill(cost), 'store (this job)', session.store.usage()),
    breakers: progress.breakers,
  };
  const published = { run: plan.run, report, notes };
  const drafts = await keptDrafts(session, published, environment);
  const narratives = await narrativeParts(report, settings.config, drafts);
  const path = await writeReport(folder, report, { notes, narratives });
  const outcome = reportOutcome(settings, report, path);
  const summary = await rememberRun(session.runStore, {
    plan,
    report,
    collection: found.collection,
    read: counted,
    prices: live.prices,
    config: settings.config,
    earlier,
    before: found.sightings,
    livesBefore: found.lives,
    lives: live.living?.lives ?? null,
    tries,
    cost,
    notes,
    decisions: found.decided.text,
    exitCode: outcome.exitCode,
    endedAt: environment.clock.now(),
  });
  environment.progress.done('Report written');
  const measured = { summary, cost, records: progress.records };
  await tellTelemetry(session, plan, { measured, began, exitCode: outcome.exitCode }, environment);
  return { ...outcome, published };
}

/** For alarms on logs; people read it in the report. */
function sayWhatIsLate({ sla }: Report, { run }: Plan, { log }: RunEnvironment): void {
  if (sla.state !== 'breached') return;
  const { day, slaHours, hoursLate } = sla;
  log.write('warn', 'The cost of a day is later than promised', { runId: run, day, slaHours, hoursLate });
}

/** What Cost Explorer was asked, was asked by the plan; here it came from the store. */
function usageOf({ source }: Settings, { usage }: Plan, { bill }: TenantBill): SourceUsage {
  return source.kind === 'cost-explorer' ? (usage ?? bill.usage) : bill.usage;
}

interface ReportedJob {
  readonly measured: MeasuredRun;
  readonly began: Date;
  readonly exitCode: number;
}

/** Metrics and a span of this job, where they are wanted. */
async function tellTelemetry(
  session: TenantSession,
  plan: Plan,
  { measured, began, exitCode }: ReportedJob,
  environment: RunEnvironment,
): Promise<void> {
  await sendRunMetrics(session, plan, measured, environment);
  const attributes = { tenant: session.id, 'run.id': plan.run, 'exit.code': exitCode };
  const span = {
    name: 'report',
    startedAt: began,
    endedAt: environment.clock.now(),
    failed: false,
    attributes,
  };
  await sendTrace(session, plan, span, [], environment);
}
