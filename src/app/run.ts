import { AS_OF as SAMPLE_AS_OF } from '../../samples/calendar.ts';
import { everyCheck } from '../checks/registry.ts';
import type { Collection } from '../core/collection.ts';
import type { CostSource } from '../core/cost-source.ts';
import { type Known, known } from '../core/known.ts';
import { withConfiguredEnds } from '../costs/analysis/configured-ends.ts';
import { openReportFolder } from '../platform/report-folder.ts';
import { makeScratchFolder } from '../platform/scratch-folder.ts';
import { RECOMMENDATIONS_FILE } from '../render/recommendations-file.ts';
import { firstSeenIn } from '../report/first-seen.ts';
import { NO_DECISIONS } from '../report/living/life.ts';
import { configuredEnds } from './analysis-options.ts';
import { checksOfScopes } from './configured-checks.ts';
import { openCostSource } from './cost-sources.ts';
import { crossChecked } from './cross-check.ts';
import { isFinalIn } from './final-months.ts';
import { foundResources } from './found-resources.ts';
import { judgedBill } from './judge-run.ts';
import { linesWanted } from './lines-wanted.ts';
import { livePartsOf, NO_TENANT } from './live-parts.ts';
import { loadWrittenConfig, sampleConfig } from './load-config.ts';
import { narrativeParts } from './narrative/narrated.ts';
import { type BillRead, readTheBill } from './read-the-bill.ts';
import { reportOutcome } from './report-outcome.ts';
import type { RunEnvironment, RunOptions, RunResult } from './run-contract.ts';
import { type Settings, settle } from './settings.ts';
import { presencePeriod } from './tenant-bill.ts';
import { previousReport, understand } from './understand.ts';
import { unusualDaysOf } from './unusual-days.ts';
import { workThenEnd } from './work-then-end.ts';
import { writeReport } from './write-report.ts';

/** Without a tenant there is no store to keep a key of its own in: the fingerprints hide nothing, and stay the same for the same report. */
const OPEN_KEY = new TextEncoder().encode('spendlog: a bill alone');

/** A run that looks at the bill only: read it, understand it, leave a report. Throws SpendlogError; earlier reports are then untouched. */
export async function runCommand(options: RunOptions, environment: RunEnvironment): Promise<RunResult> {
  const written = await loadWrittenConfig(environment.workingFolder, options.config, options.environment);
  const settings = settle(options, written, environment, { asOf: SAMPLE_AS_OF, config: sampleConfig });
  const folder = openReportFolder(environment.workingFolder, settings.out);
  await folder.check();
  const read = await readFrom(settings, options, environment);
  environment.progress.step('Understanding it');
  const earlier = await previousReport(settings, folder);
  const earlierAll = await previousReport(settings, folder, RECOMMENDATIONS_FILE);
  const live = await livePartsOf({
    tenant: settings.tenant,
    asOf: settings.asOf,
    checks: everyCheck,
    collection: read.collection,
    bill: judgedBill(read.lines, read.collection, nowOf(settings), {
      checks: checksOfScopes(settings.config.checks),
      log: environment.log,
    }),
    fingerprintKey: OPEN_KEY,
    firstSeen: firstSeenIn(earlier, earlierAll),
    // Nobody is signed in whose price list could be asked.
    pricing: { ...read, priceList: null },
    living: {
      ...read,
      config: settings.config,
      decisions: NO_DECISIONS,
      at: nowOf(settings),
      // Without a store nothing is remembered.
      before: null,
      accounts: null,
      currencies: read.bill.head.currencies,
      anomaliesOf: unusualDaysOf(read.bill, settings),
      isFinal: isFinalIn(read.bill.head.months),
    },
  });
  const report = await understand(settings, { ...read, live, earlier });
  environment.progress.step('Writing the report');
  const narratives = await narrativeParts(report, settings.config);
  const path = await writeReport(folder, report, { narratives });
  environment.progress.done('Report written');
  // Not of the store: nobody asks for it by this name again.
  const published = { run: `bill-${report.asOf}`, report, notes: null };
  return { ...reportOutcome(settings, report, path), published };
}

interface Read extends BillRead {
  /** Of the embedded sample; of a bill alone there is none. */
  readonly collection: Known<Collection>;
}

/** A bill is as old as its newest day, whenever it is read. */
function nowOf({ asOf }: Settings): string {
  return `${asOf}T00:00:00.000Z`;
}

async function readFrom(settings: Settings, options: RunOptions, environment: RunEnvironment): Promise<Read> {
  const scratch = await makeScratchFolder(environment.environment);
  let source: CostSource | null = null;
  const read = async () => {
    environment.progress.step('Reading the bill');
    source = await openCostSource(settings, options, environment, scratch.path);
    const collection = await collectionIn(source, settings, environment);
    const billRead = await readTheBill(source, settings, linesWanted(foundResources(collection)));
    const checked = await crossChecked(billRead.bill, settings, environment);
    return { ...billRead, collection, bill: withConfiguredEnds(checked, configuredEnds(settings.config)) };
  };
  return workThenEnd(environment.log, read, [async () => source?.close(), scratch.remove]);
}

/** The sample organisation has an estate of its own; nobody else's can be looked at without signing in. */
async function collectionIn(
  source: CostSource,
  settings: Settings,
  { clock, log, progress }: RunEnvironment,
): Promise<Known<Collection>> {
  if (settings.source.kind !== 'sample') return NO_TENANT;
  progress.step('Looking at the estate of the sample');
  const { accounts } = await source.open();
  const presence = await source.presence(presencePeriod(settings));
  if (!presence.known) return presence;
  const { ESTATE } = await import('../../samples/estate/estate.ts');
  const { sampleCollection } = await import('./sample-collection.ts');
  const { asOf, config } = settings;
  return known(
    await sampleCollection({
      estate: ESTATE,
      accounts,
      presence: presence.value,
      asOf,
      now: nowOf(settings),
      thresholds: config.checks,
      clock,
      log,
    }),
  );
}
