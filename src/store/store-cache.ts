import { z } from 'zod';
import type { ResponseCache } from '../core/cost-explorer-port.ts';
import { sha256OfText } from '../core/sha256.ts';
import type { Store, StoredObject } from '../core/store.ts';
import { type DocumentKind, readDocument } from './document.ts';
import type { TenantKeys } from './keys.ts';
import { appendDocument, latestDocument } from './numbered.ts';
import { parseWith } from './parse-with.ts';

interface Answer {
  readonly text: string;
}

const ANSWER: DocumentKind<Answer> = {
  schema: 'answer',
  version: 1,
  parse: parseWith(z.looseObject({ text: z.string() })),
};

/**
 * Paid answers kept in the store. An answer that changed, as a restated month does, is a further document: the one
 * written last counts. One that cannot be read is asked again.
 */
export function storeCache(
  store: Store,
  keys: Pick<TenantKeys, 'answer'> & Partial<Pick<TenantKeys, 'unnumberedAnswers'>>,
): ResponseCache {
  return {
    async get(key) {
      const hash = await hashOf(key);
      let readable = true;
      const answer = await latestDocument(store, ANSWER, keys.answer(hash), () => {
        readable = false;
      });
      if (!readable) return null;
      if (answer) return answer.text;
      return keys.unnumberedAnswers ? unnumbered(store, keys.unnumberedAnswers(hash)) : null;
    },
    async put(key, text) {
      await appendDocument(store, ANSWER, keys.answer(await hashOf(key)), { text });
    },
  };
}

/** Answers used to be named by their content, and told apart by when they were written. */
async function unnumbered(store: Store, prefix: string): Promise<string | null> {
  const newest = await newestBelow(store, prefix);
  const bytes = newest && (await store.read(newest.key));
  if (!bytes) return null;
  const document = await readDocument(ANSWER, newest.key, bytes);
  return document.state === 'read' ? document.value.text : null;
}

async function newestBelow(store: Store, prefix: string): Promise<StoredObject | null> {
  let newest: StoredObject | null = null;
  for await (const object of store.list(prefix)) {
    if (!newest || object.writtenAt >= newest.writtenAt) newest = object;
  }
  return newest;
}

async function hashOf(text: string): Promise<string> {
  return (await sha256OfText(text)).slice(0, 32);
}
