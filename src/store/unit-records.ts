import { z } from 'zod';
import { LEDGER_STATES } from '../core/ledger.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import type { DocumentKind } from './document.ts';
import { type ContentKind, seal, unseal } from './envelope.ts';
import { gunzip, gzip } from './gzip.ts';
import { parseWith } from './parse-with.ts';
import { fromPortableJson } from './portable-json.ts';

const shape = z.looseObject({
  result: z.looseObject({
    unit: z.string(),
    reads: z.array(
      z.looseObject({
        read: z.string(),
        state: z.enum(LEDGER_STATES),
        rows: z.number().nullable(),
        kept: z.array(z.unknown()),
      }),
    ),
    checks: z.array(z.looseObject({ check: z.string(), state: z.enum(['evaluated', 'not-evaluated']) })),
  }),
  cost: z.looseObject({
    seconds: z.number(),
    calls: z.number(),
    pages: z.number(),
    throttles: z.number(),
    retries: z.number(),
    metrics: z.number(),
    costExplorerRequests: z.number().exactOptional(),
    logsBytesScanned: z.number().exactOptional(),
  }),
});

const parse = parseWith<UnitRecord>(shape);

export const ATTEMPT: DocumentKind<UnitRecord> = { schema: 'attempt', version: 1, parse };

const SEGMENT: ContentKind = { schema: 'unit-results', version: 1 };

/** A segment holds about 1 MB; this much more is no segment of ours. */
const MAX_SEGMENT_BYTES = 256 * 1024 * 1024;

export type SegmentRead =
  | { readonly state: 'read'; readonly records: readonly UnitRecord[] }
  | { readonly state: 'older' | 'newer' | 'damaged' };

/** The object of a segment: gzip of a header line and one line for each record. */
export async function packSegment(key: string, lines: Uint8Array): Promise<Uint8Array> {
  return gzip(await seal(SEGMENT, key, lines, 'lines'));
}

/** Never throws. One record that cannot be read makes the whole segment unusable: its units are read again. */
export async function readSegment(key: string, bytes: Uint8Array): Promise<SegmentRead> {
  const unpacked = await gunzip(new Uint8Array(bytes), MAX_SEGMENT_BYTES);
  if (!unpacked) return { state: 'damaged' };
  const opened = await unseal(SEGMENT, key, unpacked, 'lines');
  if (opened.state !== 'whole') return { state: opened.state };
  if (opened.version !== SEGMENT.version) return { state: 'older' };
  const records = recordsIn(opened.content);
  return records ? { state: 'read', records } : { state: 'damaged' };
}

function recordsIn(content: Uint8Array): readonly UnitRecord[] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    const lines = text.split('\n').filter((line) => line !== '');
    const records = lines.flatMap((line) => parse(fromPortableJson(line)) ?? []);
    return records.length === lines.length ? records : null;
  } catch {
    return null;
  }
}
