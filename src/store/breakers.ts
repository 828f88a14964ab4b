import { z } from 'zod';
import type { Log } from '../core/ports.ts';
import type { BreakerRow } from '../core/run.ts';
import { sha256 } from '../core/sha256.ts';
import type { Store } from '../core/store.ts';
import { type DocumentKind, readDocument, writeDocument } from './document.ts';
import type { TenantKeys } from './keys.ts';
import { toPortableJson } from './portable-json.ts';
import { readAhead } from './read-ahead.ts';

/** The breakers of one job. */
export interface JobBreakers {
  /** The job's batch, or its name. */
  readonly worker: string;
  /** Tries the run had when the job began: tells apart two jobs of one worker whose breakers ended alike. */
  readonly triesBefore: number;
  readonly rows: readonly BreakerRow[];
}

const document = z.looseObject({
  rows: z.array(
    z.looseObject({
      account: z.string(),
      region: z.string(),
      service: z.string(),
      // Absent in what earlier versions wrote, whose breakers were those of services alone.
      operation: z.string().nullable().default(null),
      opened: z.int().positive(),
      state: z.enum(['open', 'half-open', 'closed']),
    }),
  ),
});

const BREAKERS: DocumentKind<Pick<JobBreakers, 'rows'>> = {
  schema: 'breakers',
  version: 1,
  parse: (body) => document.safeParse(body).data ?? null,
};

/** Stores the breakers of a job that opened, where any did. The same stored twice, after an answer was lost, is one. */
export async function writeBreakers(
  store: Store,
  keys: TenantKeys,
  run: string,
  job: JobBreakers,
): Promise<void> {
  if (job.rows.length === 0) return;
  const content = new TextEncoder().encode(toPortableJson(job));
  const key = keys.breakersOf(run, job.worker, (await sha256(content)).slice(0, 32));
  await store.create(key, await writeDocument(BREAKERS, key, job));
}

/** The rows of all jobs of a run, in the order of their names. What cannot be used is passed over and logged. */
export async function readBreakers(
  store: Store,
  keys: TenantKeys,
  run: string,
  log: Log | null,
): Promise<readonly BreakerRow[]> {
  const rows: BreakerRow[] = [];
  const fetched = async ({ key }: { readonly key: string }) => ({ key, bytes: await store.read(key) });
  for await (const { key, bytes } of readAhead(store.list(keys.breakers(run)), fetched)) {
    // Removed since it was listed: by a clean-up of an old run.
    if (!bytes) continue;
    const read = await readDocument(BREAKERS, key, bytes);
    if (read.state === 'read') rows.push(...read.value.rows);
    else log?.write('warn', `Circuit breakers of a job are ${read.state}: not told`, { runId: run, key });
  }
  return rows;
}
