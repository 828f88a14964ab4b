import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteText } from '../../../../src/costs/sources/export/sql-text.ts';
import { openDuckDb } from '../../../../src/platform/duckdb.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';

const AMOUNTS = ['BilledCost', 'EffectiveCost', 'ListCost', 'ContractedCost', 'ConsumedQuantity'];
const TIMES = ['BillingPeriodStart', 'BillingPeriodEnd', 'ChargePeriodStart', 'ChargePeriodEnd'];

/** A FOCUS export as Parquet with the types AWS writes: doubles, timestamps, a map of tags. */
export async function writeFocusParquet(
  folder: string,
  rows: readonly FocusRow[],
  codec: 'snappy' | 'gzip' | 'zstd',
): Promise<Uint8Array> {
  const engine = await openDuckDb({
    load: () => import('@duckdb/node-api'),
    scratch: join(folder, '.parquet'),
  });
  const [csv, parquet] = [join(engine.scratch, 'rows.csv'), join(engine.scratch, 'rows.parquet')];
  await writeFile(csv, focusCsv(rows));
  const replaced = [
    ...AMOUNTS.map((name) => `CAST("${name}" AS DOUBLE) AS "${name}"`),
    ...TIMES.map((name) => `CAST(CAST("${name}" AS TIMESTAMPTZ) AS TIMESTAMP) AS "${name}"`),
    'CAST(CAST(Tags AS JSON) AS MAP(VARCHAR, VARCHAR)) AS Tags',
  ];
  await engine.run(
    `COPY (SELECT * REPLACE (${replaced.join(', ')}) FROM read_csv(${quoteText(csv)}, header = true, all_varchar = true, quote = '"', escape = '"', delim = ','))
     TO ${quoteText(parquet)} (FORMAT parquet, COMPRESSION ${codec})`,
  );
  const bytes = await readFile(parquet);
  await engine.close();
  return bytes;
}
