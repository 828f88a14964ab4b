import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareDecimal, decimal } from '../../src/core/decimal.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { Summary, workingFolder } from './run-in-folder.ts';

const Sums = z.record(z.string(), z.object({ sum: z.string(), rows: z.number() }));
const ByDimension = z.object({
  total: z.string(),
  byServiceName: Sums,
  bySubAccountId: Sums,
  byRegionId: Sums,
  byChargeCategory: Sums,
  byServiceCategory: Sums,
});
const FocusExpected = z.object({
  totalRows: z.number(),
  byProvider: z.object({ BilledCost: Sums, EffectiveCost: Sums, ListCost: Sums, ContractedCost: Sums }),
  aws: z.object({
    rows: z.number(),
    BilledCost: ByDimension,
    EffectiveCost: ByDimension,
    ListCost: ByDimension,
    ContractedCost: ByDimension,
    billedByDay: z.record(z.string(), z.unknown()),
  }),
});
const CurExpected = z.record(
  z.string(),
  z.object({
    rows: z.number(),
    totalUnblended: z.string(),
    byProductName: z.record(z.string(), z.string()),
    byUsageAccount: z.record(z.string(), z.string()),
    byRegion: z.record(z.string(), z.string()),
  }),
);

async function summaryOf(path: string): Promise<Summary> {
  await using folder = await workingFolder();
  const result = await folder.run({ costs: [join(sharedData, path)] });
  expect(result.exitCode).toBe(0);
  return Summary.parse(result.summary);
}

function expected(path: string): unknown {
  return JSON.parse(readFileSync(join(sharedData, path), 'utf8'));
}

/** Groups as canonical text by name, so that a missing or an extra group shows. */
function sums(
  groups: Summary['byService'],
  metric: 'billedCost' | 'effectiveCost' | 'listCost' | 'contractedCost',
) {
  return Object.fromEntries(groups.map((group) => [group.name, `${group[metric] ?? '0'} in ${group.rows}`]));
}

function wanted(groups: z.infer<typeof Sums>) {
  return Object.fromEntries(
    Object.entries(groups).map(([name, { sum, rows }]) => [name, `${plain(sum)} in ${rows}`]),
  );
}

function plain(text: string): string {
  const value = decimal(text);
  const zero = compareDecimal(value, decimal('0')) === 0;
  return zero ? '0' : trimmed(value);
}

function trimmed({ units, scale }: { units: bigint; scale: number }): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const text = `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
  return `${units < 0n ? '-' : ''}${text.replace(/\.?0+$/, '')}`;
}

describe.skipIf(!hasSharedData)('the FOCUS sample of several providers', () => {
  it('keeps all rows and every provider’s totals', async () => {
    const { totalRows, byProvider } = FocusExpected.parse(expected('focus/focus_sample_1000.expected.json'));

    const summary = await summaryOf('focus/focus_sample_1000.csv');

    expect(summary.rows).toBe(totalRows);
    expect(sums(summary.byProvider, 'billedCost')).toEqual(wanted(byProvider.BilledCost));
    expect(sums(summary.byProvider, 'effectiveCost')).toEqual(wanted(byProvider.EffectiveCost));
    expect(sums(summary.byProvider, 'listCost')).toEqual(wanted(byProvider.ListCost));
    expect(sums(summary.byProvider, 'contractedCost')).toEqual(wanted(byProvider.ContractedCost));
  });

  it.each(['focus/focus_aws_942.csv.gz', 'focus/focus_aws_942.snappy.parquet'])(
    'gives AWS’s totals by every dimension from %s',
    async (path) => {
      const { aws } = FocusExpected.parse(expected('focus/focus_sample_1000.expected.json'));

      const summary = await summaryOf(path);

      expect(summary.rows).toBe(aws.rows);
      for (const [metric, sheet] of [
        ['billedCost', aws.BilledCost],
        ['effectiveCost', aws.EffectiveCost],
        ['listCost', aws.ListCost],
        ['contractedCost', aws.ContractedCost],
      ] as const) {
        expect(summary.totals.map((total) => total[metric])).toEqual([plain(sheet.total)]);
        expect(sums(summary.byService, metric)).toEqual(wanted(sheet.byServiceName));
        expect(sums(summary.byAccount, metric)).toEqual(wanted(sheet.bySubAccountId));
        expect(sums(summary.byRegion, metric)).toEqual(wanted(sheet.byRegionId));
        expect(sums(summary.byChargeCategory, metric)).toEqual(wanted(sheet.byChargeCategory));
        expect(sums(summary.byServiceCategory, metric)).toEqual(wanted(sheet.byServiceCategory));
      }
      expect(summary.byDay).toHaveLength(Object.keys(aws.billedByDay).length);
    },
  );

  it('says that effective cost cannot be used, and repairs nothing', async () => {
    const summary = await summaryOf('focus/focus_aws_942.csv.gz');

    expect(summary.dataQuality.map(({ id }) => id)).toContain('effective-cost-unusable');
    expect(summary.invariants).toContainEqual(expect.objectContaining({ id: 'I7', outcome: 'violated' }));
  });
});

describe.skipIf(!hasSharedData)('Cost and Usage Reports', () => {
  it.each([
    ['cur/koku/koku-local-20180801-20180901', 'cur/koku/koku-local-20180801-20180901/koku-local-1.csv.gz'],
    ['cur/koku/test_cur.csv', 'cur/koku/test_cur.csv'],
    ['cur/koku/test_cur.csv.gz', 'cur/koku/test_cur.csv'],
    ['cur/keboola/mock_data/cur_1_0/s3_structure', 'cur/keboola/mock_data/cur_1_0/sample_billing_data.csv'],
    [
      'cur/keboola/mock_data/cur_2_0/s3_structure',
      'cur/keboola/mock_data/cur_2_0/sample_billing_data_v2.csv',
    ],
  ])('reads %s exactly', async (path, key) => {
    const sheet = CurExpected.parse(expected('cur/expected.json'))[key];

    const summary = await summaryOf(path);

    const amounts = (groups: Summary['byService']) =>
      Object.fromEntries(groups.map(({ name, billedCost }) => [name, billedCost]));
    const texts = (groups: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, plain(text)]));
    expect(summary.rows).toBe(sheet?.rows);
    expect(summary.totals.map(({ billedCost }) => billedCost)).toEqual([plain(sheet?.totalUnblended ?? '')]);
    expect(amounts(summary.byService)).toEqual(texts(sheet?.byProductName));
    expect(amounts(summary.byAccount)).toEqual(texts(sheet?.byUsageAccount));
  });

  it.each(['cur/koku/aws_2023-06-01.csv', 'cur/koku/aws_2023-06-01-not-final.csv'])(
    'does not bill covered usage whose negation is missing in %s, and says so',
    async (path) => {
      const summary = await summaryOf(path);

      expect(summary.totals).toMatchObject([{ currency: 'NOK', billedCost: '0', effectiveCost: '0.3' }]);
      expect(summary.dataQuality.map(({ id }) => id)).toContain('covered-usage-without-negation');
      expect(summary.invariants).toContainEqual(expect.objectContaining({ id: 'I1', outcome: 'violated' }));
    },
  );
});
