import { everyCheck } from '../checks/registry.ts';
import type { Collection } from '../core/collection.ts';
import type { Known } from '../core/known.ts';
import type { Day } from '../core/period.ts';
import type { Plan } from '../core/plan.ts';
import type { ReportFolder } from '../core/ports.ts';
import { firstSeenIn } from '../report/first-seen.ts';
import type { Judged } from '../report/judging/judged.ts';
import { firstDaysOf } from '../report/sightings.ts';
import type { HistoryEntry } from '../store/run-documents.ts';
import { billAccess } from './bill-access.ts';
import { collectionOfRun } from './collection-of-run.ts';
import { checksOfScopes } from './configured-checks.ts';
import { decisionsOfRun, type RunDecisions } from './decisions-of-run.ts';
import { isFinalIn } from './final-months.ts';
import { foundResources } from './found-resources.ts';
import type { ReportOptions } from './invocation.ts';
import { type JudgingParts, judgedBill, NOT_JUDGED } from './judge-run.ts';
import { livesBefore, watchedResources } from './known-lives.ts';
import { sightingsBefore } from './known-sightings.ts';
import { linesWanted } from './lines-wanted.ts';
import { type FoundParts, livePartsOf } from './live-parts.ts';
import { couldNotLook } from './no-accounts.ts';
import type { RunEnvironment } from './run-contract.ts';
import { type RunProgress, readProgress } from './run-progress.ts';
import { readRunSummary } from './run-summary.ts';
import type { Settings } from './settings.ts';
import { type BillQuestion, readTenantBill, type TenantBill, unreadBill } from './tenant-bill.ts';
import { tenantPriceList } from './tenant-price-list.ts';
import type { TenantSession } from './tenant-session.ts';
import { previousReport } from './understand.ts';
import { unusualDaysOf } from './unusual-days.ts';

/** What a run left and what the bill says, as far as it is needed to report about it. */
export interface FoundByRun {
  readonly progress: RunProgress;
  readonly collection: Known<Collection>;
  /** What people decided on issues. */
  readonly decided: RunDecisions;
  readonly bill: TenantBill;
  /** Text of the report before; `null`: there is none. */
  readonly earlier: string | null;
  /** What was known of first days, and of histories, before this run. */
  readonly sightings: Awaited<ReturnType<typeof sightingsBefore>>;
  readonly lives: Awaited<ReturnType<typeof livesBefore>>;
  readonly live: FoundParts;
}

/** What a run is reported with. */
export interface ReportingParts {
  readonly settings: Settings;
  readonly options: ReportOptions;
  readonly folder: ReportFolder;
  /** Read in this process already; `null`: read it now. */
  readonly read: TenantBill | null;
}

/** Finds out all that a report is made of; the bill is read here, where nobody has yet. */
export async function foundByRun(
  session: TenantSession,
  plan: Plan,
  { settings, options, folder, read }: ReportingParts,
  environment: RunEnvironment,
): Promise<FoundByRun> {
  const { runStore } = session;
  const progress = await readProgress(runStore, plan.run);
  const judging = { checks: checksOfScopes(session.config.checks), log: environment.log };
  const collection = await collectionOfRun(runStore, progress, judging);
  const decided = await decisionsOfRun(runStore, plan, settings, environment);
  const history = await runStore.history();
  const lives = await livesBefore(runStore, plan, history);
  const wanted = linesWanted(foundResources(collection), watchedResources(lives?.lives ?? []));
  const bill = read ?? (await billOf(session, plan, { settings, options, wanted }, environment));
  environment.progress.step('Understanding it');
  const earlier = await earlierReport(session, plan, history, { settings, folder });
  const sightings = await sightingsBefore(runStore, plan, history);
  const firstSeen = sightings ? firstDaysOf(sightings.sightings) : firstSeenIn(earlier);
  const told = { settings, collection, decided, bill, lives, firstSeen, judging };
  const live = await liveOf(session, plan, told);
  return { progress, collection, decided, bill, earlier, sightings, lives, live };
}

interface ToldOfRun extends Pick<FoundByRun, 'collection' | 'decided' | 'bill' | 'lives'> {
  readonly settings: Settings;
  readonly firstSeen: ReadonlyMap<string, Day>;
  readonly judging: JudgingParts;
}

async function liveOf(
  session: TenantSession,
  plan: Plan,
  { settings, collection, decided, bill, lives, firstSeen, judging }: ToldOfRun,
): Promise<FoundParts> {
  const priceList = await tenantPriceList(session, plan);
  const { head } = bill.bill;
  return livePartsOf({
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
      before: lives?.lives ?? [],
      accounts: plan.accountsGap ? null : plan.accounts,
      currencies: head.currencies,
      anomaliesOf: unusualDaysOf(bill.bill, settings),
      isFinal: isFinalIn(head.months),
    },
  }).finally(() => priceList.close());
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
