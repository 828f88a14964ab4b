import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { focusCsv } from './focus-rows.ts';
import { parquetOf, readExport, refusalOf } from './read-export.ts';

const CUR_HEADER =
  'bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/CurrencyCode,lineItem/UnblendedCost';

/** A legacy report of one line a cost, with tag columns at its end. */
function cur(costs: readonly string[], { tags = [] as readonly string[], month = '05' } = {}): string {
  const lines = costs.map((cost) =>
    [
      `111122223333,2026-${month}-01T00:00:00Z,111122223333,Usage,2026-${month}-02T00:00:00Z,2026-${month}-02T01:00:00Z,AmazonEC2,USD,${cost}`,
      ...tags.map((tag) => `value of ${tag}`),
    ].join(','),
  );
  return `${[[CUR_HEADER, ...tags].join(','), ...lines].join('\n')}\n`;
}

/** Leaves out the last value of the given lines; 1 is the first after the header. */
function shortened(csv: string, lines: readonly number[], values = 1): string {
  return csv
    .split('\n')
    .map((line, index) => (lines.includes(index) ? line.split(',').slice(0, -values).join(',') : line))
    .join('\n');
}

const TAGGED = cur(['0.1', '0.2', '0.4'], { tags: ['resourceTags/user:a', 'resourceTags/user:b'] });

describe('rows shorter than the header', () => {
  it('are read with the values at their end missing, and counted', async () => {
    const read = await readExport({ 'in/a.csv': shortened(TAGGED, [1, 2, 3]) });

    expect(read).toMatchObject({ rows: 3, billed: '0.7', tags: { a: 3 } });
    expect(read.quality['short-rows']).toBe(3);
  });

  it('are found beyond the first rows, in gzip, and with line breaks in texts', async () => {
    const costs = Array.from({ length: 30_000 }, () => '0.001');
    const long = shortened(cur(costs, { tags: ['resourceTags/user:a'] }), [29_000, 29_500]);

    expect(await readExport({ 'in/a.csv': gzipSync(long) })).toMatchObject({
      rows: 30_000,
      billed: '30',
      quality: { 'short-rows': 2 },
    });
    const broken = shortened(TAGGED, [1, 2, 3]).replace('value of resourceTags/user:a', '"one\ntwo"');
    expect(await readExport({ 'in/a.csv': broken })).toMatchObject({ rows: 3, billed: '0.7' });
  });

  it('are a damaged file where only the last line is short, or the shortest', async () => {
    expect(await refusalOf({ 'in/a.csv': shortened(TAGGED, [3]).trimEnd() })).toMatchObject({
      code: 'EXPORT_UNREADABLE',
      message: 'The file "in/a.csv" is damaged or cut short, first on line 4.',
    });
    const cut = shortened(shortened(TAGGED, [1, 2, 3]), [3]).trimEnd();
    expect(await refusalOf({ 'in/a.csv': cut })).toMatchObject({ code: 'EXPORT_UNREADABLE' });
  });

  it('are a damaged file where a column that figures rest on is cut off', async () => {
    expect(await refusalOf({ 'in/a.csv': shortened(TAGGED, [1, 2], 3) })).toMatchObject({
      code: 'EXPORT_UNREADABLE',
      message: expect.stringContaining('line 2'),
    });
  });

  it('say nothing for rows that are too long', async () => {
    const long = cur(['0.1', '0.2']).replace('0.1', '0,1');
    expect(await refusalOf({ 'in/a.csv': long })).toMatchObject({ code: 'EXPORT_UNREADABLE' });
  });
});

describe('how a CSV file is written', () => {
  const rows = focusCsv([{ BilledCost: '0.1' }, { BilledCost: '0.2', ServiceName: '#1; "x", y' }]);

  it.each([
    ['with a byte order mark', `\uFEFF${rows}`],
    ['with Windows line ends', rows.replaceAll('\n', '\r\n')],
    ['with a header in quotes', rows.replace(/^.*$/m, (line) => line.replace(/[^,]+/g, '"$&"'))],
    ['with a header in capitals', rows.replace(/^.*$/m, (line) => line.toUpperCase())],
    ['with blank lines around', `\n\n${rows}\n\n`],
    ['without a last line end', rows.trimEnd()],
  ])('is all the same %s', async (_, csv) => {
    expect(await readExport({ 'in/a.csv': csv })).toMatchObject({
      rows: 2,
      billed: '0.3',
      byService: { 'Amazon EC2': '0.1', '#1; "x", y': '0.2' },
    });
  });

  it.each([
    ['Latin-1', Buffer.from(focusCsv([{ SubAccountName: 'B\u00fcro' }]), 'latin1')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')])],
  ])('is refused in %s', async (_, content) => {
    expect(await refusalOf({ 'in/a.csv': content })).toMatchObject({
      code: 'EXPORT_UNREADABLE',
      message: 'The file "in/a.csv" is not written in UTF-8.',
    });
  });

  it.each([';', '\t', '|'])('with %j between values', async (delimiter) => {
    const csv = cur(['0.1', '0.2']).replaceAll(',', delimiter);
    expect(await readExport({ 'in/a.csv': csv })).toMatchObject({ rows: 2, billed: '0.3' });
  });

  it('reads files whose columns stand in another order', async () => {
    const turned = cur(['0.2'])
      .split('\n')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    expect(await readExport({ 'in/cur-1.csv': cur(['0.1']), 'in/cur-2.csv': turned })).toMatchObject({
      rows: 2,
      billed: '0.3',
    });
  });
});

describe('files of one export', () => {
  it('may differ in their tags, within a month and between months', async () => {
    const read = await readExport({
      'in/20260501-20260601/r-1.csv': cur(['0.1']),
      'in/20260501-20260601/r-2.csv': cur(['0.2'], { tags: ['resourceTags/user:Team'] }),
      'in/20260601-20260701/r-1.csv': cur(['0.4'], {
        tags: ['resourceTags/user:team', 'product/region'],
        month: '06',
      }),
    });

    expect(read).toMatchObject({ rows: 3, billed: '0.7', tags: { Team: 1, team: 1 } });
  });

  it('may spell their columns in several ways and types', async () => {
    const parquet = await parquetOf(
      `SELECT 111122223333 AS bill_payer_account_id, TIMESTAMP '2026-06-01' AS bill_billing_period_start_date,
        'Usage' AS line_item_line_item_type, TIMESTAMP '2026-06-02' AS line_item_usage_start_date, TIMESTAMP '2026-06-02 01:00:00' AS line_item_usage_end_date,
        'AmazonEC2' AS line_item_product_code, 'Amazon EC2' AS product_product_name, 'USD' AS line_item_currency_code, 0.2::DOUBLE AS line_item_unblended_cost`,
    );

    const read = await readExport({
      'in/may.csv': cur(['0.123456789012345678']),
      'in/june.parquet': parquet,
    });

    expect(read).toMatchObject({
      rows: 2,
      billed: '0.323456789012345678',
      unknownBilled: 0,
      byDay: { '2026-05-02': '0.123456789012345678', '2026-06-02': '0.2' },
    });
  });

  it('may repeat a tag column: its first value counts', async () => {
    const csv = cur(['1', '2'], { tags: ['resourceTags/user:Env', 'resourceTags/user:Env'] });
    expect(await readExport({ 'in/a.csv': csv })).toMatchObject({ billed: '3', tags: { Env: 2 } });
  });

  it('may hold a second column that is spelt almost like one that counts', async () => {
    const csv = focusCsv([{ BilledCost: '0.1' }]);
    const before = csv.replace(/^/, 'billed_cost,').replace('\n', '\n9,');
    const after = csv.replace('x_UsageType', 'billed_cost');
    expect(await readExport({ 'in/a.csv': before })).toMatchObject({ billed: '0.1' });
    expect(await readExport({ 'in/a.csv': after })).toMatchObject({ billed: '0.1' });
  });

  it('keep tag keys apart that differ in case only', async () => {
    const csv = cur(['1', '2'], { tags: ['resourceTags/user:Env', 'resourceTags/user:env'] });
    expect(await readExport({ 'in/a.csv': csv })).toMatchObject({ billed: '3', tags: { Env: 2, env: 2 } });
  });
});
