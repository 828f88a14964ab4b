import { beforeAll, describe, expect, it } from 'vitest';
import type { CostSource } from '../../../../../src/core/cost-source.ts';
import type { CostCell } from '../../../../../src/core/cube.ts';
import { decimalToNumber } from '../../../../../src/core/decimal.ts';
import { type Money, ratioOfMoney, sumMoney } from '../../../../../src/core/money.ts';
import { exportFile, type OpenCur, openCur } from '../../../../support/cur-export.ts';
import { type CurLine, cur2Csv, cur2Parquet, legacyCsv } from '../../../../support/cur-lines.ts';
import { temporaryFolders } from '../../../../support/temporary-folder.ts';
import { workedMonth, workedMonthAsFocus } from '../../../../support/worked-month.ts';
import { exportSource, text } from '../open-source.ts';

type Mode = 'NET' | 'GROSS';

const FORMS: readonly (readonly [string, string, (lines: readonly CurLine[]) => Promise<string>])[] = [
  ['legacy CSV', 'CUR legacy', async (lines) => exportFile('legacy.csv', legacyCsv(lines))],
  ['CUR 2.0 CSV', 'CUR 2.0', async (lines) => exportFile('cur2.csv', cur2Csv(lines))],
  ['CUR 2.0 Parquet', 'CUR 2.0', cur2Parquet],
];

describe('the worked month by any dialect', () => {
  const folder = temporaryFolders();

  it.each([
    ...FORMS.map(([name, , write]) => [name, 12, (mode: Mode) => write(workedMonth(mode))] as const),
    ['FOCUS 1.2', 13, async (mode: Mode) => exportFile('focus.csv', workedMonthAsFocus(mode))] as const,
  ])('%s: 354.50 billed, 206.00 or 189.50 effective, and the rates', async (_, rows, write) => {
    const net = exportSource(await folder(), [await write('NET')]);
    const gross = exportSource(await folder(), [await write('GROSS')]);

    expect((await net.open()).rows).toBe(rows);
    expect(await totals(net)).toEqual(['354.5', '206']);
    expect(await totals(gross)).toEqual(['354.5', '189.5']);
    expect(await rates(net)).toEqual({ esr: 22.86, plan: 80, reservation: 85.71, coverage: 52.38 });
    await net.close();
    await gross.close();
  });
});

async function totals(source: CostSource): Promise<readonly (string | null)[]> {
  const cells = await source.totals();
  return cells.flatMap(({ billedCost, effectiveCost }) => [text(billedCost), text(effectiveCost)]);
}

/** Effective savings rate on list, use of plan and reservation, and coverage, in percent. */
async function rates(source: CostSource) {
  const { span } = await source.open();
  const cube = await source.cube({
    name: 'rates',
    dimensions: ['commitmentDiscountId', 'commitmentDiscountStatus'],
    period: span,
    chargeKinds: ['usage', 'unusedCommitment'],
  });
  const rows = cube.known ? cube.value.rows : [];
  const paid = sum(rows, 'effectiveCost');
  const list = sum(rows, 'listCost');
  const used = rows.filter((row) => row.commitmentDiscountStatus === 'Used');
  const useOf = (id: string) => {
    const of = (some: typeof rows) =>
      sum(
        some.filter((row) => row.commitmentDiscountId.includes(id)),
        'effectiveCost',
      );
    return percent(of(used), of(rows));
  };
  return {
    esr: Math.round(10_000 - 100 * percent(paid, list)) / 100,
    plan: useOf('savingsplan'),
    reservation: useOf('reserved-instances'),
    coverage: percent(sum(used, 'listCost'), list),
  };
}

function sum(rows: readonly CostCell[], metric: 'effectiveCost' | 'listCost'): Money {
  return sumMoney(
    rows.flatMap((row) => row[metric] ?? []),
    'USD',
  );
}

function percent(part: Money, whole: Money): number {
  const ratio = ratioOfMoney(part, whole);
  return ratio ? Math.round(decimalToNumber(ratio) * 10_000) / 100 : Number.NaN;
}

describe.each(FORMS)('the worked month as %s', (_, dialect, write) => {
  let cur: OpenCur;
  beforeAll(async () => {
    cur = await openCur(await write(workedMonth('NET')));
  });

  it('is recognised, in NET mode', () => {
    expect(cur.head.source.dialect).toBe(dialect);
    expect(cur.head.months.map(({ discountMode }) => discountMode)).toEqual(['NET']);
    expect(cur.head.source.extraColumns).toEqual([]);
  });

  it('has each line in the columns of the table', async () => {
    expect(
      await cur.ask(`SELECT lineItemType, chargeCategory, chargeKind, sum(lines) AS n, sum(billedCost) AS billed, sum(effectiveCost) AS effective,
        sum(listCost) AS list, sum(contractedCost) AS contracted, sum(quantity) AS quantity, bool_and(counted) AS counted FROM cur GROUP BY ALL ORDER BY ALL`),
    ).toEqual(
      [
        ['Credit', 'Credit', 'credit', 1, '-12', '-12', '-12', '-12', null],
        ['DiscountedUsage', 'Usage', 'usage', 1, '0', '27', '50', null, '500'],
        ['EdpDiscount', 'Adjustment', 'discount', 1, '0', '0', '0', '0', null],
        ['Fee', 'Purchase', 'commitmentPurchase', 1, '162', '0', '0', '0', null],
        ['Fee', 'Purchase', 'support', 1, '29', '29', '29', '29', null],
        ['RIFee', 'Purchase', 'commitmentPurchase', 1, '18', '0', '0', '0', null],
        ['RIFee', 'Usage', 'unusedCommitment', 0, '0', '4.5', '0', '0', null],
        ['Refund', 'Purchase', 'refund', 1, '-3', '-3', '-3', '-3', null],
        ['SavingsPlanCoveredUsage', 'Usage', 'usage', 1, '0', '32.4', '60', null, '600'],
        ['SavingsPlanNegation', 'Usage', 'usage', 1, null, null, null, null, null, false],
        ['SavingsPlanRecurringFee', 'Purchase', 'commitmentPurchase', 1, '40.5', '0', '0', '0', null],
        ['SavingsPlanRecurringFee', 'Usage', 'unusedCommitment', 0, '0', '8.1', '0', '0', null],
        ['Tax', 'Tax', 'tax', 1, '30', '30', '30', '30', null],
        ['Usage', 'Usage', 'usage', 1, '90', '90', '100', '90', '1000'],
      ].map(
        ([
          lineItemType,
          chargeCategory,
          chargeKind,
          n,
          billed,
          effective,
          list,
          contracted,
          quantity,
          counted = true,
        ]) => ({
          lineItemType,
          chargeCategory,
          chargeKind,
          n,
          billed,
          effective,
          list,
          contracted,
          quantity,
          counted,
        }),
      ),
    );
  });

  it('holds I1 to I4', async () => {
    const invariants = await cur.dialect.invariants();

    expect(
      invariants.map(({ id, outcome, checked, violations }) => [id, outcome, checked, violations]),
    ).toEqual([
      ['I1', 'holds', 1, 0],
      ['I2', 'holds', 1, 0],
      ['I3', 'holds', 1, 0],
      ['I4', 'holds', 2, 0],
    ]);
    expect(await cur.dialect.quality()).toEqual([]);
  });

  it('carries names, region, tags, cost categories and the commitment', async () => {
    expect(
      await cur.ask(`SELECT serviceName, regionId, resourceId, subAccountId, invoiceId, usageType, pricingCategory,
        tags['team'] AS team, costCategories['env'] AS env FROM cur WHERE lineItemType = 'Usage'`),
    ).toEqual([
      {
        serviceName: 'Amazon Elastic Compute Cloud',
        regionId: 'eu-west-1',
        resourceId: 'i-1',
        subAccountId: '444455556666',
        invoiceId: '2001',
        usageType: 'BoxUsage:m5.large',
        pricingCategory: 'Standard',
        team: 'core',
        env: 'prod',
      },
    ]);
    expect(
      await cur.ask(`SELECT DISTINCT commitmentDiscountId AS id, commitmentDiscountName AS name, commitmentEnd::VARCHAR AS ends
        FROM cur WHERE lineItemType = 'SavingsPlanRecurringFee'`),
    ).toEqual([
      {
        id: 'arn:aws:savingsplans::111122223333:savingsplan/plan-1',
        name: 'ComputeSavingsPlans 1yr No Upfront',
        ends: '2027-02-01',
      },
    ]);
  });
});
