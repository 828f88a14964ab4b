import type { Log } from '../core/ports.ts';
import type { Store } from '../core/store.ts';
import { isDone, type UnitRecord } from '../core/unit-result.ts';
import type { TenantKeys } from './keys.ts';
import { readAhead } from './read-ahead.ts';
import { readSegment } from './unit-records.ts';

export interface SegmentReading {
  readonly store: Store;
  readonly keys: TenantKeys;
  readonly run: string;
  /** Units of the run's plan: a row of any other unit is refused. */
  readonly units: ReadonlySet<string>;
  readonly log: Log | null;
}

/**
 * The stored results of a run in the order of the segments' names: each unit that is done once, and whatever the end of
 * a job cut off, which says why a unit is not done. What is damaged or of another
 * version is passed over and logged: its units are then not done, and are read again.
 */
export async function* readRecords(reading: SegmentReading): AsyncGenerator<UnitRecord> {
  const { store, keys, run, units } = reading;
  const seen = new Set<string>();
  const segments = readAhead(store.list(keys.segments(run)), ({ key }) => recordsAt(reading, key));
  for await (const { key, records } of segments) {
    const others = records.filter(({ result }) => !units.has(result.unit)).length;
    if (others > 0) warn(reading, 'Results of units that are not in the plan were refused', key, others);
    for (const record of records) {
      const { unit } = record.result;
      if (!units.has(unit) || seen.has(unit)) continue;
      if (isDone(record.result)) seen.add(unit);
      yield record;
    }
  }
}

async function recordsAt(
  reading: SegmentReading,
  key: string,
): Promise<{ readonly key: string; readonly records: readonly UnitRecord[] }> {
  const bytes = await reading.store.read(key);
  // Removed since it was listed: by a clean-up of an old run.
  if (!bytes) return { key, records: [] };
  const segment = await readSegment(key, bytes);
  if (segment.state === 'read') return { key, records: segment.records };
  warn(
    reading,
    `A segment of results is ${segment.state} and was passed over; its units are read again`,
    key,
  );
  return { key, records: [] };
}

function warn({ log, run }: SegmentReading, message: string, key: string, rows?: number): void {
  log?.write('warn', message, { runId: run, key, ...(rows === undefined ? {} : { rows }) });
}
