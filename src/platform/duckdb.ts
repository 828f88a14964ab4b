import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type * as DuckDb from '@duckdb/node-api';
import { SpendlogError } from '../core/errors.ts';
import type { SqlEngine, SqlRow, SqlValue } from '../core/sql-engine.ts';

/** The part of `@duckdb/node-api` in use; handed in because the action fetches the package on first use. */
export type DuckDbModule = typeof DuckDb;

export interface DuckDbOptions {
  readonly load: () => Promise<DuckDbModule>;
  /** Folder below which this engine makes its own folder for the database, spilled data and downloads. */
  readonly scratch: string;
  /** What the engine may hold in memory before it spills to `scratch`. */
  readonly memoryLimitBytes?: number;
  readonly threads?: number;
}

/** Leaves room for the runtime below one gigabyte in total. */
const DEFAULT_MEMORY = 640 * 1024 * 1024;

/** Opens a database of its own that is removed on close. Throws `ENGINE_UNAVAILABLE` when it cannot be had. */
export async function openDuckDb(options: DuckDbOptions): Promise<SqlEngine> {
  await mkdir(options.scratch, { recursive: true });
  const scratch = await mkdtemp(join(options.scratch, 'engine-'));
  try {
    const api = await options.load();
    const instance = await api.DuckDBInstance.create(
      join(scratch, 'bill.duckdb'),
      settings(options, scratch),
    );
    const connection = await instance.connect();
    // Not a start-up option: belongs to the session. Timestamps with a zone are read as UTC.
    await connection.run("SET TimeZone = 'UTC'; SET lock_configuration = true");
    return engineOf(api, instance, connection, scratch);
  } catch (cause) {
    await rm(scratch, { recursive: true, force: true });
    if (cause instanceof SpendlogError) throw cause;
    throw new SpendlogError(
      'ENGINE_UNAVAILABLE',
      'The SQL engine could not be started.',
      'Check that @duckdb/node-api is installed for this platform and that the scratch folder is writable.',
      { cause },
    );
  }
}

function settings(options: DuckDbOptions, scratch: string): Record<string, string> {
  const all: Record<string, string> = {
    memory_limit: `${Math.floor((options.memoryLimitBytes ?? DEFAULT_MEMORY) / 1024)}KiB`,
    temp_directory: join(scratch, 'spill'),
    preserve_insertion_order: 'false',
    // Nothing may be downloaded behind the user's back.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  };
  if (options.threads !== undefined) all['threads'] = String(options.threads);
  return all;
}

function engineOf(
  api: DuckDbModule,
  instance: DuckDb.DuckDBInstance,
  connection: DuckDb.DuckDBConnection,
  scratch: string,
): SqlEngine {
  const convert = converter(api);
  // One connection runs one statement at a time: a second would end the first.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    scratch,
    run: (sql) => inTurn(async () => void (await connection.run(sql))),
    rows: (sql) =>
      inTurn(async (): Promise<readonly SqlRow[]> => {
        const reader = await connection.runAndReadAll(sql);
        return reader.convertRowObjects(convert);
      }),
    close: () =>
      inTurn(async () => {
        connection.closeSync();
        instance.closeSync();
        await rm(scratch, { recursive: true, force: true });
      }),
  };
}

function converter(api: DuckDbModule): DuckDb.DuckDBValueConverter<SqlValue> {
  return (value) => toSqlValue(api, value);
}

function toSqlValue(api: DuckDbModule, value: DuckDb.DuckDBValue): SqlValue {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof api.DuckDBDecimalValue) return { units: value.value, scale: value.scale };
  if (value instanceof api.DuckDBDateValue) return value.toString();
  if (value instanceof api.DuckDBTimestampValue || value instanceof api.DuckDBTimestampTZValue) {
    return new Date(Number(value.micros / 1000n)).toISOString();
  }
  if (value instanceof api.DuckDBListValue) return value.items.map((item) => toSqlValue(api, item));
  throw new TypeError(`The engine returned a value of an unsupported type: ${value.constructor.name}`);
}
