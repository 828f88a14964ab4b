import { describe, expect, it } from 'vitest';
import { focusCsv } from './focus-rows.ts';
import { parquetOf, readExport } from './read-export.ts';

const PARQUET: Readonly<Record<string, string>> = {
  BillingAccountId: "'111122223333'",
  BillingCurrency: "'USD'",
  BillingPeriodStart: "TIMESTAMP '2026-05-01'",
  ChargePeriodStart: "TIMESTAMP '2026-05-03 10:00:00'",
  ChargePeriodEnd: "TIMESTAMP '2026-05-03 11:00:00'",
  ChargeCategory: "'Usage'",
  ServiceName: "'Amazon EC2'",
  ProviderName: "'AWS'",
  PublisherName: "'AWS'",
  SubAccountId: "'444455556666'",
  BilledCost: '0.1::DOUBLE',
  EffectiveCost: '0.1::DOUBLE',
  ListCost: '0.1::DOUBLE',
  ContractedCost: '0.1::DOUBLE',
  Tags: "MAP {'team': 'x'}",
};

/** A FOCUS Parquet file of one row, with columns as SQL expressions. */
function parquet(columns: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const all = Object.entries({ ...PARQUET, ...columns });
  return parquetOf(`SELECT ${all.map(([name, value]) => `${value} AS "${name}"`).join(', ')}`);
}

describe('times as text', () => {
  it.each([
    '2026-05-03',
    '2026-05-03T10:00Z',
    '2026-05-03 10:00',
    ' 2026-05-03 10:00:00.123456789 ',
    '2026-05-03 10:00:00 UTC',
    '2026-05-03 10:00:00 +0000 UTC',
    '2026-05-03T10:00:00+0000',
    '2026-05-04T00:30:00+02:00',
  ])('%s', async (start) => {
    const read = await readExport({ 'in/a.csv': focusCsv([{ ChargePeriodStart: start }]) });
    expect(read.byDay).toEqual({ '2026-05-03': '1' });
    expect(read.quality['timestamp-unreadable']).toBeUndefined();
  });

  it.each(['05/03/2026', '0001-01-01T00:00:00Z', '26-05-03', 'infinity', '1777802400'])(
    '%s names no day that is certain',
    async (start) => {
      const read = await readExport({ 'in/a.csv': focusCsv([{ ChargePeriodStart: start }]) });
      expect(read.byDay).toEqual({ '2026-05-01': '1' });
      expect(read.quality['timestamp-unreadable']).toBe(1);
    },
  );
});

describe('tags', () => {
  it.each([
    ['{"team": "x", "size": 1, "none": null}', { none: 1, size: 1, team: 1 }],
    ['[{"key": "team", "value": "x"}, {"key": "team", "value": "y"}]', { team: 1 }],
    ['[{"Key": "team", "Value": "x"}]', { team: 1 }],
    ['"team": "x", "stage": "prod"', { stage: 1, team: 1 }],
    ['{"team": "x", "team": "y"}', { team: 1 }],
    ['{}', {}],
    ['[]', {}],
  ])('as text: %s', async (tags, keys) => {
    const read = await readExport({ 'in/a.csv': focusCsv([{ Tags: tags }]) });
    expect(read.tags).toEqual(keys);
    expect(read.quality['tags-unreadable']).toBeUndefined();
  });

  it.each(["{'team': 'x'}", '{team=x}', 'team'])('that cannot be read are counted: %s', async (tags) => {
    const read = await readExport({ 'in/a.csv': focusCsv([{ Tags: tags }, {}]) });
    expect(read).toMatchObject({ rows: 2, tags: {}, quality: { 'tags-unreadable': 1 } });
  });

  it.each([
    ['a list of keys and values', "[{'key': 'team', 'value': 'x'}, {'key': 'team', 'value': 'y'}]"],
    ['a structure', "{'team': 'x'}"],
    ['a map of numbers', "MAP {'team': 1}"],
    ['text', `'{"team": "x"}'`],
  ])('in Parquet as %s', async (_, tags) => {
    expect((await readExport({ 'in/a.parquet': await parquet({ Tags: tags }) })).tags).toEqual({ team: 1 });
  });

  it('in Parquet as text that cannot be read are counted', async () => {
    const read = await readExport({ 'in/a.parquet': await parquet({ Tags: "'team'" }) });
    expect(read.quality['tags-unreadable']).toBe(1);
  });
});

describe('types of Parquet columns', () => {
  it.each(['DECIMAL(38, 18)', 'DECIMAL(9, 2)', 'FLOAT', 'VARCHAR'])('a cost of type %s', async (type) => {
    const file = await parquet({ BilledCost: `CAST(0.1 AS ${type})` });
    expect(await readExport({ 'in/a.parquet': file })).toMatchObject({ billed: '0.1', unknownBilled: 0 });
  });

  it.each(['TIMESTAMP_NS', 'TIMESTAMP_MS', 'TIMESTAMPTZ', 'DATE', 'VARCHAR'])(
    'a time of type %s',
    async (type) => {
      const start = `CAST(TIMESTAMP '2026-05-03' AS ${type})`;
      const read = await readExport({ 'in/a.parquet': await parquet({ ChargePeriodStart: start }) });
      expect(read.byDay).toEqual({ '2026-05-03': '0.1' });
    },
  );

  it('texts that are not marked as such', async () => {
    const file = await parquet({ ServiceName: "'Amazon EC2'::BLOB" });
    expect((await readExport({ 'in/a.parquet': file })).byService).toEqual({ 'Amazon EC2': '0.1' });
  });

  it.each(['DOUBLE', 'BIGINT'])('accounts that became %s', async (type) => {
    const file = await parquet({ SubAccountId: `123456789012::${type}` });
    expect((await readExport({ 'in/a.parquet': file })).byAccount).toEqual({ '123456789012': '0.1' });
  });

  it('columns without a value, of another type than in the next file', async () => {
    const empty = await parquet({ Tags: 'NULL::INTEGER', SubAccountId: 'NULL::INTEGER' });
    const exact = await parquet({
      BilledCost: "'0.123456789012345678901234'::DECIMAL(38, 24)",
      Tags: `'{"stage": "prod"}'`,
    });
    const files = { 'in/1.parquet': await parquet(), 'in/2.parquet': empty, 'in/3.parquet': exact };

    expect(await readExport(files)).toMatchObject({
      rows: 3,
      billed: '0.323456789012345678901234',
      byAccount: { '': '0.1', '444455556666': '0.223456789012345678901234' },
      tags: { stage: 1, team: 1 },
    });
  });
});
