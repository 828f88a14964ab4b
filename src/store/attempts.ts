import type { Log } from '../core/ports.ts';
import type { Store } from '../core/store.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import { readDocument, writeDocument } from './document.ts';
import { attemptOf, type TenantKeys } from './keys.ts';
import { sameBytes } from './numbered.ts';
import { readAhead } from './read-ahead.ts';
import { ATTEMPT } from './unit-records.ts';

/** One try of a unit that did not get every read. Counting them tells dead letters. */
export interface StoredAttempt {
  readonly unit: string;
  /** From 1. */
  readonly attempt: number;
  /** `null` where the object cannot be read: it still counts as a try. */
  readonly record: UnitRecord | null;
}

/**
 * Stores a try under its number, or the next free one where another job had that number: two tries are two. The same
 * try stored twice, after an answer was lost, is one. Returns the number.
 */
export async function writeAttempt(
  store: Store,
  keys: TenantKeys,
  run: string,
  record: UnitRecord,
  attempt: number,
): Promise<number> {
  for (let number = attempt; ; number += 1) {
    const key = keys.attempt(run, record.result.unit, number);
    const bytes = await writeDocument(ATTEMPT, key, record);
    if ((await store.create(key, bytes)) === 'created') return number;
    const there = await store.read(key);
    if (there && sameBytes(there, bytes)) return number;
  }
}

/** All tries of a run, ascending by unit and number. */
export async function readAttempts(
  store: Store,
  keys: TenantKeys,
  run: string,
  log: Log | null,
): Promise<readonly StoredAttempt[]> {
  const found: StoredAttempt[] = [];
  for await (const attempt of readAhead(store.list(keys.attempts(run)), ({ key }) =>
    attemptAt(store, key, run, log),
  )) {
    if (attempt) found.push(attempt);
  }
  return found.sort((a, b) => (a.unit === b.unit ? a.attempt - b.attempt : a.unit < b.unit ? -1 : 1));
}

async function attemptAt(
  store: Store,
  key: string,
  run: string,
  log: Log | null,
): Promise<StoredAttempt | null> {
  const named = attemptOf(key);
  const bytes = named && (await store.read(key));
  if (!named || !bytes) return null;
  const document = await readDocument(ATTEMPT, key, bytes);
  if (document.state === 'read' && document.value.result.unit === named.unit)
    return { ...named, record: document.value };
  log?.write('warn', `An attempt is ${document.state} and counts without its error`, {
    runId: run,
    unitId: named.unit,
    attempt: named.attempt,
  });
  return { ...named, record: null };
}
