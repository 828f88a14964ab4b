import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsName } from '../../../../src/costs/sources/export/parts-name.ts';
import { hasSharedData, sharedData } from '../../../support/shared-data.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { readExport, refusalOf } from './read-export.ts';

/** Charges of May, each of a resource of its own; `from` is the first one's number. */
function charges(count: number, from = 0, more: FocusRow = {}): readonly FocusRow[] {
  return Array.from({ length: count }, (_, index) => ({ ResourceId: `i-${from + index}`, ...more }));
}

const JUNE = { BillingPeriodStart: '2026-06-01T00:00:00Z', ChargePeriodStart: '2026-06-02T00:00:00Z' };

const CUR_HEADER =
  'identity/LineItemId,bill/PayerAccountId,bill/BillingPeriodStartDate,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/CurrencyCode,lineItem/UnblendedCost';

function curCsv(payer: string, ids: readonly string[]): string {
  const line = (id: string) =>
    `${id},${payer},2026-05-01T00:00:00Z,${payer},Usage,2026-05-02T00:00:00Z,2026-05-02T01:00:00Z,AmazonEC2,USD,1`;
  return `${[CUR_HEADER, ...ids.map(line)].join('\n')}\n`;
}

describe('files without a manifest that hold charges of one payer and month', () => {
  it('are refused where their names are not those of parts', async () => {
    const error = await refusalOf({
      'in/may.csv': focusCsv(charges(3)),
      'in/may-not-final.csv': focusCsv(charges(3, 100)),
    });
    expect(error).toMatchObject({ code: 'EXPORT_OVERLAP', exitCode: 2 });
    expect(error.message).toContain('2026-05');
    expect(error.message).toContain('"in/may.csv"');
    expect(error.message).toContain('"in/may-not-final.csv"');
    expect(error.hint).toContain('name-1, name-2');
    expect(error.hint).toContain('manifest');
  });

  it.each([
    ['report-1.csv', 'report-2.csv'],
    [
      'part-00000-0a1b2c3d-1111-4222-8333-444455556666.csv',
      'part-00001-abcdefab-cdef-4abc-abcd-abcdefabcdef.csv',
    ],
    ['000000000000.csv', '000000000001.csv'],
    [
      '20260601_101112_00045_abcde_1b2c3d4e-1111-4222-8333-444455556666',
      '20260601_101112_00045_vwxyz_0a1b2c3d-1111-4222-8333-444455556666',
    ],
    ['part_0_0001.csv', 'part_1_0001.csv'],
  ])('are parts of one export where they are called like %s and %s', async (one, two) => {
    const read = await readExport({
      [`in/${one}`]: focusCsv(charges(5)),
      [`in/${two}`]: focusCsv(charges(6, 100)),
    });
    expect(read).toMatchObject({ rows: 11, billed: '11' });
  });

  it('are refused where one is a sample of the other, whichever is the larger', async () => {
    const [small, large] = [focusCsv(charges(10)), focusCsv(charges(2000))];
    for (const [one, two] of [
      [small, large],
      [large, small],
    ] as const) {
      const error = await refusalOf({ 'in/focus_sample.csv': one, 'in/focus_sample_10000.csv': two });
      expect(error).toMatchObject({ code: 'EXPORT_OVERLAP', exitCode: 2 });
      expect(error.message).toContain('"in/focus_sample.csv"');
      expect(error.message).toContain('"in/focus_sample_10000.csv"');
    }
  });

  it('are refused where one is the other with some rows edited and amounts written anew', async () => {
    const edited = charges(10).map((row, index) => ({ ...row, BilledCost: index < 4 ? '2' : '1.00' }));
    const files = { 'in/may.csv': focusCsv(charges(10)), 'in/may (1).csv': focusCsv(edited) };
    expect(await refusalOf(files)).toMatchObject({ code: 'EXPORT_OVERLAP' });
  });

  it('are parts where few of their rows are the same', async () => {
    const files = { 'in/may-1.csv': focusCsv(charges(10)), 'in/may-2.csv': focusCsv(charges(10, 6)) };
    expect(await readExport(files)).toMatchObject({ rows: 20, billed: '20' });
  });

  it('are parts where the rows they share repeat within them', async () => {
    const tiny = Array.from({ length: 40 }, (_, index) => ({
      ResourceId: '',
      BilledCost: `0.000${1 + (index % 4)}`,
    }));
    const read = await readExport({
      'in/may-1.csv': focusCsv([...tiny, ...charges(3)]),
      'in/may-2.csv': focusCsv([...tiny, ...charges(3, 100)]),
    });
    expect(read).toMatchObject({ rows: 86, billed: '6.02' });
  });

  it('are parts where only two rows are the same', async () => {
    const files = { 'in/may-1.csv': focusCsv(charges(2)), 'in/may-2.csv': focusCsv(charges(20)) };
    expect(await readExport(files)).toMatchObject({ rows: 22 });
  });

  it('are judged by the month they share', async () => {
    const april = {
      BillingPeriodStart: '2026-04-01T00:00:00Z',
      ChargePeriodStart: '2026-04-02T00:00:00Z',
    };
    const files = {
      'in/spring-1.csv': focusCsv([...charges(600, 0, april), ...charges(5)]),
      'in/spring-2.csv': focusCsv([...charges(5), ...charges(600, 0, JUNE)]),
    };
    const error = await refusalOf(files);
    expect(error.code).toBe('EXPORT_OVERLAP');
    expect(error.message).toContain('2026-05');
  });
});

describe('files side by side that are right', () => {
  it('two months, whatever the files are called', async () => {
    const files = { 'in/may.csv': focusCsv(charges(3)), 'in/june.csv': focusCsv(charges(3, 0, JUNE)) };
    expect(await readExport(files)).toMatchObject({ rows: 6, billed: '6' });
  });

  it('two payers, whatever the files are called', async () => {
    const other = charges(3, 0, { BillingAccountId: '999988887777' });
    const files = { 'in/first.csv': focusCsv(charges(3)), 'in/second.csv': focusCsv(other) };
    expect(await readExport(files)).toMatchObject({ rows: 6, billed: '6' });
    const reports = {
      'in/first.csv': curCsv('111122223333', ['a', 'b', 'c']),
      'in/second.csv': curCsv('999988887777', ['d', 'e', 'f']),
    };
    expect(await readExport(reports)).toMatchObject({ rows: 6, billed: '6' });
  });

  it('one file name in the folders of several months', async () => {
    const files = {
      'in/data/BILLING_PERIOD=2026-05/part.csv': focusCsv(charges(3)),
      'in/data/BILLING_PERIOD=2026-06/part.csv': focusCsv(charges(3, 0, JUNE)),
    };
    expect(await readExport(files)).toMatchObject({ rows: 6, billed: '6' });
  });

  it('what a manifest names, whatever it is called and holds', async () => {
    const read = await readExport({
      'in/one.csv': focusCsv(charges(5)),
      'in/two.csv': focusCsv(charges(6)),
      'in/may-Manifest.json': JSON.stringify({
        executionId: 'x',
        dataFiles: ['s3://bucket/exports/one.csv', 's3://bucket/exports/two.csv'],
      }),
    });
    expect(read).toMatchObject({ rows: 11, billed: '11' });
  });
});

describe('two deliveries of a Cost and Usage Report', () => {
  it('are known by the ids of their lines, even where the account is written in another way', async () => {
    const files = {
      'in/report-1.csv': curCsv('0099999999999', ['a', 'b', 'c']),
      'in/report-2.csv': curCsv('9999999999999', ['a', 'b', 'c', 'd']),
    };
    expect(await refusalOf(files)).toMatchObject({ code: 'EXPORT_OVERLAP', exitCode: 2 });
  });

  it('are known by their lines where the ids are given anew', async () => {
    const line = (id: string, hour: number) =>
      `${id},111122223333,2026-05-01T00:00:00Z,111122223333,Usage,2026-05-02T0${hour}:00:00Z,2026-05-02T0${hour + 1}:00:00Z,AmazonEC2,USD,1`;
    const csv = (ids: readonly string[]) => `${[CUR_HEADER, ...ids.map(line)].join('\n')}\n`;
    const files = { 'in/report-1.csv': csv(['a', 'b', 'c']), 'in/report-2.csv': csv(['x', 'y', 'z']) };
    expect(await refusalOf(files)).toMatchObject({ code: 'EXPORT_OVERLAP' });
  });

  it.skipIf(!hasSharedData)('are refused: a month that is not final beside the final one', async () => {
    const content = (name: string) => readFileSync(join(sharedData, 'cur/koku', name));
    const error = await refusalOf({
      'in/aws_2023-06-01.csv': content('aws_2023-06-01.csv'),
      'in/aws_2023-06-01-not-final.csv': content('aws_2023-06-01-not-final.csv'),
    });
    expect(error).toMatchObject({ code: 'EXPORT_OVERLAP', exitCode: 2 });
    expect(error.message).toContain('aws_2023-06-01-not-final.csv');
  });
});

describe('what the names of the parts of an export have in common', () => {
  it.each([
    ['in/2026/x-1.csv.gz', 'x csv gz'],
    ['part-00000-abcdefab-cdef-4abc-abcd-abcdefabcdef.c000.snappy.parquet', 'part snappy parquet'],
    ['000000000000.parquet', 'parquet'],
    ['20260601_101112_00045_abcde_abcdefabcdefabcdefab.parquet', 'parquet'],
    ['Report-Not-Final.CSV', 'report not final csv'],
    ['decade-of-bills.csv', 'decade of bills csv'],
  ])('%s', (path, common) => {
    expect(partsName(path)).toBe(common);
  });
});
