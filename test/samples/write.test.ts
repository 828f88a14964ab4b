import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../samples/generate.ts';
import { EXPORT_NAME, type WrittenSample, writeSample } from '../../samples/write.ts';
import { COST_METRICS } from '../../src/core/charge.ts';
import type { SqlEngine } from '../../src/core/sql-engine.ts';
import { openDuckDb } from '../../src/platform/duckdb.ts';

/** Writing the whole sample may take long where other work runs beside it. */
const TIMEOUT = 120_000;

const organisation = generateOrganisation(3);
const { truth } = organisation;

let folder: string;
let engine: SqlEngine;
let written: WrittenSample;

async function open(threads: number): Promise<SqlEngine> {
  return openDuckDb({ load: () => import('@duckdb/node-api'), scratch: join(folder, 'scratch'), threads });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'));
  engine = await open(1);
  written = await writeSample(engine, join(folder, 'one'), organisation);
}, TIMEOUT);

afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

/** Every file below a folder with the hash of its content. */
async function hashes(below: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(below, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(below.length), hash] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** What is charged, in exact sums of doubles: each stands for its shortest round-trip decimal. */
function totalsSql(files: readonly string[]): string {
  const paths = files.map((file) => `'${join(written.folder, file)}'`).join(', ');
  const exact = (metric: string) => `CAST(CAST("${metric}" AS VARCHAR) AS DECIMAL(38, 20))`;
  const spread = `"ChargeCategory" = 'Purchase' AND "BilledCost" > 0 AND "EffectiveCost" = 0`;
  const sums = COST_METRICS.map((metric) => {
    const column = metric.charAt(0).toUpperCase() + metric.slice(1);
    const accrual = metric === 'listCost' || metric === 'contractedCost' ? ` FILTER (NOT (${spread}))` : '';
    return `rtrim(rtrim(CAST(sum(${exact(column)})${accrual} AS VARCHAR), '0'), '.') AS "${metric}"`;
  });
  return `SELECT "BillingCurrency" AS currency, CAST(count(*) AS INTEGER) AS rows, ${sums.join(', ')}
    FROM read_parquet([${paths}]) WHERE "x_Operation" IS NULL OR "x_Operation" NOT IN ('EKSPod-EC2', 'ECSTask-EC2')
    GROUP BY 1 ORDER BY rows DESC`;
}

const isSuperseded = (file: string): boolean =>
  file.includes(`BILLING_PERIOD=${truth.restated.month}/2026-11-03`);

describe('writeSample', () => {
  it(
    'writes the same bytes again, with another number of threads',
    async () => {
      const other = await open(2);
      await writeSample(other, join(folder, 'two'), organisation);
      await other.close();

      const [one, two] = await Promise.all([hashes(join(folder, 'one')), hashes(join(folder, 'two'))]);

      expect(one.size).toBe(26 + 25);
      expect(two).toEqual(one);
    },
    TIMEOUT,
  );

  it('holds the totals that the organisation knows', async () => {
    const newest = written.dataFiles.filter((file) => !isSuperseded(file));

    expect(newest.length).toBe(25);
    expect(await engine.rows(totalsSql(newest))).toEqual(truth.totals);
  });

  it('holds split-cost rows beside them', async () => {
    const paths = written.dataFiles.map((file) => `'${join(written.folder, file)}'`).join(', ');
    const rows = await engine.rows(
      `SELECT "x_Operation" AS operation, CAST(count(*) AS INTEGER) AS rows, bool_and("EffectiveCost" > 0) AS dear
       FROM read_parquet([${paths}]) WHERE contains("ResourceId", ':pod/') OR contains("ResourceId", ':task/storefront')
       GROUP BY 1 ORDER BY rows DESC`,
    );

    expect(rows).toEqual(truth.splitCosts.map(({ operation, rows }) => ({ operation, rows, dear: true })));
  });

  it('keeps the older version of the restated month beside the newest', async () => {
    const older = written.dataFiles.filter(isSuperseded);

    expect(older.length).toBe(1);
    expect(await engine.rows(totalsSql(older))).toEqual(truth.restated.before);
  });

  it('names only the newest files in the manifests', async () => {
    const named = await Promise.all(
      truth.byBillingMonth.map(async ({ month }) => {
        const path = join(
          written.folder,
          'metadata',
          `BILLING_PERIOD=${month}`,
          `${EXPORT_NAME}-Manifest.json`,
        );
        const manifest: { dataFiles: string[] } = JSON.parse(await readFile(path, 'utf8'));
        return manifest.dataFiles;
      }),
    );
    const keys = new Set(named.flat().map((key) => key.slice(key.indexOf('/data/') + 1)));

    expect(keys).toEqual(new Set(written.dataFiles.filter((file) => !isSuperseded(file))));
  });

  it('has the columns of FOCUS 1.2 and of AWS, in the types AWS delivers', async () => {
    const rows = await engine.rows(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet('${join(written.folder, written.dataFiles[0] ?? '')}', hive_partitioning = false))`,
    );
    const types = new Map(rows.map(({ name, type }) => [name, type]));

    expect(types.size).toBe(61);
    expect(types.get('BilledCost')).toBe('DOUBLE');
    expect(types.get('ChargePeriodStart')).toBe('TIMESTAMP');
    expect(types.get('Tags')).toBe('MAP(VARCHAR, VARCHAR)');
    expect(types.get('x_Discounts')).toBe('MAP(VARCHAR, DOUBLE)');
    expect(types.get('x_UsageType')).toBe('VARCHAR');
  });
});
