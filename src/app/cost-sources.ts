import type { CostExplorerPort } from '../core/cost-explorer-port.ts';
import type { CostSource } from '../core/cost-source.ts';
import { addDays, addMonths, type Day, firstDayOf, monthOf, type Period } from '../core/period.ts';
import type { SqlEngine } from '../core/sql-engine.ts';
import { createCostExplorerSource } from '../costs/sources/cost-explorer/cost-explorer-source.ts';
import { createExportSource } from '../costs/sources/export/export-source.ts';
import { createCostExplorerClient } from '../platform/cost-explorer-client.ts';
import { openDuckDb } from '../platform/duckdb.ts';
import { duckDbLoader } from '../platform/duckdb-fetch.ts';
import { localFiles } from '../platform/local-files.ts';
import { COST_EXPLORER_INTERVAL_MS, createPacer } from '../platform/pacing.ts';
import { fileResponseCache } from '../platform/response-cache.ts';
import { createS3Files, isS3Location } from '../platform/s3-files.ts';
import { shownPath } from '../platform/shown-path.ts';
import { unzip } from '../platform/unzip.ts';
import type { RunEnvironment, RunOptions } from './run-contract.ts';
import { labelled, writeSampleExport } from './sample-source.ts';
import type { Settings } from './settings.ts';

/** Where answers of Cost Explorer are kept between runs. */
const CACHE_FOLDER = '.spendlog/cache/cost-explorer';

/** Makes the source that the settings name. `scratch` is a folder of this run's own. */
export async function openCostSource(
  settings: Settings,
  options: RunOptions,
  environment: RunEnvironment,
  scratch: string,
): Promise<CostSource> {
  const { source } = settings;
  if (source.kind === 'cost-explorer') return costExplorerSource(settings, environment);
  const engine = engineOpener(options, environment, scratch);
  if (source.kind === 'export') {
    return exportSource(source.locations, environment.workingFolder, settings, environment, engine);
  }
  const sample = await withEngine(engine, (opened) => writeSampleExport(opened, scratch));
  return labelled(exportSource(['.'], sample.folder, settings, environment, engine), sample.label);
}

/** Local paths, and the names of files in the report, are relative to `folder`. */
function exportSource(
  locations: readonly string[],
  folder: string,
  settings: Settings,
  environment: RunEnvironment,
  engine: () => Promise<SqlEngine>,
): CostSource {
  const { config, asOf, reportDay, source } = settings;
  const s3 = createS3Files({ region: config.costs.region ?? regionOf(environment) });
  const local = localFiles(folder);
  const exported = createExportSource({
    locations,
    files: (location) => (isS3Location(location) ? s3 : local),
    unzip,
    engine,
    period: settings.period,
    maxLocalBytes: config.costs.maxLocalBytes,
    asOf,
    ...(reportDay ? { reportDay } : {}),
    sample: source.kind === 'sample',
    progress: environment.progress,
  });
  const shown = locations.map((path) => (isS3Location(path) ? path : shownPath(folder, path)));
  return labelled(
    { ...exported, close: () => exported.close().finally(() => s3.close()) },
    [...new Set(shown)].join(', '),
  );
}

function costExplorerSource(settings: Settings, environment: RunEnvironment): CostSource {
  const { config, asOf, period } = settings;
  const days = daysAsked(period, asOf);
  return createCostExplorerSource({
    client: costExplorerClient(settings, environment),
    cache: fileResponseCache(`${environment.workingFolder}/${CACHE_FOLDER}`),
    asOf,
    now: environment.clock.now(),
    maxRequests: config.costs.maxRequests,
    ...(days ? { period: days } : {}),
    historyMonths: config.costs.historyMonths - 1,
    progress: environment.progress,
  });
}

/** One client a run: all its calls share one pacer. */
export function costExplorerClient({ config }: Settings, environment: RunEnvironment): CostExplorerPort {
  return createCostExplorerClient({
    pacer: createPacer(COST_EXPLORER_INTERVAL_MS),
    region: config.costs.region ?? regionOf(environment),
  });
}

function daysAsked({ from, to }: Settings['period'], asOf: Day): Period | null {
  if (!from && !to) return null;
  const earliest = firstDayOf(addMonths(monthOf(asOf), -13));
  return { start: from ?? earliest, end: to ? addDays(to, 1) : addDays(asOf, 1) };
}

function regionOf({ environment }: RunEnvironment): string | undefined {
  return environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || undefined;
}

function engineOpener(
  options: RunOptions,
  { environment, progress }: RunEnvironment,
  scratch: string,
): () => Promise<SqlEngine> {
  const load = duckDbLoader({
    environment,
    progress,
    ...(options.engineUrl ? { url: options.engineUrl } : {}),
    ...(options.enginePath ? { path: options.enginePath } : {}),
  });
  return () => openDuckDb({ load, scratch });
}

async function withEngine<T>(
  open: () => Promise<SqlEngine>,
  work: (engine: SqlEngine) => Promise<T>,
): Promise<T> {
  const engine = await open();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
