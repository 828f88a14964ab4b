import { describe, expect, it } from 'vitest';
import type { Allocation } from '../../../src/core/allocation.ts';
import { decimalToNumber } from '../../../src/core/decimal.ts';
import { known } from '../../../src/core/known.ts';
import { amountText } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import { type AllocationOptions, allocationsOf } from '../../../src/costs/analysis/allocation.ts';
import { type BillOptions, billOf, type Charge, charge } from '../../support/cubes.ts';

const SPAN = { start: day('2026-01-01'), end: day('2026-03-11') };
const FEBRUARY = '2026-02-10';

const CHARGES: readonly Charge[] = [
  charge({ day: FEBRUARY, subAccountId: '1', serviceName: 'EC2', cost: '60', 'tag:team': 'web' }),
  charge({ day: FEBRUARY, subAccountId: '2', serviceName: 'EC2', cost: '20', 'tag:team': 'data' }),
  charge({ day: FEBRUARY, subAccountId: '2', serviceName: 'S3', cost: '15', 'tag:team': '' }),
  charge({ day: FEBRUARY, subAccountId: '1', serviceName: 'AWS Cost Explorer', cost: '5' }),
  charge({
    day: FEBRUARY,
    subAccountId: '1',
    chargeKind: 'unusedCommitment',
    billedCost: '0',
    effectiveCost: '8',
  }),
  charge({ day: FEBRUARY, subAccountId: '1', chargeKind: 'tax', cost: '11' }),
  charge({ day: '2026-03-02', subAccountId: '1', serviceName: 'EC2', cost: '7', 'tag:team': 'web' }),
  charge({ day: FEBRUARY, subAccountId: '1', serviceName: 'EC2', cost: '999', currency: 'BRL' }),
];

async function allocate(
  options: Partial<AllocationOptions>,
  bill: BillOptions = {},
): Promise<readonly Allocation[]> {
  const read = await billOf(CHARGES, { span: SPAN, allocateBy: ['tag:team', 'costCategory:env'], ...bill });
  const { allocations } = allocationsOf(read, 'USD', {
    metric: 'effectiveCost',
    by: ['tag:team'],
    rules: [],
    ...options,
  });
  return allocations.flatMap((each) => (each.known ? [each.value] : []));
}

function table(allocation: Allocation | undefined): readonly (readonly string[])[] {
  return (allocation?.shares ?? []).map(({ value, direct, loaded }) => [
    value,
    amountText(direct),
    amountText(loaded),
  ]);
}

describe('allocation', () => {
  it('by tag tells the running and the last full month, the largest first', async () => {
    const [current, february] = await allocate({});

    expect(table(current)).toEqual([['web', '7', '7']]);
    expect(table(february)).toEqual([
      ['web', '60', '60'],
      ['', '28', '28'],
      ['data', '20', '20'],
    ]);
    expect(february?.period).toEqual({ start: '2026-02-01', end: '2026-03-01' });
    expect(
      february?.shares.map(({ shareOfTotal }) => shareOfTotal && decimalToNumber(shareOfTotal))[0],
    ).toBeCloseTo(60 / 108);
  });

  it('counts usage of a resource alone as taggable, where the source tells which has one', async () => {
    const charges = CHARGES.map((each, index) =>
      index === 1 || index === 2 || index === 3
        ? { ...each, keys: { ...each.keys, resourceId: 'i-1' } }
        : each,
    );
    const bill = await billOf(charges, { span: SPAN, allocateBy: ['tag:team'] });
    const { allocations } = allocationsOf(bill, 'USD', {
      metric: 'effectiveCost',
      by: ['tag:team'],
      rules: [],
    });
    const untagged = allocations.map((each) => (each.known ? each.value.untagged : null))[1];

    expect(untagged?.basis).toBe('resource');
    expect([untagged?.amount, untagged?.taggable].map((each) => each && amountText(each))).toEqual([
      '15',
      '35',
    ]);
  });

  it('of a month that was read in part is told under the days that were read', async () => {
    const span = { start: day('2026-02-05'), end: SPAN.end };

    const allocations = await allocate({ by: ['tag:team', 'account'] }, { span });

    expect(allocations.map(({ period }) => period.start)).toEqual([
      '2026-03-01',
      '2026-02-05',
      '2026-03-01',
      '2026-02-05',
    ]);
  });

  it('counts untagged usage of services that take tags, in dollars', async () => {
    const [, february] = await allocate({});
    const { amount, taggable, ratio } = february?.untagged ?? {};

    // Cost Explorer cannot be tagged; unused commitment and tax are neither tagged nor untagged.
    expect(february?.untagged?.basis).toBe('service');
    expect([amount && amountText(amount), taggable && amountText(taggable)]).toEqual(['15', '95']);
    expect(ratio && decimalToNumber(ratio)).toBeCloseTo(15 / 95);
  });

  it('by account has nothing untagged', async () => {
    const [, february] = await allocate({ by: ['account'] });

    expect(february).toMatchObject({ by: 'subAccountId', untagged: null });
    expect(table(february)).toEqual([
      ['1', '73', '73'],
      ['2', '35', '35'],
    ]);
  });

  it.each<[string, BillOptions]>([
    ['detail', { allocateBy: [] }],
    ['days', { allocateBy: [], withoutCubes: ['operation'] }],
  ])('by account is the same from %s', async (_, bill) => {
    const [, february] = await allocate({ by: ['account'] }, bill);

    expect(table(february)).toEqual([
      ['1', '73', '73'],
      ['2', '35', '35'],
    ]);
  });

  it('shares out what rules say, in the allocation they belong to', async () => {
    const tax = { name: 'tax', pool: { chargeKinds: ['tax' as const] }, method: { kind: 'even' as const } };
    const [, byTag, , byAccount] = await allocate({
      by: ['tag:team', 'account'],
      rules: [tax, { ...tax, by: 'account' }],
    });

    expect(table(byTag)).toContainEqual(['data', '20', '25.5']);
    expect(byTag?.rules.map(({ rule, pool }) => [rule, amountText(pool)])).toEqual([['tax', '11']]);
    expect(table(byAccount)).toEqual([
      ['1', '73', '78.5'],
      ['2', '35', '40.5'],
    ]);
  });

  it('is a gap where the days known do not reach back over the month', async () => {
    const bill = await billOf(CHARGES, { span: SPAN, withoutCubes: ['operation'] });
    if (!bill.dailyByAccount.known) throw new Error('Days by account are not known');
    const recent = { ...bill.dailyByAccount.value, period: { start: day('2026-02-10'), end: SPAN.end } };

    const options = { metric: 'effectiveCost', by: ['account'], rules: [] } as const;
    const { allocations } = allocationsOf({ ...bill, dailyByAccount: known(recent) }, 'USD', options);
    expect(allocations.map((each) => each.known)).toEqual([true, false]);
  });

  it('is a gap where pools cannot be told from the rest', async () => {
    const tax = { name: 'tax', pool: { chargeKinds: ['tax' as const] }, method: { kind: 'even' as const } };
    const options = { by: ['account' as const], rules: [tax] };

    expect(await allocate(options, { allocateBy: [] })).toHaveLength(2);
    expect(await allocate(options, { allocateBy: [], withoutCubes: ['operation'] })).toEqual([]);
  });

  it('is a gap for a key that was not read', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });
    const { allocations } = allocationsOf(bill, 'USD', {
      metric: 'effectiveCost',
      by: ['tag:owner'],
      rules: [],
    });

    expect(allocations.map((each) => !each.known && each.gap.reason)).toEqual([
      'not-configured',
      'not-configured',
    ]);
  });

  it('leaves out a month before the data', async () => {
    const span = { start: day('2026-02-01'), end: day('2026-02-11') };

    expect(await allocate({}, { span })).toHaveLength(1);
  });
});
