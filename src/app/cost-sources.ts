import type { CostExplorerIdentity, CostExplorerPort, ResponseCache } from '../core/cost-explorer-port.ts';
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

/** What a tenant's session adds: whose bill it is, and where what was paid for is kept. */
export interface BillAccess {
  readonly credentials: Credentials;
  readonly identity: CostExplorerIdentity;
  /** Only their charges are read. */
  readonly accounts: readonly string[];
  readonly cache: ResponseCache;
  /** The instant of the plan: answers of one run belong to one state of the bill. */
  readonly now: Date;
}

type Credentials = NonNullable<Parameters<typeof createCostExplorerClient>[0]['credentials']>;

/** Where the SQL engine comes from. */
export type EngineOptions = Pick<RunOptions, 'engineUrl' | 'enginePath'>;

/**
 * Makes the source that the settings name.
 * @param scratch A folder of this run's own.
 * @param access Absent: the credentials at hand, and every account they see.
 */
export async function openCostSource(
  settings: Settings,
  options: EngineOptions,
  environment: RunEnvironment,
  scratch: string,
  access?: BillAccess,
): Promise<CostSource> {
  const { source } = settings;
  if (source.kind === 'cost-explorer') return costExplorerSource(settings, environment, access);
  const engine = engineOpener(options, environment, scratch);
  if (source.kind === 'export') {
    return exportSource(source.locations, environment.workingFolder, settings, environment, engine, access);
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
  access?: BillAccess,
): CostSource {
  const { config, asOf, reportDay, source } = settings;
  const s3 = createS3Files({
    region: config.costs.region ?? regionOf(environment),
    credentials: access?.credentials,
  });
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
    ...(access ? { accounts: access.accounts } : {}),
    progress: environment.progress,
  });
  const shown = locations.map((path) => (isS3Location(path) ? path : shownPath(folder, path)));
  return labelled(
    { ...exported, close: () => exported.close().finally(() => s3.close()) },
    [...new Set(shown)].join(', '),
  );
}

function costExplorerSource(
  settings: Settings,
  environment: RunEnvironment,
  access?: BillAccess,
): CostSource {
  const { config, asOf, period } = settings;
  const days = daysAsked(period, asOf);
  return createCostExplorerSource({
    client: costExplorerClient(settings, environment, access),
    cache: access?.cache ?? fileResponseCache(`${environment.workingFolder}/${CACHE_FOLDER}`),
    asOf,
    now: access?.now ?? environment.clock.now(),
    maxRequests: config.costs.maxRequests,
    ...(access ? { accounts: access.accounts } : {}),
    ...(days ? { period: days } : {}),
    historyMonths: config.costs.historyMonths - 1,
    progress: environment.progress,
  });
}

/** One client a run: all its calls share one pacer. */
export function costExplorerClient(
  { config }: Settings,
  environment: RunEnvironment,
  access?: BillAccess,
): CostExplorerPort {
  const client = createCostExplorerClient({
    pacer: createPacer(COST_EXPLORER_INTERVAL_MS),
    region: config.costs.region ?? regionOf(environment),
    credentials: access?.credentials,
  });
  return access ? { ...client, identity: async () => access.identity } : client;
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
  options: EngineOptions,
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
