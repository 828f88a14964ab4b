import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChargeKind } from '../../../../src/core/charge.ts';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import { formatDecimal } from '../../../../src/core/decimal.ts';
import type { Known } from '../../../../src/core/known.ts';
import { day, type Period } from '../../../../src/core/period.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { exportSource, sums, text } from './open-source.ts';
import { writeFocusParquet } from './write-parquet.ts';

const folder = temporaryFolders();

const MAY: Period = { start: day('2026-05-01'), end: day('2026-06-01') };

/** Writes the rows as one CSV export, or as one Parquet export, and runs `ask` on it. */
async function on<T>(
  rows: readonly FocusRow[],
  ask: (source: CostSource) => Promise<T>,
  options: Parameters<typeof exportSource>[2] & { readonly parquet?: boolean } = {},
): Promise<T> {
  const { parquet = false, ...rest } = options;
  const at = await folder();
  await mkdir(join(at, 'in'));
  if (parquet) await writeFile(join(at, 'in/a.parquet'), await writeFocusParquet(at, rows, 'snappy'));
  else await writeFile(join(at, 'in/a.csv'), focusCsv(rows));
  const source = exportSource(at, ['in'], rest);
  try {
    return await ask(source);
  } finally {
    await source.close();
  }
}

function value<T>(known: Known<T>): T {
  if (!known.known) throw new Error(known.gap.subject);
  return known.value;
}

const kindOf = (row: FocusRow): Promise<Record<string, string | null>> =>
  on([row], async (source) =>
    sums(value(await source.cube({ name: 'kinds', dimensions: ['chargeKind'], period: MAY }))),
  );

describe('split cost allocation rows in FOCUS', () => {
  const rows: readonly FocusRow[] = [
    { BilledCost: '4', Tags: '{"team":"data"}' },
    {
      BilledCost: '3',
      x_Operation: 'EKSPod-EC2',
      ConsumedQuantity: '7',
      Tags: '{"aws:eks:namespace":"etl"}',
    },
    { BilledCost: '1', x_Operation: 'ECSTask-EC2', ConsumedQuantity: '9' },
    { BilledCost: '2', x_Operation: '' },
  ];

  it('are rows of the bill and in no total, group, quantity or tag', async () => {
    await on(rows, async (source) => {
      const { rows: counted, months } = await source.open();
      expect([counted, months.map((each) => each.rows)]).toEqual([4, [4]]);
      const [total] = await source.totals();
      expect([total?.rows, text(total?.billedCost ?? null)]).toEqual([2, '6']);
      const cube = value(await source.cube({ name: 'by day', dimensions: ['day'], period: MAY }));
      expect(cube.rows.map(({ quantity }) => quantity && formatDecimal(quantity))).toEqual(['2']);
      expect(value(await source.tagKeys(MAY)).map(({ key }) => key)).toEqual(['team']);
    });
  });

  it('are counted under data quality', async () => {
    const items = await on(rows, (source) => source.quality());
    const without = await on(rows.slice(0, 1), (source) => source.quality());

    expect(items.find(({ id }) => id === 'split-cost-rows-left-out')?.count).toBe(2);
    expect(without.map(({ id }) => id)).not.toContain('split-cost-rows-left-out');
  });
});

describe('the kind of a FOCUS charge', () => {
  const cases: readonly (readonly [ChargeKind, FocusRow])[] = [
    ['usage', {}],
    ['usage', { BilledCost: '-1' }],
    ['refund', { BilledCost: '-1', ChargeClass: 'Correction' }],
    ['refund', { BilledCost: '-1', ChargeClass: 'Correction', ChargeCategory: 'Purchase' }],
    ['unusedCommitment', { CommitmentDiscountId: 'sp', CommitmentDiscountStatus: 'Unused' }],
    ['usage', { CommitmentDiscountId: 'sp', CommitmentDiscountStatus: 'Used' }],
    ['commitmentPurchase', { ChargeCategory: 'Purchase', CommitmentDiscountId: 'sp' }],
    ['purchase', { ChargeCategory: 'Purchase', ServiceName: 'Amazon Route 53' }],
    ['tax', { ChargeCategory: 'Tax' }],
    ['credit', { ChargeCategory: 'Credit', BilledCost: '-1' }],
    [
      'discount',
      { ChargeCategory: 'Adjustment', BilledCost: '-1', ChargeDescription: 'Enterprise Discount' },
    ],
    ['adjustment', { ChargeCategory: 'Adjustment', BilledCost: '-1' }],
    ['adjustment', { ChargeCategory: 'Something' }],
    ['support', { ChargeCategory: 'Purchase', ServiceName: 'AWS Support (Business)' }],
    ['support', { ServiceName: 'AWS Premium Support' }],
    ['usage', { ServiceName: 'Supportive Database' }],
    ['marketplace', { PublisherName: 'Red Hat Inc.' }],
    ['marketplace', { ChargeCategory: 'Purchase', ServiceName: 'AWS Marketplace' }],
    ['usage', { PublisherName: 'Microsoft', ProviderName: 'Microsoft' }],
    ['usage', { PublisherName: 'Amazon Web Services EMEA SARL' }],
    ['usage', { PublisherName: '' }],
  ];
  it.each(cases)('%s: %j', async (kind, row) => {
    expect(Object.keys(await kindOf(row))).toEqual([kind]);
  });
});

describe('sums', () => {
  it('leave a spread purchase out of list and contracted cost, and only there', async () => {
    const bought = {
      ChargeCategory: 'Purchase',
      CommitmentDiscountId: 'sp',
      BilledCost: '100',
      EffectiveCost: '0',
      ListCost: '100',
      ContractedCost: '100',
    };
    const [total] = await on(
      [{}, bought, { ...bought, BilledCost: '5', EffectiveCost: '5', ListCost: '7' }],
      (source) => source.totals(),
    );
    expect(text(total?.billedCost)).toBe('106');
    expect(text(total?.listCost)).toBe('8');
    expect(text(total?.contractedCost)).toBe('101');
    expect(total?.unknownRows.listCost).toBe(0);
  });

  it('keep unknown apart from zero', async () => {
    const [total] = await on([{ ListCost: '' }, { ListCost: 'NULL', EffectiveCost: 'n/a' }], (source) =>
      source.totals(),
    );
    expect(total).toMatchObject({
      listCost: null,
      unknownRows: { billedCost: 0, effectiveCost: 1, listCost: 2, contractedCost: 0 },
    });
  });

  it('never add two currencies', async () => {
    const totals = await on([{}, { BillingCurrency: 'BRL', BilledCost: '5' }, {}], (source) =>
      source.totals(),
    );
    expect(totals.map((cell) => [cell.currency, text(cell.billedCost), cell.rows])).toEqual([
      ['BRL', '5', 1],
      ['USD', '2', 2],
    ]);
  });

  it('have a quantity only in one unit', async () => {
    const rows = [{ x_Operation: 'a' }, { x_Operation: 'b' }, { x_Operation: 'b', PricingUnit: 'GB' }];
    const cube = await on(rows, async (source) =>
      value(await source.cube({ name: 'q', dimensions: ['operation'], period: MAY })),
    );
    expect(cube.rows.map(({ operation, quantity }) => [operation, quantity?.units ?? null])).toEqual([
      ['a', 1n],
      ['b', null],
    ]);
  });

  it('are asked by tag, cost category, resource and month with the same result from CSV and Parquet', async () => {
    const rows = [
      { Tags: '{"team": "a", "o\'x": "1"}', BilledCost: '0.1' },
      { Tags: '{"team": "b"}', BilledCost: '0.2', ResourceId: "i'; DROP TABLE charges; --" },
      {
        BilledCost: '0.4',
        ChargePeriodStart: '2026-05-31T23:00:00Z',
        ChargePeriodEnd: '2026-06-01T00:00:00Z',
      },
    ];
    const ask = async (source: CostSource) => [
      sums(value(await source.cube({ name: 't', dimensions: ['tag:team'], period: MAY }))),
      sums(value(await source.cube({ name: 'o', dimensions: ["tag:o'x"], period: MAY }))),
      sums(value(await source.cube({ name: 'r', dimensions: ['resourceId'], period: MAY }))),
      sums(value(await source.cube({ name: 'd', dimensions: ['day', 'month'], period: MAY }))),
      value(await source.tagKeys(MAY)).map(({ key, rows: used }) => [key, used]),
    ];
    const csv = await on(rows, ask);
    expect(csv).toEqual([
      { '': '0.4', a: '0.1', b: '0.2' },
      { '': '0.6', '1': '0.1' },
      { "i'; DROP TABLE charges; --": '0.2', 'i-1': '0.5' },
      { '2026-05-03|2026-05': '0.3', '2026-05-31|2026-05': '0.4' },
      [
        ['team', 2],
        ["o'x", 1],
      ],
    ]);
    expect(await on(rows, ask, { parquet: true })).toEqual(csv);
  });

  it.each([false, true])('stay within the days that are read (Parquet: %s)', async (parquet) => {
    const rows = ['2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'].map((date, index) => ({
      ChargePeriodStart: `${date}T00:00:00Z`,
      ChargePeriodEnd: `${date}T01:00:00Z`,
      BilledCost: String(10 ** index),
    }));
    const read = { from: day('2026-05-01'), to: day('2026-05-02') };
    const ask = async (source: CostSource) => [
      (await source.open()).rows,
      sums(value(await source.cube({ name: 'd', dimensions: ['day'], period: MAY }))),
      sums(
        value(
          await source.cube({
            name: 'r',
            dimensions: ['resourceId'],
            period: { ...MAY, end: day('2026-05-02') },
          }),
        ),
      ),
    ];
    expect(await on(rows, ask, { period: read, parquet })).toEqual([
      2,
      { '2026-05-01': '10', '2026-05-02': '100' },
      { 'i-1': '10' },
    ]);
  });

  it('do not depend on the order of rows or on how they are split into files', async () => {
    const row = fc.record({
      ServiceName: fc.constantFrom('EC2', 'S3', ''),
      ResourceId: fc.constantFrom('i-1', 'i-2', ''),
      BilledCost: fc.integer({ min: -1000, max: 1000 }).map((units) => String(units / 8)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), fc.nat(), async (drawn, cut) => {
        const at = await folder();
        // Rows that are the same in both halves would be two deliveries of them.
        const rows = drawn.map((one, index) => ({ ...one, ChargeDescription: `row ${index}` }));
        await writeFile(join(at, 'one.csv'), focusCsv(rows));
        const shuffled = rows.toReversed();
        const middle = 1 + (cut % (rows.length - 1));
        await mkdir(join(at, 'two'));
        await writeFile(join(at, 'two/part-1.csv'), focusCsv(shuffled.slice(0, middle)));
        // A blank at the end keeps halves apart that happen to be equal.
        await writeFile(join(at, 'two/part-2.csv'), `${focusCsv(shuffled.slice(middle))}\n`);
        const [one, two] = [await described(at, 'one.csv'), await described(at, 'two')];
        expect(two).toEqual(one);
      }),
      { numRuns: 8 },
    );
  });
});

async function described(at: string, location: string) {
  const source = exportSource(at, [location]);
  const { source: _, ...head } = await source.open();
  const cube = value(
    await source.cube({ name: 'x', dimensions: ['serviceName', 'resourceId'], period: MAY }),
  );
  const quality = (await source.quality()).filter(({ subject }) => subject !== 'files');
  await source.close();
  return { head, cube, quality };
}

describe('changes', () => {
  it('keep the largest groups and sum the rest, so that all add up', async () => {
    const at = (date: string, resource: string, cost: string): FocusRow => ({
      ChargePeriodStart: `${date}T00:00:00Z`,
      ChargePeriodEnd: `${date}T01:00:00Z`,
      ResourceId: resource,
      EffectiveCost: cost,
    });
    const rows = [
      at('2026-05-01', 'gone', '50'),
      at('2026-05-01', 'grown', '1'),
      at('2026-05-02', 'grown', '101'),
      at('2026-05-02', 'new', '3'),
      at('2026-05-01', 'same', '7'),
      at('2026-05-02', 'same', '7'),
    ];
    const cube = await on(rows, async (source) =>
      value(
        await source.changes({
          name: 'c',
          dimensions: ['resourceId'],
          now: { start: day('2026-05-02'), end: day('2026-05-03') },
          before: { start: day('2026-05-01'), end: day('2026-05-02') },
          limit: 2,
        }),
      ),
    );
    expect(
      cube.rows.map(({ key, now, before, groups }) => [
        key?.resourceId ?? null,
        text(now?.effectiveCost),
        text(before?.effectiveCost),
        groups,
      ]),
    ).toEqual([
      ['grown', '101', '1', 1],
      ['gone', null, '50', 1],
      [null, '10', '7', 2],
    ]);
    expect(cube.rows[1]?.now).toBeNull();
  });
});

describe('the head', () => {
  it('tells span, freshness and the state of each month', async () => {
    const hour = (start: string, end: string, more: FocusRow = {}): FocusRow => ({
      ChargePeriodStart: start,
      ChargePeriodEnd: end,
      BillingPeriodStart: `${start.slice(0, 8)}01T00:00:00Z`,
      ...more,
    });
    const head = await on(
      [
        hour('2026-04-30T23:00:00Z', '2026-05-01T00:00:00Z'),
        hour('2026-05-31T23:00:00Z', '2026-06-01T00:00:00Z', { InvoiceId: '' }),
        hour('2026-06-10T09:00:00Z', '2026-06-10T10:00:00Z', { InvoiceId: '' }),
        hour('2026-06-01T00:00:00Z', '2027-06-01T00:00:00Z', { ChargeCategory: 'Purchase' }),
      ],
      (source) => source.open(),
    );
    expect(head).toMatchObject({
      rows: 4,
      span: { start: '2026-04-30', end: '2026-06-11' },
      dataThrough: '2026-06-10T10:00:00.000Z',
      source: { dialect: 'FOCUS 1.2', files: 1 },
      accounts: [{ id: '444455556666', name: 'Web' }],
    });
    expect(head.months.map(({ month, state }) => [month, state])).toEqual([
      ['2026-04', 'final'],
      ['2026-05', 'provisional'],
      ['2026-06', 'incomplete'],
    ]);
  });

  it('knows what lies before the first charge only in an export of one month', async () => {
    const at = (day: string): FocusRow => ({
      ChargePeriodStart: `${day}T10:00:00Z`,
      ChargePeriodEnd: `${day}T11:00:00Z`,
      BillingPeriodStart: `${day.slice(0, 8)}01T00:00:00Z`,
    });
    const readFrom = (...days: readonly string[]) =>
      on(days.map(at), async (source) => (await source.open()).readFrom);

    expect(await readFrom('2026-05-20', '2026-05-21')).toBe('2026-05-01');
    expect(await readFrom('2026-05-20', '2026-06-02')).toBe('2026-05-20');
  });

  describe.each([true, false])('of a report for a day in the past (Parquet: %s)', (parquet) => {
    const usage = (start: string, end: string): FocusRow => ({
      ChargePeriodStart: start,
      ChargePeriodEnd: end,
      BillingPeriodStart: `${start.slice(0, 8)}01T00:00:00Z`,
    });
    const rows = [
      usage('2026-05-30T10:00:00Z', '2026-05-31T10:00:00Z'),
      usage('2026-05-31T00:00:00Z', '2026-05-31T01:00:00Z'),
      usage('2026-06-02T00:00:00Z', '2026-06-02T01:00:00Z'),
      usage('2026-07-02T00:00:00Z', '2026-07-02T01:00:00Z'),
    ];
    const read = (options: Parameters<typeof exportSource>[2]) =>
      on(
        rows,
        async (source) => {
          const { span, dataThrough, months } = await source.open();
          const [total] = await source.totals();
          const items = await source.quality();
          const left = items.find(({ id }) => id === 'after-report-day')?.count ?? 0;
          return [span.end, dataThrough, months.length, text(total?.billedCost), left];
        },
        { ...options, parquet },
      );

    it('knows nothing that came later, and says how much', async () => {
      const asOf = day('2026-05-30');
      expect(await read({ asOf, reportDay: asOf })).toEqual([
        '2026-05-31',
        '2026-05-31T00:00:00.000Z',
        1,
        '1',
        3,
      ]);
    });

    it('says nothing of days that nobody asked for', async () => {
      const asOf = day('2026-05-30');
      expect(await read({ asOf, reportDay: asOf, period: { to: day('2026-06-02') } })).toContain(2);
      expect(await read({ asOf, reportDay: asOf, period: { to: asOf } })).toContain(0);
    });

    it('leaves everything in where the day was not asked for, or lies after the data', async () => {
      const asOf = day('2026-11-21');
      expect(await read({ asOf: day('2026-05-30') })).toEqual([
        '2026-07-03',
        '2026-05-31T00:00:00.000Z',
        3,
        '4',
        0,
      ]);
      expect(await read({ asOf, reportDay: asOf })).toEqual([
        '2026-07-03',
        '2026-07-02T01:00:00.000Z',
        3,
        '4',
        0,
      ]);
    });
  });

  it('does not believe usage of days that have not come', async () => {
    const head = await on([{ ChargePeriodEnd: '2026-05-03T11:00:00Z' }], (source) => source.open(), {
      asOf: day('2026-05-02'),
    });
    expect(head.dataThrough).toBe('2026-05-03T00:00:00.000Z');
  });
});

describe('commitments', () => {
  const plan = { CommitmentDiscountId: 'sp-1', CommitmentDiscountType: 'SavingsPlans' };

  it('are shown by month with their end from the term of the purchase', async () => {
    const [commitment, ...others] = await on(
      [
        {
          ...plan,
          ChargeCategory: 'Purchase',
          ChargeFrequency: 'One-Time',
          ChargeDescription: '1 year All Upfront plan',
          BilledCost: '10',
          EffectiveCost: '0',
        },
        {
          ...plan,
          CommitmentDiscountStatus: 'Used',
          BilledCost: '0',
          EffectiveCost: '8',
          ListCost: '15',
          ContractedCost: '12',
        },
        {
          ...plan,
          CommitmentDiscountStatus: 'Unused',
          BilledCost: '0',
          EffectiveCost: '2',
          ListCost: '0',
          ContractedCost: '0',
        },
        {},
      ],
      async (source) => value(await source.commitments(MAY)),
    );
    expect(others).toEqual([]);
    expect(commitment).toMatchObject({
      commitmentDiscountId: 'sp-1',
      type: 'Savings Plan',
      start: '2026-05-03',
      end: '2027-05-03',
      endSource: 'purchase-term',
    });
    expect(
      commitment?.months.map(({ month, used, unused, purchased, coveredContractedCost, coveredListCost }) => [
        month,
        ...[used, unused, purchased, coveredContractedCost, coveredListCost].map(text),
      ]),
    ).toEqual([['2026-05', '8', '2', '10', '12', '15']]);
  });

  it('have no start where the first fee that was read may not be their first', async () => {
    const fee = {
      ...plan,
      ChargeCategory: 'Purchase',
      ChargeFrequency: 'Recurring',
      ChargeDescription: '1 year No Upfront plan',
    };
    const [commitment] = await on([fee, { ...plan, ChargeDescription: 'a covered hour' }], async (source) =>
      value(await source.commitments(MAY)),
    );
    expect(commitment).toMatchObject({
      start: null,
      end: null,
      endSource: null,
      description: '1 year No Upfront plan',
    });
  });

  it('are called by their name, else by their purchase, never by what they cover', async () => {
    const called = async (row: FocusRow) =>
      on([{ ...plan, ChargeDescription: 'a covered hour', ...row }], async (source) =>
        value(await source.commitments(MAY)).map(({ description }) => description),
      );
    expect(await called({ CommitmentDiscountName: 'web fleet' })).toEqual(['web fleet']);
    expect(await called({})).toEqual(['']);
  });

  it('violate I4 where a month that is over cost less than its fee', async () => {
    const june = {
      ChargePeriodStart: '2026-06-01T00:00:00Z',
      ChargePeriodEnd: '2026-06-01T01:00:00Z',
      BillingPeriodStart: '2026-06-01T00:00:00Z',
    };
    const fee = {
      ...plan,
      ChargeCategory: 'Purchase',
      ChargeFrequency: 'Recurring',
      BilledCost: '10',
      EffectiveCost: '0',
    };
    const check = (used: string) =>
      on([fee, { ...plan, CommitmentDiscountStatus: 'Used', EffectiveCost: used }, june], async (source) =>
        (await source.invariants()).find(({ id }) => id === 'I4'),
      );
    expect(await check('10')).toMatchObject({ outcome: 'holds', checked: 1 });
    const violated = await check('7');
    expect(violated).toMatchObject({ outcome: 'violated', violations: 1 });
    expect(text(violated?.residuals[0])).toBe('-3');
    // An upfront payment may lie before the data.
    expect(await check('25')).toMatchObject({ outcome: 'holds', checked: 1 });
    expect(await check('')).toMatchObject({ outcome: 'not-applicable', checked: 0 });
  });

  it('violate I4 where a month cost more than its fees allow', async () => {
    const later = {
      ChargePeriodStart: '2026-06-01T00:00:00Z',
      ChargePeriodEnd: '2026-06-01T01:00:00Z',
      BillingPeriodStart: '2026-06-01T00:00:00Z',
    };
    const purchase = { ...plan, ChargeCategory: 'Purchase', EffectiveCost: '0' };
    const recurring = {
      ...purchase,
      ChargeFrequency: 'Recurring',
      ChargeDescription: '1yr No Upfront',
      BilledCost: '10',
    };
    const upfront = {
      ...purchase,
      ChargeFrequency: 'One-Time',
      ChargePeriodStart: '2026-04-30T00:00:00Z',
      ChargePeriodEnd: '2027-04-30T00:00:00Z',
      BillingPeriodStart: '2026-04-01T00:00:00Z',
      BilledCost: '365',
    };
    const check = (fee: FocusRow, ...used: readonly string[]) =>
      on(
        [
          fee,
          ...used.map((cost) => ({ ...plan, CommitmentDiscountStatus: 'Used', EffectiveCost: cost })),
          later,
        ],
        async (source) => (await source.invariants()).find(({ id }) => id === 'I4'),
      );
    expect(await check(recurring, '6', '4')).toMatchObject({ outcome: 'holds', checked: 1 });
    const doubled = await check(recurring, '6', '6', '4', '4');
    expect(doubled).toMatchObject({ outcome: 'violated', violations: 1 });
    expect(doubled?.residuals.map(text)).toEqual(['10']);
    // A dollar a day, 31 of them in May.
    expect(await check(upfront, '31')).toMatchObject({ outcome: 'holds', checked: 1 });
    expect(await check(upfront, '31', '31')).toMatchObject({ outcome: 'violated', violations: 1 });
  });
});

describe('data quality', () => {
  const found = (rows: readonly FocusRow[]) =>
    on(
      rows,
      async (source) => new Map((await source.quality()).map((item) => [`${item.id} ${item.subject}`, item])),
    );

  it.each<readonly [string, FocusRow]>([
    ['account-id-malformed subAccountId', { SubAccountId: '12345678901' }],
    ['mandatory-value-missing serviceName', { ServiceName: '' }],
    ['mandatory-value-missing billingCurrency', { BillingCurrency: '' }],
    ['charge-category-unknown chargeCategory', { ChargeCategory: 'Fee' }],
    ['negative-usage billedCost', { BilledCost: '-0.5' }],
    ['invoice-id-missing invoiceId', { InvoiceId: 'NULL' }],
    ['timestamp-unreadable chargePeriodStart, chargePeriodEnd', { ChargePeriodEnd: '2026-02-01T30:00:00Z' }],
    ['outside-billing-period chargePeriodStart', { ChargePeriodStart: '2026-04-30T23:00:00Z' }],
    ['text-null rows', { RegionId: 'NULL' }],
    [
      'timestamp-without-zone BillingPeriodStart, BillingPeriodEnd, ChargePeriodStart, ChargePeriodEnd',
      { ChargePeriodStart: '2026-05-03 10:00:00' },
    ],
    ['amount-unreadable EffectiveCost', { EffectiveCost: 'abc' }],
  ])('%s', async (id, row) => {
    expect((await found([{}, row, row])).get(id)?.count).toBe(2);
    expect((await found([{}])).has(id)).toBe(false);
  });

  it('several providers and currencies, named', async () => {
    const items = await found([
      {},
      { ProviderName: 'Microsoft', PublisherName: 'Microsoft', BillingCurrency: 'EUR' },
    ]);
    expect(items.get('several-providers providerName')?.examples).toEqual(['AWS', 'Microsoft']);
    expect(items.get('several-currencies billingCurrency')?.examples).toEqual(['EUR', 'USD']);
  });

  it('an effective cost that is zero beside a billed amount', async () => {
    const items = await found([{ BilledCost: '0.5', EffectiveCost: '0' }]);
    expect(items.get('effective-cost-unusable effectiveCost')).toMatchObject({ count: 1, severity: 'error' });
  });

  it('a charge without a readable start, which is still counted', async () => {
    const cube = await on([{ ChargePeriodStart: 'soon', BilledCost: '3' }], async (source) =>
      sums(value(await source.cube({ name: 'd', dimensions: ['day'], period: MAY }))),
    );
    expect(cube).toEqual({ '2026-05-01': '3' });
  });

  it('ids that repeat, where a column holds ids', async () => {
    const at = await folder();
    const lines = focusCsv([{}, {}, {}]).trimEnd().split('\n');
    const ids = ['Id', 'a', 'a', 'b'];
    await writeFile(join(at, 'a.csv'), lines.map((line, index) => `${line},${ids[index]}`).join('\n'));
    const source = exportSource(at, ['a.csv']);
    const items = await source.quality();
    await source.close();
    expect(items.find(({ id }) => id === 'id-not-unique')).toMatchObject({ count: 1, subject: 'Id' });
    expect(items.find(({ id }) => id === 'extra-columns')?.examples).toEqual(['Id']);
  });
});
