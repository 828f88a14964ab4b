import { AS_OF as SAMPLE_AS_OF } from '../../samples/calendar.ts';
import type { Bill } from '../core/bill.ts';
import type { CostSource } from '../core/cost-source.ts';
import type { ExitCode } from '../core/errors.ts';
import { coverageOf, type LedgerRow } from '../core/ledger.ts';
import { amountText } from '../core/money.ts';
import type { ReportFolder } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { analyse } from '../costs/analyse.ts';
import { withConfiguredEnds } from '../costs/analysis/configured-ends.ts';
import { readBill } from '../costs/read-bill.ts';
import { recordReads } from '../costs/recorded-source.ts';
import { loadAugurs } from '../platform/augurs.ts';
import { openReportFolder } from '../platform/report-folder.ts';
import { makeScratchFolder } from '../platform/scratch-folder.ts';
import { figuresOf } from '../render/figures-of.ts';
import { summaryOf } from '../render/summary/summary-of.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { changesSince, newestBefore } from '../report/changes.ts';
import { readEarlierReport } from '../report/earlier-report.ts';
import { allocationKeys, analysisOptions, configuredEnds } from './analysis-options.ts';
import { openCostSource } from './cost-sources.ts';
import { crossChecked } from './cross-check.ts';
import { loadWrittenConfig, sampleConfig } from './load-config.ts';
import type { RunEnvironment, RunOptions, RunResult } from './run-contract.ts';
import { type Settings, settle } from './settings.ts';
import { dayFolder, reportDays, writeReport } from './write-report.ts';

/** Below this share of planned reads the report is published, and the run says that it is not complete. */
const FAIL_BELOW = 0.9;

/** The main job: read the bill, understand it, leave a report. Throws SpendlogError; earlier reports are then untouched. */
export async function runCommand(options: RunOptions, environment: RunEnvironment): Promise<RunResult> {
  const written = await loadWrittenConfig(environment.workingFolder, options.config, options.environment);
  const settings = settle(options, written, environment, { asOf: SAMPLE_AS_OF, config: sampleConfig });
  const folder = openReportFolder(environment.workingFolder, settings.out);
  await folder.check();
  const { bill, ledger } = await read(settings, options, environment);
  environment.progress.step('Understanding it');
  const report = await understand(settings, bill, ledger, folder);
  environment.progress.step('Writing the report');
  const path = await writeReport(folder, report);
  environment.progress.done('Report written');
  return resultOf(settings, report, path);
}

interface ReadOutcome {
  readonly bill: Bill;
  readonly ledger: readonly LedgerRow[];
}

async function read(
  settings: Settings,
  options: RunOptions,
  environment: RunEnvironment,
): Promise<ReadOutcome> {
  const scratch = await makeScratchFolder(environment.environment);
  let source: CostSource | null = null;
  try {
    environment.progress.step('Reading the bill');
    source = await openCostSource(settings, options, environment, scratch.path);
    const recorded = recordReads(source, settings.tenant);
    const keys = allocationKeys(settings.config);
    const bill = await readBill(recorded.source, {
      asOf: settings.asOf,
      completeAfterHours: settings.config.periods.completeAfterHours,
      fiscalYearStart: settings.config.periods.fiscalYearStart,
      tagKeys: keys.flatMap((key) => (key.startsWith('tag:') ? [key.slice('tag:'.length)] : [])),
      costCategories: keys.flatMap((key) =>
        key.startsWith('costCategory:') ? [key.slice('costCategory:'.length)] : [],
      ),
    });
    const checked = await crossChecked(bill, settings, environment);
    return {
      bill: withConfiguredEnds(checked, configuredEnds(settings.config)),
      ledger: recorded.ledger(),
    };
  } finally {
    await source?.close();
    await scratch.remove();
  }
}

async function understand(
  settings: Settings,
  bill: Bill,
  ledger: readonly LedgerRow[],
  folder: ReportFolder,
): Promise<Report> {
  const costs = analyse(bill, analysisOptions(settings, await loadAugurs()));
  const previous = newestBefore(await reportDays(folder, settings.tenant), settings.asOf);
  const earlier = previous && (await folder.read(`${dayFolder(settings.tenant, previous)}/report.json`));
  return assembleReport({
    tenant: settings.tenant,
    language: settings.language,
    bill,
    costs,
    ledger,
    changes: changesSince(readEarlierReport(earlier), { head: bill.head, costs, calendar: bill.calendar }),
    live: null,
    servicesOf: () => [],
  });
}

function resultOf({ out }: Settings, report: Report, path: string): RunResult {
  const folder = `${out}/${path}`;
  return {
    exitCode: exitCodeOf(report),
    folder,
    reportJson: `${folder}/report.json`,
    reportMarkdown: `${folder}/report.md`,
    summary: summaryOf(report),
    figures: figuresOf(report),
    ...headlineOf(report),
  };
}

function exitCodeOf({ ledger }: Report): ExitCode {
  if (!ledger.known) return 3;
  const { ratio } = coverageOf(ledger.value.rows);
  return ratio !== null && ratio < FAIL_BELOW ? 3 : 0;
}

function headlineOf({ costs, calendar }: Report): Pick<RunResult, 'totalCost' | 'forecast'> {
  const [primary] = costs;
  const now = primary?.comparisons.find(({ name }) => name === calendar.headline)?.now.amount;
  const forecasts = primary?.forecasts.known ? primary.forecasts.value : [];
  const expected = forecasts[0]?.months[0]?.expected.value;
  return {
    totalCost: now ? amountText(now) : null,
    forecast: expected === undefined ? null : expected.toFixed(2),
  };
}
