import { z } from 'zod';
import type { ExitCode } from '../core/errors.ts';
import type { RunCost, RunInputs } from '../core/run.ts';
import type { DocumentKind } from './document.ts';
import { parseWith } from './parse-with.ts';

/** How a run went: nothing in it is compared between runs. */
export interface RunRecord {
  readonly run: string;
  /** ISO instants: when its plan was made, and when this record was written. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly exitCode: ExitCode;
  /** Planned reads that are `ok` or `empty`, 0 to 1; `null` where none was planned. */
  readonly coverage: number | null;
  readonly cost: RunCost;
  /** Measured seconds by unit id: the expected work of the next plan. */
  readonly unitSeconds: Readonly<Record<string, number>>;
}

export const RUN_RECORD: DocumentKind<RunRecord> = {
  schema: 'run',
  version: 1,
  parse: parseWith(
    z.looseObject({
      run: z.string(),
      startedAt: z.iso.datetime(),
      endedAt: z.iso.datetime(),
      exitCode: z.union([0, 1, 2, 3, 4].map((code) => z.literal(code))),
      coverage: z.number().nullable(),
      cost: z.looseObject({ calls: z.number(), paid: z.array(z.looseObject({ what: z.string() })) }),
      unitSeconds: z.record(z.string(), z.number()),
    }),
  ),
};

export const RUN_INPUTS: DocumentKind<RunInputs> = {
  schema: 'inputs',
  version: 1,
  parse: parseWith(
    z.looseObject({
      plan: z.string(),
      results: z.array(z.string()),
      bill: z.string(),
      prices: z.string().nullable(),
      config: z.string(),
      decisions: z.string().nullable(),
      predecessor: z.string().nullable(),
    }),
  ),
};

/** What one run adds to the tenant's history; it never expires. */
export interface HistoryEntry {
  readonly run: string;
  /** ISO instant at which it was written. */
  readonly at: string;
  /** The run it continues; `null` for the first. */
  readonly predecessor: string | null;
  /** What is remembered, as whoever writes it defines: plain values, bigint and instants. */
  readonly content: unknown;
}

export const HISTORY: DocumentKind<HistoryEntry> = {
  schema: 'history',
  version: 1,
  parse: parseWith(
    z.looseObject({
      run: z.string(),
      at: z.iso.datetime(),
      predecessor: z.string().nullable(),
      content: z.unknown(),
    }),
  ),
};
