import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runCommand } from '../../src/app/run.ts';
import type { RunOptions, RunResult } from '../../src/app/run-contract.ts';
import { type Day, day } from '../../src/core/period.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { testEnvironment } from '../support/test-environment.ts';

/** A working folder of its own, removed at the end of the test that asked for it. */
export interface WorkingFolder extends AsyncDisposable {
  readonly path: string;
  run(options?: Partial<RunOptions>, today?: Day): Promise<RunResult>;
  /** Every file below `reports`, by path. */
  reports(): Promise<ReadonlyMap<string, string>>;
}

export async function workingFolder(): Promise<WorkingFolder> {
  const path = await mkdtemp(join(tmpdir(), 'spendlog-test-'));
  return {
    path,
    run: (options = {}, today = day('2026-11-20')) =>
      runCommand(
        { costs: [], sample: false, ...options },
        testEnvironment(path, {
          clock: {
            now: () => new Date(`${today}T06:00:00Z`),
            today: () => today,
            // What waits is a deadline: one that is over at once ends what it is for.
            sleep: systemClock.sleep,
          },
        }),
      ),
    reports: () => filesBelow(join(path, 'reports')),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files.sort()) found.set(file.slice(folder.length + 1), await readFile(file, 'utf8'));
  return found;
}

const Amounts = z.object({
  currency: z.string(),
  billedCost: z.string().nullable(),
  effectiveCost: z.string().nullable(),
  listCost: z.string().nullable(),
  contractedCost: z.string().nullable(),
  rows: z.number(),
});

const Groups = z.array(Amounts.extend({ name: z.string(), amount: z.string().nullable() }));

/** The parts of summary.json that these tests look at. */
export const Summary = z.object({
  totals: z.array(Amounts),
  rows: z.number().nullable(),
  period: z.object({ start: z.string(), end: z.string() }),
  byProvider: Groups,
  byService: Groups,
  byAccount: Groups,
  byRegion: Groups,
  byDay: Groups,
  byServiceCategory: Groups,
  byChargeCategory: Groups,
  byChargeKind: Groups,
  dataQuality: z.array(z.object({ id: z.string(), count: z.number() })),
  invariants: z.array(z.object({ id: z.string(), outcome: z.string() })),
  anomalies: z.array(z.object({ start: z.string(), end: z.string() })),
  unknown: z.array(z.string()),
});

export type Summary = z.infer<typeof Summary>;
