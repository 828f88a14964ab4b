import { z } from 'zod';
import { parseJson } from '../../core/parse-json.ts';
import { gunzip, gzip } from '../gzip.ts';
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
  z.strictObject({ ...place, text: z.string() }),
  z.strictObject({ ...place, base64: z.base64() }),
  z.strictObject({ ...place, gzip: z.base64() }),
]);

/** Paid answers are in the words of others, of models too: nobody reads them here, nor takes a part of one for a secret. */
const IN_WORDS_OF_OTHERS = /^tenants\/[^/]+\/cache\//;

/** A longer text is compressed. */
const LONGEST_TEXT = 50_000;

/** What one object may unpack to, in bytes. */
const LARGEST_OBJECT = 32_000_000;

/** One line of JSON: documents of ours as the text that they are, so that people can read what changed. */
export async function memoryLine({ key, at, body }: Remembered): Promise<string> {
  if (IN_WORDS_OF_OTHERS.test(key) || body.length > LONGEST_TEXT)
    return JSON.stringify({ key, at, gzip: base64Of(await gzip(body)) });
  const text = textOf(body);
  return JSON.stringify(text === null ? { key, at, base64: base64Of(body) } : { key, at, text });
}

/** `null` for a line that holds no object which this tenant remembers: anyone who may push can write one. */
export async function readMemoryLine(tenant: string, text: string): Promise<Remembered | null> {
  const { data } = line.safeParse(parseJson(text));
  if (!data || areaOf(tenant, data.key) === null) return null;
  const body = await bodyOf(data);
  return body && { key: data.key, at: data.at, body };
}

async function bodyOf(written: z.output<typeof line>): Promise<Uint8Array<ArrayBuffer> | null> {
  if ('text' in written) return new TextEncoder().encode(written.text);
  if ('base64' in written) return bytesOf(written.base64);
  return gunzip(bytesOf(written.gzip), LARGEST_OBJECT);
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
