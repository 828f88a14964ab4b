import { sha256 } from '../core/sha256.ts';
import { joinBytes } from './join-bytes.ts';

/** What kind of content an object holds, and in which version of its form. */
export interface ContentKind {
  /** Lower case and hyphens. */
  readonly schema: string;
  readonly version: number;
}

export type Opened =
  | { readonly state: 'whole'; readonly version: number; readonly content: Uint8Array<ArrayBuffer> }
  /** Written by a later version of the program. */
  | { readonly state: 'newer'; readonly version: number }
  /** Cut short, altered, of another kind, or put under another key than it was written for. */
  | { readonly state: 'damaged' };

/** How header and content stand together: one JSON object, or a first line above further lines. */
export type Framing = 'object' | 'lines';

const FRAMES = {
  object: { head: (header: string) => `${header.slice(0, -1)},"body":`, tail: '}\n' },
  lines: { head: (header: string) => `${header}\n`, tail: '' },
} as const satisfies Record<Framing, unknown>;

const HEADERS: Readonly<Record<Framing, RegExp>> = {
  object: /^\{"schema":"([a-z-]{1,40})","version":(\d{1,6}),"sha256":"([0-9a-f]{64})","body":/,
  lines: /^\{"schema":"([a-z-]{1,40})","version":(\d{1,6}),"sha256":"([0-9a-f]{64})"\}\n/,
};

const LONGEST_HEADER = 200;

/**
 * Content with a header that names its schema, version and checksum. The checksum covers these and the key, so that
 * an object is whole only where it was put.
 */
export async function seal(
  kind: ContentKind,
  key: string,
  content: Uint8Array,
  framing: Framing,
): Promise<Uint8Array<ArrayBuffer>> {
  const checksum = await checksumOf(kind, key, content);
  const header = JSON.stringify({ schema: kind.schema, version: kind.version, sha256: checksum });
  const { head, tail } = FRAMES[framing];
  return joinBytes([bytesOf(head(header)), content, bytesOf(tail)]);
}

/** Never throws: whatever the bytes are, they are told apart. */
export async function unseal(
  kind: ContentKind,
  key: string,
  bytes: Uint8Array,
  framing: Framing,
): Promise<Opened> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER));
  const [header, schema, version, checksum] = HEADERS[framing].exec(start) ?? [];
  const { tail } = FRAMES[framing];
  const end = bytes.length - tail.length;
  if (header === undefined || schema !== kind.schema || end < header.length) return { state: 'damaged' };
  if (new TextDecoder('latin1').decode(bytes.subarray(end)) !== tail) return { state: 'damaged' };
  const content = bytes.slice(header.length, end);
  const written = { schema, version: Number(version) };
  if ((await checksumOf(written, key, content)) !== checksum) return { state: 'damaged' };
  if (written.version > kind.version) return { state: 'newer', version: written.version };
  return { state: 'whole', version: written.version, content };
}

function checksumOf({ schema, version }: ContentKind, key: string, content: Uint8Array): Promise<string> {
  return sha256(joinBytes([bytesOf(`${schema}\n${version}\n${key}\n`), content]));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
