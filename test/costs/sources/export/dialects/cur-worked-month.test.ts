import { describe, expect, it } from 'vitest';
import { csv, type OpenCur, openCur } from '../../../../support/cur-export.ts';
import { type CurLine, cur2Csv, cur2Parquet, legacyCsv } from '../../../../support/cur-lines.ts';
import { workedMonth } from '../../../../support/worked-month.ts';

const FORMS: readonly (readonly [string, string, (lines: readonly CurLine[]) => Promise<string>])[] = [
  ['legacy CSV', 'CUR legacy', async (lines) => csv(legacyCsv(lines))],
  ['CUR 2.0 CSV', 'CUR 2.0', async (lines) => csv(cur2Csv(lines))],
  ['CUR 2.0 Parquet', 'CUR 2.0', async (lines) => `read_parquet('${await cur2Parquet(lines)}')`],
];

describe.each(FORMS)('the worked month as %s', (_, family, write) => {
  it.each([
    ['NET', '206'],
    ['GROSS', '189.5'],
  ] as const)('%s: 354.50 billed, %s effective', async (mode, effective) => {
    const cur = await openCur(await write(workedMonth(mode)));

    expect(cur.dialect.family).toBe(family);
    expect(await totals(cur)).toEqual({ lines: 12, billed: '354.5', effective });
    expect(await cur.ask('SELECT mode FROM cur_discount_modes')).toEqual([{ mode }]);
  });

  it('NET: each line in the columns of the table', async () => {
    const { ask } = await openCur(await write(workedMonth('NET')));

    expect(
      await ask(`SELECT lineItemType, chargeCategory, chargeKind, sum(lines)::INTEGER AS n, sum(billedCost) AS billed, sum(effectiveCost) AS effective,
        sum(listCost) AS list, sum(contractedCost) AS contracted, sum(quantity) AS quantity, bool_and(counted) AS counted FROM charges GROUP BY ALL ORDER BY ALL`),
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

  it('gives the rates: ESR 22.86 %, plan used 80 %, reservation 85.7 %, coverage 52.4 %', async () => {
    const { ask } = await openCur(await write(workedMonth('NET')));

    const [rates] = await ask(`SELECT
      round(100 - 100 * sum(effectiveCost)::DOUBLE / sum(listCost)::DOUBLE, 2) AS esr,
      round(100 * (sum(effectiveCost) FILTER (commitmentDiscountStatus = 'Used' AND commitmentDiscountType = 'Savings Plan'))::DOUBLE
        / (sum(effectiveCost) FILTER (commitmentDiscountType = 'Savings Plan'))::DOUBLE, 1) AS plan,
      round(100 * (sum(effectiveCost) FILTER (commitmentDiscountStatus = 'Used' AND commitmentDiscountType = 'Reservation'))::DOUBLE
        / (sum(effectiveCost) FILTER (commitmentDiscountType = 'Reservation'))::DOUBLE, 1) AS reservation,
      round(100 * (sum(listCost) FILTER (commitmentDiscountStatus = 'Used'))::DOUBLE / sum(listCost)::DOUBLE, 1) AS coverage
      FROM charges WHERE counted AND chargeKind IN ('usage', 'unusedCommitment')`);

    expect(rates).toEqual({ esr: 22.86, plan: 80, reservation: 85.7, coverage: 52.4 });
  });

  it('holds I1 to I4', async () => {
    const { prepared } = await openCur(await write(workedMonth('NET')));

    const invariants = await prepared.invariants();

    expect(
      invariants.map(({ id, outcome, checked, violations }) => [id, outcome, checked, violations]),
    ).toEqual([
      ['I1', 'holds', 1, 0],
      ['I2', 'holds', 1, 0],
      ['I3', 'holds', 1, 0],
      ['I4', 'holds', 2, 0],
    ]);
    expect(await prepared.quality()).toEqual([]);
  });

  it('carries names, region, tags, cost categories and the commitment', async () => {
    const { ask } = await openCur(await write(workedMonth('NET')));

    expect(
      await ask(`SELECT serviceName, regionId, resourceId, subAccountId, invoiceId, usageType, pricingCategory,
        tags['team'] AS team, costCategories['env'] AS env FROM charges WHERE lineItemType = 'Usage'`),
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
      await ask(`SELECT DISTINCT commitmentDiscountId AS id, commitmentDiscountName AS name, commitmentEnd::VARCHAR AS ends
        FROM charges WHERE lineItemType = 'SavingsPlanRecurringFee'`),
    ).toEqual([
      {
        id: 'arn:aws:savingsplans::111122223333:savingsplan/plan-1',
        name: 'ComputeSavingsPlans 1yr No Upfront',
        ends: '2027-02-01',
      },
    ]);
  });
});

async function totals({ ask }: OpenCur): Promise<unknown> {
  const [row] = await ask(`SELECT sum(lines)::INTEGER AS lines, sum(billedCost) FILTER (counted) AS billed,
    sum(effectiveCost) FILTER (counted) AS effective FROM charges`);
  return row;
}
