import { z } from 'zod';
import type { Store } from '../core/store.ts';
import { type DocumentKind, readDocument, writeDocument } from './document.ts';
import { keyAt, latestNumber } from './numbered.ts';
import { parseWith } from './parse-with.ts';

/** One word about whether a run goes on; the last one holds. */
export interface Cancellation {
  /** ISO instant. */
  readonly at: string;
  /** Somebody went on with the run; absent: somebody cancelled it. */
  readonly resumed?: true;
}

const CANCELLATION: DocumentKind<Cancellation> = {
  schema: 'cancelled',
  version: 1,
  parse: parseWith(z.looseObject({ at: z.string(), resumed: z.literal(true).optional() })),
};

/** Whether the last word is that the run is cancelled. One that cannot be read says so too: somebody put it there. */
export async function isCancelled(store: Store, base: string): Promise<boolean> {
  // Nearly every run: asked every few seconds, and a listing costs more than a read.
  if ((await store.read(keyAt(base, 1))) === null) return false;
  return lastIsCancellation(store, base, await latestNumber(store, base));
}

/** Cancels a run, or goes on with it; says nothing that the last word says already. */
export async function writeCancellation(store: Store, base: string, word: Cancellation): Promise<void> {
  for (;;) {
    const latest = await latestNumber(store, base);
    const cancelled = latest > 0 && (await lastIsCancellation(store, base, latest));
    if (cancelled !== (word.resumed === true)) return;
    const key = keyAt(base, latest + 1);
    if ((await store.create(key, await writeDocument(CANCELLATION, key, word))) === 'created') return;
  }
}

async function lastIsCancellation(store: Store, base: string, latest: number): Promise<boolean> {
  const key = keyAt(base, latest);
  const bytes = await store.read(key);
  if (bytes === null) return false;
  const document = await readDocument(CANCELLATION, key, bytes);
  return document.state !== 'read' || document.value.resumed !== true;
}
