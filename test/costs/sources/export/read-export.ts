import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import type { SpendlogError } from '../../../../src/core/errors.ts';
import { quoteText } from '../../../../src/costs/sources/export/sql-text.ts';
import { openDuckDb } from '../../../../src/platform/duckdb.ts';
import { exportSource, sums, text } from './open-source.ts';

export type ExportContent = Readonly<Record<string, string | Uint8Array>>;

export interface ReadExport {
  readonly rows: number | null;
  readonly billed: string | null;
  readonly effective: string | null;
  readonly unknownBilled: number;
  readonly byService: Record<string, string | null>;
  readonly byDay: Record<string, string | null>;
  readonly byAccount: Record<string, string | null>;
  /** Rows by tag key. */
  readonly tags: Record<string, number>;
  readonly quality: Readonly<Record<string, number>>;
}

/** Writes files, opens what lies at `locations` and hands the source to `look`. */
export async function withExport<T>(
  files: ExportContent,
  look: (source: CostSource) => Promise<T>,
  locations: readonly string[] = ['in'],
): Promise<T> {
  const at = await mkdtemp(join(tmpdir(), 'spendlog-test-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), content);
  }
  const source = exportSource(at, locations);
  try {
    return await look(source);
  } finally {
    await source.close();
    await rm(at, { recursive: true, force: true });
  }
}

/** What one export comes to. */
export function readExport(files: ExportContent, locations?: readonly string[]): Promise<ReadExport> {
  return withExport(
    files,
    async (source) => {
      const { rows, span } = await source.open();
      const [total] = await source.totals();
      const by = async (dimension: 'serviceName' | 'day' | 'subAccountId') => {
        const cube = await source.cube({ name: dimension, dimensions: [dimension], period: span });
        return cube.known ? sums(cube.value) : {};
      };
      const tags = await source.tagKeys(span);
      return {
        rows,
        billed: text(total?.billedCost),
        effective: text(total?.effectiveCost),
        unknownBilled: total?.unknownRows.billedCost ?? 0,
        byService: await by('serviceName'),
        byDay: await by('day'),
        byAccount: await by('subAccountId'),
        tags: tags.known ? Object.fromEntries(tags.value.map(({ key, rows: count }) => [key, count])) : {},
        quality: Object.fromEntries((await source.quality()).map(({ id, count }) => [id, count])),
      };
    },
    locations,
  );
}

/** The error in which opening an export ends. */
export function refusalOf(files: ExportContent, locations?: readonly string[]): Promise<SpendlogError> {
  return withExport(
    files,
    (source) =>
      source.open().then(
        () => Promise.reject(new Error('the export was accepted')),
        (reason: SpendlogError) => reason,
      ),
    locations,
  );
}

/** The bytes of a Parquet file with the rows of a query. */
export async function parquetOf(query: string, options = ''): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'spendlog-test-'));
  const engine = await openDuckDb({ load: () => import('@duckdb/node-api'), scratch: folder });
  try {
    const path = join(engine.scratch, 'rows.parquet');
    await engine.run(`COPY (${query}) TO ${quoteText(path)} (FORMAT parquet${options})`);
    const [row] = await engine.rows(
      `SELECT to_base64(content) AS content FROM read_blob(${quoteText(path)})`,
    );
    return Buffer.from(String(row?.['content']), 'base64');
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}
