import { z } from 'zod';
import type { Store } from '../core/store.ts';
import type { DocumentKind, DocumentRead } from './document.ts';
import { appendDocument, latestDocument } from './numbered.ts';

/** A text of which the one written last counts. */
export interface KeptText {
  /** `null` where none is there, or none can be used. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

const TEXT: DocumentKind<string> = {
  schema: 'text',
  version: 1,
  parse: (body) => z.string().safeParse(body).data ?? null,
};

export function keptText(
  store: Store,
  base: string,
  unusable: (key: string, document: DocumentRead<unknown>) => void,
): KeptText {
  return {
    read: () => latestDocument(store, TEXT, base, unusable),
    async write(text) {
      await appendDocument(store, TEXT, base, text);
    },
  };
}
