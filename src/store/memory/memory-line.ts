import { z } from 'zod';
import { parseJson } from '../../core/parse-json.ts';
import { areaOf } from './remembered-areas.ts';

/** An object of the store as it is remembered. */
export interface Remembered {
  readonly key: string;
  /** ISO instant at which it was written. */
  readonly at: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const place = { key: z.string(), at: z.iso.datetime() };

const line = z.union([
  z
    .strictObject({ ...place, text: z.string() })
    .transform(({ key, at, text }): Remembered => ({ key, at, body: new TextEncoder().encode(text) })),
  z
    .strictObject({ ...place, base64: z.base64() })
    .transform(({ key, at, base64 }): Remembered => ({ key, at, body: bytesOf(base64) })),
]);

/** Paid answers are in the words of others, of models too: nobody reads them here, nor takes a part of one for a secret. */
const IN_WORDS_OF_OTHERS = /^tenants\/[^/]+\/cache\//;

/** One line of JSON: documents of ours as the text that they are, so that people can read what changed. */
export function memoryLine({ key, at, body }: Remembered): string {
  const text = IN_WORDS_OF_OTHERS.test(key) ? null : textOf(body);
  return JSON.stringify(text === null ? { key, at, base64: base64Of(body) } : { key, at, text });
}

/** `null` for a line that holds no object which this tenant remembers: anyone who may push can write one. */
export function readMemoryLine(tenant: string, text: string): Remembered | null {
  const { data } = line.safeParse(parseJson(text));
  return data && areaOf(tenant, data.key) !== null ? data : null;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // What is no text is compressed, and told in base64.
    return null;
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
