import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Output } from './left-behind.ts';

const report = z.object({
  tenant: z.string(),
  accounts: z.unknown(),
  recommendations: z.object({
    value: z.array(z.object({ check: z.string(), resourceId: z.string(), account: z.string() })),
  }),
  ledger: z.object({
    value: z.object({
      rows: z.array(
        z.object({
          account: z.string(),
          region: z.string(),
          dataset: z.string(),
          state: z.string(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  }),
});

export type LiveReport = z.infer<typeof report>;

export async function readLiveReport(path: string): Promise<LiveReport> {
  return report.parse(JSON.parse(await readFile(path, 'utf8')));
}

const history = z.object({ body: z.object({ content: z.object({ report: z.string() }) }) });

/** The report that a tenant's history names, the only one. */
export function storedReport(objects: readonly Output[]): LiveReport {
  const textOf = (part: string) => {
    const found = objects.filter(({ name }) => name.includes(part)).map(({ text }) => text);
    if (found.length !== 1) throw new TypeError(`${found.length} objects are named ${part}`);
    return JSON.parse(found[0] ?? '');
  };
  return report.parse(textOf(`/content/${history.parse(textOf('/history/')).body.content.report}`));
}

/** Resources by check, both in order. */
export function findingsOf({ recommendations }: LiveReport): Readonly<Record<string, readonly string[]>> {
  return inOrder(recommendations.value.map(({ check, resourceId }) => [check, resourceId] as const));
}

/** States of the reads in accounts by dataset: `{ inventory: 'failed 6' }`. */
export function readsOf({ ledger }: LiveReport): Readonly<Record<string, string>> {
  const rows = ledger.value.rows.filter(({ account }) => account !== 'organization');
  const states = inOrder(rows.map(({ dataset, state }) => [dataset, state] as const));
  return Object.fromEntries(
    Object.entries(states).map(([dataset, all]) => {
      const counted = Map.groupBy(all, (state) => state);
      return [dataset, [...counted].map(([state, each]) => `${state} ${each.length}`).join(', ')];
    }),
  );
}

export function inOrder(
  pairs: readonly (readonly [string, string])[],
): Readonly<Record<string, readonly string[]>> {
  const grouped = Map.groupBy(pairs, ([key]) => key);
  return Object.fromEntries(
    [...grouped].map(([key, values]) => [key, values.map(([, value]) => value).sort()]),
  );
}
