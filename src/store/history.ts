import type { Log } from '../core/ports.ts';
import type { Store } from '../core/store.ts';
import { readDocument } from './document.ts';
import type { TenantKeys } from './keys.ts';
import { readAhead } from './read-ahead.ts';
import { HISTORY, type HistoryEntry } from './run-documents.ts';

/**
 * Everything a tenant's history holds, oldest first; of a run that was repaired, its latest entry. What cannot be
 * read is passed over and logged.
 */
export async function readHistory(
  store: Store,
  keys: TenantKeys,
  log: Log | null,
): Promise<readonly HistoryEntry[]> {
  const byRun = new Map<string, HistoryEntry>();
  for await (const entry of readAhead(store.list(keys.history), ({ key }) => entryAt(store, key, log))) {
    const known = entry && byRun.get(entry.run);
    if (entry && (!known || known.at <= entry.at)) byRun.set(entry.run, entry);
  }
  return [...byRun.values()].sort(byTime);
}

async function entryAt(store: Store, key: string, log: Log | null): Promise<HistoryEntry | null> {
  const bytes = await store.read(key);
  if (!bytes) return null;
  const document = await readDocument(HISTORY, key, bytes);
  if (document.state === 'read') return document.value;
  log?.write('warn', `An entry of the history is ${document.state} and was passed over`, { key });
  return null;
}

function byTime(a: HistoryEntry, b: HistoryEntry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.run < b.run ? -1 : 1;
}
