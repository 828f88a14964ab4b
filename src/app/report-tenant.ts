import { everyCheck } from '../checks/registry.ts';
import type { Collection } from '../core/collection.ts';
import type { SourceUsage } from '../core/cost-source.ts';
import type { Known } from '../core/known.ts';
import type { Plan } from '../core/plan.ts';
import type { ReportFolder } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { openReportFolder } from '../platform/report-folder.ts';
import { firstSeenIn } from '../report/first-seen.ts';
import type { Judged } from '../report/judging/judged.ts';
import { firstDaysOf } from '../report/sightings.ts';
import type { HistoryEntry } from '../store/run-documents.ts';
import { billAccess } from './bill-access.ts';
import { collectionOfRun } from './collection-of-run.ts';
import { checksOfScopes } from './configured-checks.ts';
import { decisionsOfRun } from './decisions-of-run.ts';
import { isFinalIn } from './final-months.ts';
import { foundResources } from './found-resources.ts';
import type { ReportOptions } from './invocation.ts';
import { type JudgingParts, judgedBill, NOT_JUDGED } from './judge-run.ts';
import { livesBefore, watchedResources } from './known-lives.ts';
import { sightingsBefore } from './known-sightings.ts';
import { linesWanted } from './lines-wanted.ts';
import { livePartsOf } from './live-parts.ts';
import { type MopUp, mopUp } from './mop-up.ts';
import { keptDrafts } from './narrative/kept-drafts.ts';
import { narrativeParts } from './narrative/narrated.ts';
import { couldNotLook } from './no-accounts.ts';
import { reportOutcome } from './report-outcome.ts';
import type { RunEnvironment, RunResult } from './run-contract.ts';
import { runCostOf, withoutBill, withStore } from './run-cost.ts';
import { rememberRun } from './run-memory.ts';
import { readProgress } from './run-progress.ts';
import { readRunSummary } from './run-summary.ts';
import { sendRunMetrics, sendTrace } from './run-telemetry.ts';
import type { Settings } from './settings.ts';
import { stoppedBy } from './stopped.ts';
import { type BillQuestion, readTenantBill, type TenantBill, unreadBill } from './tenant-bill.ts';
import { tenantPriceList } from './tenant-price-list.ts';
import type { TenantSession } from './tenant-session.ts';
import { tenantReportSettings } from './tenant-settings.ts';
import { previousReport, understand } from './understand.ts';
import { unusualDaysOf } from './unusual-days.ts';
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
  const progress = await readProgress(session.runStore, plan.run);
  const judging = { checks: checksOfScopes(session.config.checks), log: environment.log };
  const collection = await collectionOfRun(session.runStore, progress, judging);
  const decided = await decisionsOfRun(session.runStore, plan, settings, environment);
  const history = await session.runStore.history();
  const known = await livesBefore(session.runStore, plan, history);
  const wanted = linesWanted(foundResources(collection), watchedResources(known?.lives ?? []));
  const bill = read ?? (await billOf(session, plan, { settings, options, wanted }, environment));
  environment.progress.step('Understanding it');
  const earlier = await earlierReport(session, plan, history, { settings, folder });
  const before = await sightingsBefore(session.runStore, plan, history);
  const firstSeen = before ? firstDaysOf(before.sightings) : firstSeenIn(earlier);
  const priceList = await tenantPriceList(session, plan);
  const live = await livePartsOf({
    tenant: plan.tenant,
    asOf: plan.asOf,
    checks: everyCheck,
    collection,
    bill: billJudged(plan, bill, collection, judging),
    fingerprintKey: await session.runStore.fingerprintKey(),
    firstSeen,
    pricing: { ...bill, priceList },
    living: {
      ...bill,
      config: decided.config,
      decisions: decided.decisions,
      at: plan.now,
      before: known?.lives ?? [],
      accounts: plan.accountsGap ? null : plan.accounts,
      currencies: bill.bill.head.currencies,
      anomaliesOf: unusualDaysOf(bill.bill, settings),
      isFinal: isFinalIn(bill.bill.head.months),
    },
  }).finally(() => priceList.close());
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
    collection,
    read: counted,
    prices: live.prices,
    config: settings.config,
    earlier,
    before,
    livesBefore: known,
    lives: live.living?.lives ?? null,
    tries,
    cost,
    notes,
    decisions: decided.text,
    exitCode: outcome.exitCode,
    endedAt: environment.clock.now(),
  });
  environment.progress.done('Report written');
  const measured = { summary, cost, records: progress.records };
  await sendRunMetrics(session, plan, measured, environment);
  const attributes = { tenant: session.id, 'run.id': plan.run, 'exit.code': outcome.exitCode };
  const endedAt = environment.clock.now();
  await sendTrace(
    session,
    plan,
    { name: 'report', startedAt: began, endedAt, failed: false, attributes },
    [],
    environment,
  );
  return { ...outcome, published };
}

/** For alarms on logs; people read it in the report. */
function sayWhatIsLate({ sla }: Report, { run }: Plan, { log }: RunEnvironment): void {
  if (sla.state !== 'breached') return;
  const { day, slaHours, hoursLate } = sla;
  log.write('warn', 'The cost of a day is later than promised', { runId: run, day, slaHours, hoursLate });
}

async function billOf(
  session: TenantSession,
  plan: Plan,
  { settings, options, wanted }: Omit<BillQuestion, 'access'>,
  environment: RunEnvironment,
): Promise<TenantBill> {
  const gap = couldNotLook(plan);
  if (gap) return unreadBill(settings, gap);
  environment.progress.step('Reading the bill');
  const access = billAccess(session, await session.access(), plan.accounts, new Date(plan.now));
  const { analysis } = plan;
  return readTenantBill({ analysis, settings, options, access, ...(wanted ? { wanted } : {}) }, environment);
}

/** A run that was asked for one thing only is not judged by the other. */
function billJudged(
  { analysis, now }: Plan,
  { gap, lines }: TenantBill,
  collection: Known<Collection>,
  judging: JudgingParts,
): Judged {
  const asked = analysis === 'recommendations' || (analysis !== 'costs' && gap?.reason !== 'not-configured');
  return asked ? judgedBill(lines, collection, now, judging) : NOT_JUDGED;
}

/** What Cost Explorer was asked, was asked by the plan; here it came from the store. */
function usageOf({ source }: Settings, { usage }: Plan, { bill }: TenantBill): SourceUsage {
  return source.kind === 'cost-explorer' ? (usage ?? bill.usage) : bill.usage;
}

/** The report of the run that the plan continues; where the store has none, the newest of an earlier day in the folder. */
async function earlierReport(
  { runStore }: TenantSession,
  { predecessor }: Plan,
  history: readonly HistoryEntry[],
  { settings, folder }: { readonly settings: Settings; readonly folder: ReportFolder },
): Promise<string | null> {
  const entry = history.find(({ run }) => run === predecessor);
  const summary = entry ? readRunSummary(entry.content) : null;
  const kept = entry && summary ? await runStore.readInput(entry.run, summary.report) : null;
  return kept ?? (await previousReport(settings, folder));
}
