import { beforeAll, describe, expect, it } from 'vitest';
import { amountText } from '../../../../../src/core/money.ts';
import { exportFile, type OpenCur, openCur } from '../../../../support/cur-export.ts';
import { type CurLine, cur2Csv, cur2Parquet, curLine, legacyCsv } from '../../../../support/cur-lines.ts';
import { withoutNet, workedMonth } from '../../../../support/worked-month.ts';

const RESERVATION = 'arn:aws:ec2:eu-west-1:111122223333:reserved-instances/ri-1';
const PLAN = 'arn:aws:savingsplans::111122223333:savingsplan/plan-1';
const OPEN = { bill_invoice_id: '' };

function open(lines: readonly CurLine[]) {
  return openCur(exportFile('cur2.csv', cur2Csv(lines)));
}

const SUMS = 'sum(billedCost) FILTER (counted) AS billed, sum(effectiveCost) FILTER (counted) AS effective';

describe('the discount mode', () => {
  it('is one for all lines: a discount line with an empty net cost is not counted again', async () => {
    const lines = workedMonth('NET').map((line) =>
      line['line_item_line_item_type'] === 'EdpDiscount'
        ? { ...line, line_item_net_unblended_cost: '' }
        : line,
    );

    const { ask } = await open(lines);

    expect(await ask(`SELECT ${SUMS} FROM cur`)).toEqual([{ billed: '354.5', effective: '206' }]);
  });

  it('is decided for each payer and month in one report', async () => {
    const july = {
      bill_billing_period_start_date: '2026-07-01T00:00:00Z',
      bill_billing_period_end_date: '2026-08-01T00:00:00Z',
      line_item_usage_start_date: '2026-07-01T00:00:00Z',
      line_item_usage_end_date: '2026-07-01T01:00:00Z',
    };
    const cur = await open([
      ...workedMonth('NET'),
      ...workedMonth('GROSS', { bill_payer_account_id: '999988887777' }),
      ...workedMonth('GROSS', july),
    ]);

    expect(
      await cur.ask(
        `SELECT billingAccountId AS payer, billingMonth::VARCHAR AS month, ${SUMS} FROM cur GROUP BY ALL ORDER BY ALL`,
      ),
    ).toEqual([
      { payer: '111122223333', month: '2026-06-01', billed: '354.5', effective: '206' },
      { payer: '111122223333', month: '2026-07-01', billed: '354.5', effective: '189.5' },
      { payer: '999988887777', month: '2026-06-01', billed: '354.5', effective: '189.5' },
    ]);
    expect(cur.dialect.metricBasis.billedCost).toBe(
      'line_item_net_unblended_cost (NET) or line_item_unblended_cost (GROSS), by payer and month',
    );
    expect((await cur.dialect.invariants()).every(({ outcome }) => outcome === 'holds')).toBe(true);
  });

  it('is GROSS where net costs are filled for some lines only, and says so', async () => {
    const [first, ...others] = workedMonth('NET');
    const cur = await open([first ?? {}, ...others.map(withoutNet)]);

    expect(await cur.ask(`SELECT ${SUMS} FROM cur`)).toEqual([{ billed: '354.5', effective: '189.5' }]);
    expect((await cur.dialect.invariants())[1]).toMatchObject({
      id: 'I2',
      outcome: 'violated',
      violations: 1,
    });
    expect((await cur.dialect.quality()).map(({ id, count }) => [id, count])).toEqual([
      ['net-costs-incomplete', 1],
    ]);
  });
});

describe('a covered line without its net cost', () => {
  it.each(['savings_plan_net_savings_plan_effective_cost', 'reservation_net_effective_cost'])(
    '%s: the month is GROSS, though net unblended costs add up',
    async (column) => {
      const cur = await open(workedMonth('NET').map((line) => ({ ...line, [column]: '' })));

      expect(await cur.ask(`SELECT ${SUMS} FROM cur`)).toEqual([{ billed: '354.5', effective: '189.5' }]);
      expect((await cur.dialect.quality()).map(({ id }) => id)).toEqual(['net-costs-incomplete']);
    },
  );
});

describe('covered usage without its negation', () => {
  it('is not billed, counts with its effective cost, and is listed with its amount', async () => {
    const lines = workedMonth('NET').filter(
      (line) => line['line_item_line_item_type'] !== 'SavingsPlanNegation',
    );
    const cur = await open(lines);

    const [negations, , billed] = await cur.dialect.invariants();
    const [item] = await cur.dialect.quality();

    expect(await cur.ask(`SELECT ${SUMS} FROM cur`)).toEqual([{ billed: '354.5', effective: '206' }]);
    expect(negations).toMatchObject({ id: 'I1', outcome: 'violated', checked: 1, violations: 1 });
    expect(billed).toMatchObject({ id: 'I3', outcome: 'holds' });
    expect(item).toMatchObject({ id: 'covered-usage-without-negation', count: 1 });
    expect(item?.amounts?.map(amountText)).toEqual(['60']);
  });

  it('is matched by day, plan, usage type and operation', async () => {
    const covered = (usageType: string, cost: string, type = 'SavingsPlanCoveredUsage') =>
      curLine(type, {
        line_item_usage_type: usageType,
        line_item_unblended_cost: cost,
        savings_plan_savings_plan_a_r_n: PLAN,
        savings_plan_savings_plan_effective_cost: '1',
      });
    const cur = await open([
      covered('BoxUsage:a', '5'),
      covered('BoxUsage:b', '3'),
      covered('BoxUsage:a', '-8', 'SavingsPlanNegation'),
    ]);

    expect((await cur.dialect.invariants())[0]).toMatchObject({
      outcome: 'violated',
      checked: 2,
      violations: 2,
    });
  });
});

describe('figures that do not add up', () => {
  const changed = (type: string, more: CurLine) =>
    workedMonth('NET').map((line) =>
      line['line_item_line_item_type'] === type ? { ...line, ...more } : line,
    );

  it('are said of a commitment: used and unused are more than it cost (I4)', async () => {
    const cur = await open(changed('RIFee', { reservation_net_unused_recurring_fee: '9.7' }));

    const [, , , commitments] = await cur.dialect.invariants();
    const [item] = await cur.dialect.quality();

    expect(commitments).toMatchObject({ id: 'I4', outcome: 'violated', checked: 2, violations: 1 });
    expect(commitments?.residuals.map(amountText)).toEqual(['7']);
    expect(item).toMatchObject({ id: 'commitment-cost-unreconciled', count: 1 });
  });

  it('are said of a month: net costs of covered usage and its negation differ (I3)', async () => {
    const lines = changed('SavingsPlanNegation', { line_item_net_unblended_cost: '-50' });
    const balance = curLine('Usage', { line_item_unblended_cost: '0', line_item_net_unblended_cost: '-10' });
    const cur = await open([...lines, balance]);

    const [, net, billed] = await cur.dialect.invariants();
    const [item] = await cur.dialect.quality();

    expect(net).toMatchObject({ id: 'I2', outcome: 'holds' });
    expect(billed).toMatchObject({ id: 'I3', outcome: 'violated', checked: 1, violations: 1 });
    expect(item?.id).toBe('billed-cost-unreconciled');
    expect(item?.amounts?.map(amountText)).toEqual(['-10']);
  });
});

describe('an open month', () => {
  const used = curLine('DiscountedUsage', {
    ...OPEN,
    line_item_usage_start_date: '2026-06-10T23:00:00Z',
    line_item_usage_end_date: '2026-06-11T00:00:00Z',
    line_item_unblended_cost: '0',
    reservation_reservation_a_r_n: RESERVATION,
    reservation_effective_cost: '10',
  });
  const fee = curLine('RIFee', {
    ...OPEN,
    line_item_usage_end_date: '2026-07-01T00:00:00Z',
    line_item_unblended_cost: '20',
    reservation_reservation_a_r_n: RESERVATION,
    reservation_amortized_upfront_fee_for_billing_period: '15',
    reservation_unused_amortized_upfront_fee_for_billing_period: '10',
    reservation_unused_recurring_fee: '15',
  });

  it('has unused reservation hours to date only', async () => {
    const { ask } = await open([used, fee]);

    expect(
      await ask(`SELECT round(sum(effectiveCost), 2) AS unused, max(day)::VARCHAR AS last, max(chargePeriodEnd)::VARCHAR AS through
        FROM cur WHERE chargeKind = 'unusedCommitment'`),
    ).toEqual([{ unused: '1.67', last: '2026-06-09', through: '2026-06-10 00:00:00' }]);
  });

  it('is closed once usage reaches its end, invoiced or not: the fee line tells what was unused', async () => {
    const last = {
      ...used,
      line_item_usage_start_date: '2026-06-30T23:00:00Z',
      line_item_usage_end_date: '2026-07-01T00:00:00Z',
    };
    const { ask } = await open([last, { ...fee, reservation_unused_recurring_fee: '1' }]);

    expect(
      await ask(`SELECT sum(effectiveCost) AS unused FROM cur WHERE chargeKind = 'unusedCommitment'`),
    ).toEqual([{ unused: '11' }]);
  });

  it('has no unused hours from before the reservation', async () => {
    const { ask } = await open([used, { ...fee, reservation_start_time: '2026-06-09T00:00:00Z' }]);

    expect(
      await ask(`SELECT day::VARCHAR AS day FROM cur WHERE chargeKind = 'unusedCommitment' ORDER BY day`),
    ).toEqual([]);
    const idle = await open([
      { ...used, reservation_effective_cost: '0' },
      { ...fee, reservation_start_time: '2026-06-09T00:00:00Z' },
    ]);
    expect(
      await idle.ask(
        `SELECT day::VARCHAR AS day FROM cur WHERE chargeKind = 'unusedCommitment' ORDER BY day`,
      ),
    ).toEqual([{ day: '2026-06-09' }, { day: '2026-06-10' }]);
  });

  it('ends its last day where its usage ends', async () => {
    const noon = {
      ...used,
      reservation_effective_cost: '0.1',
      line_item_usage_end_date: '2026-06-10T23:30:00Z',
    };
    const { ask } = await open([noon, fee]);

    expect(
      await ask(
        `SELECT max(chargePeriodEnd)::VARCHAR AS through FROM cur WHERE chargeKind = 'unusedCommitment'`,
      ),
    ).toEqual([{ through: '2026-06-10 23:30:00' }]);
  });

  it('has no unused Savings Plan hours that are still to come', async () => {
    const hour = (start: string, end: string) =>
      curLine('SavingsPlanRecurringFee', {
        ...OPEN,
        line_item_usage_start_date: start,
        line_item_usage_end_date: end,
        line_item_unblended_cost: '5',
        savings_plan_savings_plan_a_r_n: PLAN,
        savings_plan_total_commitment_to_date: '5',
        savings_plan_used_commitment: '2',
      });
    const { ask } = await open([
      used,
      hour('2026-06-10T23:00:00Z', '2026-06-11T00:00:00Z'),
      hour('2026-06-11T00:00:00Z', '2026-06-11T01:00:00Z'),
    ]);

    expect(await ask(`SELECT ${SUMS} FROM cur WHERE commitmentDiscountType = 'Savings Plan'`)).toEqual([
      { billed: '10', effective: '3' },
    ]);
  });

  it('does not know what is unused without any usage to tell how far it goes', async () => {
    const cur = await open([fee]);

    expect(await cur.ask(`SELECT effectiveCost FROM cur WHERE chargeKind = 'unusedCommitment'`)).toEqual([
      { effectiveCost: null },
    ]);
    expect((await cur.dialect.quality()).map(({ id }) => id)).toEqual(['unused-commitment-unknown']);
  });
});

describe('lines of their own kind', () => {
  const CASES: readonly (readonly [string, string, CurLine, string, string, string | null])[] = [
    [
      'a Marketplace subscription',
      'Usage',
      { bill_billing_entity: 'AWS Marketplace' },
      'Usage',
      'marketplace',
      '7',
    ],
    [
      'a Marketplace contract',
      'Fee',
      { bill_billing_entity: 'AWS Marketplace' },
      'Purchase',
      'marketplace',
      '7',
    ],
    [
      'Enterprise Support',
      'Fee',
      { line_item_product_code: 'AWSSupportEnterprise' },
      'Purchase',
      'support',
      '7',
    ],
    [
      'Business Support as usage',
      'Usage',
      { line_item_product_code: 'AWSSupportBusiness' },
      'Usage',
      'support',
      '7',
    ],
    [
      'support by its name',
      'Fee',
      { line_item_product_code: 'X', product: { product_name: 'AWS Support (Developer)' } },
      'Purchase',
      'support',
      '7',
    ],
    ['a domain', 'Fee', { line_item_product_code: 'AmazonRegistrar' }, 'Purchase', 'purchase', '7'],
    ['Marketplace tax', 'Tax', { bill_billing_entity: 'AWS Marketplace' }, 'Tax', 'tax', '7'],
    ['an upfront plan', 'SavingsPlanUpfrontFee', {}, 'Purchase', 'commitmentPurchase', '0'],
    [
      'a refunded reservation',
      'Refund',
      { reservation_reservation_a_r_n: RESERVATION },
      'Purchase',
      'refund',
      '0',
    ],
    [
      'a returned plan',
      'Refund',
      {
        line_item_product_code: 'ComputeSavingsPlans',
        line_item_line_item_description: 'Refund for one-time fee of a plan',
      },
      'Purchase',
      'refund',
      '0',
    ],
    ['refunded usage', 'Refund', { line_item_usage_type: 'BoxUsage' }, 'Usage', 'refund', '7'],
    ['a flat rate', 'FlatRateSubscription', {}, 'Usage', 'usage', '7'],
    ['a new type', 'CarbonLevy', {}, 'Adjustment', 'adjustment', '7'],
  ];

  let report: OpenCur;
  beforeAll(async () => {
    report = await open(
      CASES.map(([id, type, more]) =>
        curLine(type, { line_item_unblended_cost: '7', line_item_resource_id: id, ...more }),
      ),
    );
  });

  it.each(CASES)('%s', async (id, _, __, category, kind, effective) => {
    const query = 'SELECT chargeCategory, chargeKind, billedCost, effectiveCost FROM cur WHERE resourceId = ';

    expect(await report.ask(`${query}'${id}'`)).toEqual([
      { chargeCategory: category, chargeKind: kind, billedCost: '7', effectiveCost: effective },
    ]);
  });

  it('lists a type it does not know with its amount', async () => {
    const { dialect } = await open([curLine('CarbonLevy', { line_item_unblended_cost: '7' })]);

    const [item, ...others] = await dialect.quality();

    expect(others).toEqual([]);
    expect(item).toMatchObject({ id: 'unknown-line-item-type', count: 1, examples: ['CarbonLevy'] });
    expect(item?.amounts?.map(amountText)).toEqual(['7']);
  });

  it('reads split cost rows and counts them in nothing', async () => {
    const pod = curLine('Usage', {
      line_item_operation: 'EKSPod-EC2',
      line_item_unblended_cost: '4',
      line_item_usage_amount: '1',
    });
    const cur = await open([curLine('Usage', { line_item_unblended_cost: '7' }), pod]);

    expect(await cur.ask(`SELECT sum(lines) AS lines, ${SUMS}, sum(quantity) AS quantity FROM cur`)).toEqual([
      { lines: 2, billed: '7', effective: '7', quantity: null },
    ]);
    expect((await cur.dialect.quality()).map(({ id, count }) => [id, count])).toEqual([
      ['split-cost-rows-left-out', 1],
    ]);
    expect((await cur.dialect.invariants())[2]).toMatchObject({ id: 'I3', outcome: 'holds' });
  });

  it('adds up a reservation from its parts where there is no effective cost', async () => {
    const { ask } = await open([
      curLine('DiscountedUsage', {
        line_item_unblended_cost: '0',
        reservation_amortized_upfront_cost_for_usage: '1.5',
        reservation_recurring_fee_for_usage: '2',
      }),
      curLine('DiscountedUsage', { line_item_unblended_cost: '0' }),
    ]);

    expect(await ask('SELECT effectiveCost FROM cur ORDER BY 1')).toEqual([
      { effectiveCost: '3.5' },
      { effectiveCost: null },
    ]);
  });

  it('is priced as spot, standard, committed, or not at all', async () => {
    const priced = (type: string, line_item_usage_type: string) =>
      curLine(type, { line_item_unblended_cost: '1', line_item_usage_type });
    const { ask } = await open([
      priced('Usage', 'EU-SpotUsage:m5.large'),
      priced('Usage', 'EU-BoxUsage:m5.large'),
      priced('DiscountedUsage', 'EU-BoxUsage:m5.large'),
      priced('Tax', ''),
    ]);

    expect((await ask('SELECT pricingCategory AS one FROM cur ORDER BY 1')).map(({ one }) => one)).toEqual([
      'Committed',
      'Dynamic',
      'Standard',
      null,
    ]);
  });
});

describe('dates that cannot be read', () => {
  it('put a line on the first day of its bill', async () => {
    const lines = [
      ...workedMonth('NET'),
      curLine('Usage', { line_item_usage_start_date: 'soon', line_item_unblended_cost: '0' }),
    ];

    const { ask } = await open(lines);

    expect(await ask(`SELECT ${SUMS} FROM cur WHERE day = '2026-06-01'`)).toMatchObject([
      { billed: '354.5' },
    ]);
    expect(await ask('SELECT count(*) AS lost FROM cur WHERE day IS NULL')).toEqual([{ lost: 0 }]);
  });

  it('are refused where a line belongs to no month', async () => {
    const undated = { bill_billing_period_start_date: 'soon', line_item_usage_start_date: 'soon' };

    await expect(
      open([curLine('Usage', { ...undated, line_item_unblended_cost: '7' })]),
    ).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
      message: expect.stringContaining('lines (1)'),
    });
  });
});

describe('digits', () => {
  it('keeps the digits of the finest cost where costs of several scales meet', async () => {
    const covered = curLine('SavingsPlanCoveredUsage', {
      line_item_unblended_cost: '10.5',
      savings_plan_savings_plan_effective_cost: '0.1234567890123',
    });
    const usage = curLine('Usage', { line_item_unblended_cost: '123456789.25' });
    const { ask } = await openCur(await cur2Parquet([covered, usage]));

    expect(await ask('SELECT effectiveCost FROM cur ORDER BY 1')).toEqual([
      { effectiveCost: '0.1234567890123' },
      { effectiveCost: '123456789.25' },
    ]);
  });
});

describe('tags', () => {
  const line = curLine('Usage', { line_item_unblended_cost: '1' });

  it('tells keys apart that differ in separators only, and leaves out empty values', async () => {
    const tagged = {
      ...line,
      resource_tags: { 'user_cost-center': 'a', user_cost_center: 'b', user_empty: '' },
    };
    const expected = [{ dash: 'a', underscore: 'b', keys: ['cost-center', 'cost_center'] }];
    const query = `SELECT tags['cost-center'] AS dash, tags['cost_center'] AS underscore, list_sort(map_keys(tags)) AS keys FROM cur`;

    expect(await (await open([tagged])).ask(query)).toEqual(expected);
    expect(await (await openCur(exportFile('legacy.csv', legacyCsv([tagged])))).ask(query)).toEqual(expected);
  });

  it('keeps the marks where two keys would become one', async () => {
    const { ask } = await open([{ ...line, resource_tags: { user_team: 'a', 'user:team': 'b' } }]);

    expect(await ask('SELECT list_sort(map_keys(tags)) AS keys FROM cur')).toEqual([
      { keys: ['user:team', 'user_team'] },
    ]);
  });

  it('leaves names of cost categories as they are', async () => {
    const { ask } = await open([{ ...line, cost_category: { user_type: 'a', empty: '' } }]);

    expect(await ask('SELECT map_keys(costCategories) AS keys FROM cur')).toEqual([{ keys: ['user_type'] }]);
  });

  it('reads hostile keys and values as they stand', async () => {
    const { ask } = await openCur(
      exportFile(
        'legacy.csv',
        legacyCsv([{ ...line, resource_tags: { "user_it's": `'); DROP TABLE x; --"` } }]),
      ),
    );

    expect(await ask('SELECT map_keys(tags) AS keys, map_values(tags) AS list FROM cur')).toEqual([
      { keys: ["it's"], list: [`'); DROP TABLE x; --"`] },
    ]);
  });
});
