import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillComparison } from '../../../src/core/bill.ts';
import type { CostMetric } from '../../../src/core/charge.ts';
import { addMoney, amountText, type Money, sumMoney } from '../../../src/core/money.ts';
import type { Effects, Mover, MoverBreakdown, MoverDimension } from '../../../src/core/mover.ts';
import { day } from '../../../src/core/period.ts';
import { compare } from '../../../src/costs/analysis/comparisons.ts';
import { moversOf } from '../../../src/costs/analysis/movers.ts';
import { type BillOptions, billOf, type Charge, charge } from '../../support/cubes.ts';

/** February against January, the last full month of these bills. */
const SPAN = { start: day('2026-01-01'), end: day('2026-03-01') };
const BEFORE = '2026-01-10';
const NOW = '2026-02-10';

type Literal = Parameters<typeof charge>[0];

function pair(before: Partial<Literal> | null, now: Partial<Literal> | null, shared: Partial<Literal> = {}) {
  const keys = { serviceName: 'Amazon EC2', subAccountId: '1', regionId: 'eu-west-1', usageType: 'BoxUsage' };
  const sides = [before && { ...before, day: BEFORE }, now && { ...now, day: NOW }];
  return sides.flatMap((side) => (side ? [charge({ ...keys, pricingUnit: 'Hrs', ...shared, ...side })] : []));
}

async function february(charges: readonly Charge[], options: BillOptions = {}): Promise<BillComparison> {
  const bill = await billOf(charges, { span: SPAN, ...options });
  const found = bill.comparisons.find(({ periods }) => periods.name === 'lastFullMonth');
  if (!found) throw new Error('The last full month was not compared');
  return found;
}

interface Asked {
  readonly by?: MoverDimension;
  readonly metric?: CostMetric;
  readonly limit?: number;
  readonly options?: BillOptions;
}

async function explain(charges: readonly Charge[], asked: Asked = {}): Promise<MoverBreakdown> {
  const { by = 'serviceName', metric = 'effectiveCost', limit = 10, options } = asked;
  const breakdowns = moversOf(await february(charges, options), 'USD', {
    metric,
    limit,
    accounts: [
      { id: '1', name: 'shop' },
      { id: '2', name: '2' },
    ],
  });
  const found = breakdowns.find(({ dimension }) => dimension === by);
  if (!found) throw new Error(`No breakdown by ${by}`);
  return found;
}

async function onlyMover(charges: readonly Charge[], asked?: Asked): Promise<Mover> {
  const { movers } = await explain(charges, asked);
  expect(movers).toHaveLength(1);
  const [mover] = movers;
  if (!mover) throw new Error('No mover');
  return mover;
}

/** The effects that are not zero, as text. */
function parts(effects: Effects): Readonly<Record<string, string>> {
  const all = Object.entries(effects).map(([name, amount]: [string, Money]) => [name, amountText(amount)]);
  return Object.fromEntries(all.filter(([, amount]) => amount !== '0'));
}

describe('the effects of one change', () => {
  it('are quantity at the old price and price at the new quantity', async () => {
    // 10 h at 2.00, then 15 h at 2.40: (15 − 10) × 2 = 10 and 15 × 0.40 = 6.
    const mover = await onlyMover(pair({ cost: '20', quantity: '10' }, { cost: '36', quantity: '15' }));

    expect(parts(mover.effects)).toEqual({ quantity: '10', price: '6' });
    expect([amountText(mover.change), mover.cause, mover.status]).toEqual(['16', 'quantity', 'changed']);
  });

  it('name a price that fell although more was used', async () => {
    const mover = await onlyMover(pair({ cost: '20', quantity: '10' }, { cost: '11', quantity: '11' }));

    expect(parts(mover.effects)).toEqual({ quantity: '2', price: '-11' });
    expect(mover.cause).toBe('price');
  });

  it('add up although a third of a cent has no end', async () => {
    const mover = await onlyMover(pair({ cost: '1', quantity: '3' }, { cost: '5', quantity: '7' }));

    expect(amountText(mover.effects.quantity)).toMatch(/^1\.33333333/);
    expect(amountText(addMoney(mover.effects.quantity, mover.effects.price))).toBe('4');
  });

  it('leave no price remainder where the price has not changed', async () => {
    const mover = await onlyMover(pair({ cost: '1', quantity: '3' }, { cost: '2', quantity: '6' }));

    expect(parts(mover.effects)).toEqual({ quantity: '1' });
  });

  it('name what is new and what has ended', async () => {
    const charges = [
      ...pair(null, { cost: '9', quantity: '3' }, { serviceName: 'Amazon Bedrock' }),
      ...pair({ cost: '4', quantity: '1' }, null, { serviceName: 'Amazon QLDB' }),
    ];
    const { movers } = await explain(charges);

    expect(movers.map(({ key, status, cause, effects }) => [key, status, cause, parts(effects)])).toEqual([
      ['Amazon Bedrock', 'new', 'new', { new: '9' }],
      ['Amazon QLDB', 'ended', 'ended', { ended: '-4' }],
    ]);
  });

  it('call a service changed when only one of its usage types is new', async () => {
    const charges = [
      ...pair({ cost: '5', quantity: '5' }, { cost: '5', quantity: '5' }),
      ...pair(null, { cost: '7', quantity: '1' }, { usageType: 'NatGateway-Hours' }),
    ];

    const mover = await onlyMover(charges);
    expect([mover.status, mover.cause]).toEqual(['changed', 'new']);
  });

  it('take the step out of the free quantity zero as new usage', async () => {
    const mover = await onlyMover(pair({ cost: '0', quantity: '0' }, { cost: '3', quantity: '3' }));

    expect([mover.status, parts(mover.effects)]).toEqual(['changed', { new: '3' }]);
  });

  it('take the step down to the free quantity zero as ended', async () => {
    const mover = await onlyMover(pair({ cost: '3', quantity: '3' }, { cost: '0', quantity: '0' }));

    expect([mover.status, parts(mover.effects)]).toEqual(['changed', { ended: '-3' }]);
  });

  it('tell commitments on the effective basis only', async () => {
    const mover = await onlyMover(
      pair(
        { billedCost: '70', contractedCost: '100', quantity: '10' },
        { billedCost: '90', contractedCost: '100', quantity: '10' },
      ),
      { metric: 'billedCost' },
    );

    expect(parts(mover.effects)).toEqual({ price: '20' });
  });

  it('do not trust a contracted cost that some charges lack', async () => {
    const charges = [
      ...pair(
        { effectiveCost: '70', contractedCost: '100', quantity: '10' },
        { effectiveCost: '70', contractedCost: '100', quantity: '10' },
      ),
      ...pair(null, { effectiveCost: '70', quantity: '10' }),
    ];

    expect(parts((await onlyMover(charges)).effects)).toEqual({ quantity: '70' });
  });

  it.each([
    ['no quantity', null, '5', '8', '12'],
    ['a quantity of zero beside a cost', '0', '5', '8', '12'],
    ['a negative quantity', '-4', '5', '8', '12'],
    ['a negative amount', '4', '5', '-8', '12'],
  ])('are the amount alone with %s', async (_, quantity, quantityNow, cost, costNow) => {
    const mover = await onlyMover(pair({ cost, quantity }, { cost: costNow, quantity: quantityNow }));

    expect(parts(mover.effects)).toEqual({ amountOnly: amountText(mover.change) });
    expect(mover.cause).toBe('amountOnly');
  });

  it('tell a new price from a commitment that moved', async () => {
    // Contracted 10/h → 11/h on 12 h; commitment took off 3/h before and takes off 1/h now.
    const mover = await onlyMover(
      pair(
        { effectiveCost: '70', contractedCost: '100', quantity: '10' },
        { effectiveCost: '120', contractedCost: '132', quantity: '12' },
      ),
    );

    expect(parts(mover.effects)).toEqual({ quantity: '14', price: '12', commitment: '24' });
  });

  it.each([
    ['contracted cost', { contractedCost: '100' }],
    ['list cost where contracted is unknown', { listCost: '100' }],
  ])('see an expired commitment as one change of the same usage, by %s', async (_, reference) => {
    const mover = await onlyMover(
      pair(
        { effectiveCost: '70', quantity: '10', pricingCategory: 'Committed', ...reference },
        { effectiveCost: '100', quantity: '10', pricingCategory: 'Standard', ...reference },
      ),
    );

    expect([parts(mover.effects), mover.cause]).toEqual([{ commitment: '30' }, 'commitment']);
  });

  it('do not take a changed private discount for a commitment', async () => {
    const mover = await onlyMover(
      pair(
        { effectiveCost: '90', listCost: '100', quantity: '10', pricingCategory: 'Standard' },
        { effectiveCost: '80', listCost: '100', quantity: '10', pricingCategory: 'Standard' },
      ),
    );

    expect(parts(mover.effects)).toEqual({ price: '-10' });
  });

  it('keep price categories apart where nothing tells what usage costs without a commitment', async () => {
    const mover = await onlyMover(
      pair(
        { effectiveCost: '70', quantity: '10', pricingCategory: 'Committed' },
        { effectiveCost: '100', quantity: '10', pricingCategory: 'Standard' },
      ),
    );

    expect(parts(mover.effects)).toEqual({ new: '100', ended: '-70' });
  });

  it('keep Spot apart: it is another market', async () => {
    const mover = await onlyMover(
      pair(
        { effectiveCost: '30', contractedCost: '30', quantity: '10', pricingCategory: 'Dynamic' },
        { effectiveCost: '100', contractedCost: '100', quantity: '10', pricingCategory: 'Standard' },
      ),
    );

    expect(parts(mover.effects)).toEqual({ new: '100', ended: '-30' });
  });

  it('count unused commitment as commitment, on the effective basis only', async () => {
    const charges = pair(null, { effectiveCost: '8', billedCost: '0' }, { chargeKind: 'unusedCommitment' });

    expect(parts((await onlyMover(charges)).effects)).toEqual({ commitment: '8' });
    expect((await explain(charges, { metric: 'billedCost' })).movers).toEqual([]);
  });

  it('keep units apart', async () => {
    const charges = [
      ...pair({ cost: '10', quantity: '10' }, { cost: '10', quantity: '10' }),
      ...pair({ cost: '1', quantity: '1000' }, { cost: '2', quantity: '2000' }, { pricingUnit: 'Requests' }),
    ];

    expect(parts((await onlyMover(charges)).effects)).toEqual({ quantity: '1' });
  });
});

describe('movers', () => {
  it('hold usage alone for effective cost, and every charge for billed cost', async () => {
    const charges = [
      ...pair({ cost: '1' }, { cost: '2' }),
      ...pair({ cost: '0' }, { cost: '40' }, { chargeKind: 'tax', serviceName: 'Tax' }),
    ];

    expect((await explain(charges)).movers.map(({ key }) => key)).toEqual(['Amazon EC2']);
    expect((await explain(charges, { metric: 'billedCost' })).movers.map(({ key }) => key)).toEqual([
      'Tax',
      'Amazon EC2',
    ]);
  });

  it('are listed by size and summed beyond the limit', async () => {
    const charges = ['a', 'b', 'c', 'd'].flatMap((serviceName, index) =>
      pair({ cost: '10' }, { cost: `${10 + (index % 2 === 0 ? index : -index)}` }, { serviceName }),
    );

    const { movers, rest, change } = await explain(charges, { limit: 2 });

    expect(movers.map(({ key, change: moved }) => [key, amountText(moved)])).toEqual([
      ['d', '-3'],
      ['c', '2'],
    ]);
    expect([rest.groups, amountText(rest.change), amountText(change)]).toEqual([2, '-1', '-2']);
  });

  it('name accounts', async () => {
    const charges = [
      ...pair({ cost: '1' }, { cost: '2' }),
      ...pair({ cost: '1' }, { cost: '4' }, { subAccountId: '2' }),
    ];
    const { movers } = await explain(charges, { by: 'subAccountId' });

    expect(movers.map(({ key, label }) => [key, label])).toEqual([
      ['2', null],
      ['1', 'shop'],
    ]);
  });

  it('name up to three places inside that go the same way', async () => {
    const charges = [3, 9, 5, 7, -2].flatMap((grown, index) =>
      pair({ cost: '10' }, { cost: `${10 + grown}` }, { usageType: `type-${index}` }),
    );

    const { drivers } = await onlyMover(charges);

    expect(drivers.map(({ usageType, change }) => [usageType, amountText(change)])).toEqual([
      ['type-1', '9'],
      ['type-3', '7'],
      ['type-2', '5'],
    ]);
    expect(drivers[0]).toMatchObject({ serviceName: 'Amazon EC2', subAccountId: '1', regionId: 'eu-west-1' });
  });

  it('name no place that goes the other way', async () => {
    const charges = [
      ...pair({ cost: '10' }, { cost: '13' }),
      ...pair({ cost: '10' }, { cost: '8' }, { usageType: 'falling' }),
    ];

    expect((await onlyMover(charges)).drivers.map(({ usageType }) => usageType)).toEqual(['BoxUsage']);
  });

  it('tell resources, with what lies beyond the limit of the source in the rest', async () => {
    const charges = Array.from({ length: 202 }, (_, index) =>
      pair({ cost: '1' }, { cost: `${2 + index}` }, { resourceId: `i-${index}` }),
    ).flat();

    const { movers, rest, change } = await explain(charges, { by: 'resourceId', limit: 1 });

    expect(movers.map(({ key }) => key)).toEqual(['i-201']);
    expect(rest.groups).toBe(201);
    expect(amountText(change)).toBe(amountText(addMoney(rest.change, sumOf(movers))));
  });

  it('come from pairs of cubes where there is no detail, with drivers as far as known', async () => {
    const charges = [
      ...pair({ cost: '1', quantity: '1' }, { cost: '3', quantity: '3' }),
      ...pair({ cost: '1' }, { cost: '2' }, { subAccountId: '2' }),
    ];
    const options: BillOptions = { withoutCubes: ['operation', 'resourceId'] };
    const breakdowns = moversOf(await february(charges, options), 'USD', {
      metric: 'effectiveCost',
      limit: 5,
      accounts: [],
    });

    expect(breakdowns.map(({ dimension, change }) => [dimension, amountText(change)])).toEqual([
      ['serviceName', '3'],
      ['subAccountId', '3'],
      ['regionId', '3'],
      ['usageType', '3'],
    ]);
    expect(breakdowns[0]?.movers[0]?.drivers[0]).toMatchObject({ usageType: 'BoxUsage', subAccountId: '' });
    expect(breakdowns[1]?.movers[0]).toMatchObject({ key: '1', cause: 'quantity' });
  });

  it('explain nothing that cannot be compared or is still filling', async () => {
    const comparison = await february(pair({ cost: '1' }, { cost: '2' }));
    const options = { metric: 'effectiveCost', limit: 5, accounts: [] } as const;
    const told = (changed: Partial<BillComparison['periods']>) =>
      moversOf({ ...comparison, periods: { ...comparison.periods, ...changed } }, 'USD', options);

    expect(told({})).not.toEqual([]);
    expect(told({ covered: false })).toEqual([]);
    expect(told({ state: 'incomplete' })).toEqual([]);
  });
});

function sumOf(movers: readonly Mover[]): Money {
  return sumMoney(
    movers.map(({ change }) => change),
    'USD',
  );
}

const literal = fc.record({
  day: fc.constantFrom(BEFORE, NOW),
  serviceName: fc.constantFrom('EC2', 'S3'),
  subAccountId: fc.constantFrom('1', '2'),
  regionId: fc.constantFrom('eu-west-1', ''),
  usageType: fc.constantFrom('A', 'B'),
  resourceId: fc.constantFrom('', 'i-1', 'i-2', 'i-3'),
  pricingCategory: fc.constantFrom('Standard', 'Committed', 'Dynamic'),
  pricingUnit: fc.constantFrom('Hrs', 'GB'),
  chargeKind: fc.constantFrom(
    'usage' as const,
    'usage' as const,
    'unusedCommitment' as const,
    'tax' as const,
  ),
  currency: fc.constantFrom('USD', 'USD', 'BRL'),
  cost: fc.integer({ min: -200, max: 9000 }).map((units) => `${units}e-3`),
  quantity: fc.option(fc.integer({ min: -1, max: 40 }).map(String)),
  contractedCost: fc.option(fc.integer({ min: 0, max: 9000 }).map((units) => `${units}e-3`)),
});

describe('every breakdown of any bill', () => {
  it('adds up: movers and rest, effects, and the comparison agree exactly; order changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(literal, { maxLength: 25 }),
        fc.constantFrom('effectiveCost' as const, 'billedCost' as const),
        async (literals, metric) => {
          const charges = literals.map((each) => charge(each));
          const options = { metric, limit: 2, accounts: [] };
          const bill = await billOf(charges, { span: SPAN });
          const comparison = await february(charges);
          const change = compare(bill, 'USD', metric).find(({ name }) => name === 'lastFullMonth')?.change;

          const breakdowns = moversOf(comparison, 'USD', options);

          for (const { dimension, movers, rest, effects, ...breakdown } of breakdowns) {
            if (change && (dimension !== 'resourceId' || metric === 'effectiveCost'))
              expect(amountText(breakdown.change)).toBe(amountText(change));
            expect(amountText(addMoney(sumOf(movers), rest.change))).toBe(amountText(breakdown.change));
            expect(amountText(sumMoney(Object.values(effects), 'USD'))).toBe(amountText(breakdown.change));
            for (const mover of movers)
              expect(amountText(sumMoney(Object.values(mover.effects), 'USD'))).toBe(
                amountText(mover.change),
              );
          }
          expect(moversOf(await february([...charges].reverse()), 'USD', options)).toEqual(breakdowns);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('kinds of charge that a comparison leaves out', () => {
  it('move in no breakdown', async () => {
    const span = { start: day('2026-01-01'), end: day('2026-03-11') };
    const bill = await billOf(
      [
        charge({ day: '2026-02-01', serviceName: 'Support', chargeKind: 'support', cost: '100' }),
        charge({ day: '2026-02-02', serviceName: 'EC2', cost: '5' }),
        charge({ day: '2026-03-02', serviceName: 'EC2', cost: '7' }),
      ],
      { span },
    );
    const comparison = bill.comparisons.find(({ periods }) => periods.name === 'monthToDate');
    if (!comparison) throw new Error('No comparison');
    const keys = (leftOut: readonly 'support'[]) =>
      moversOf(comparison, 'USD', { metric: 'billedCost', limit: 9, accounts: [], leftOut })
        .find(({ dimension }) => dimension === 'serviceName')
        ?.movers.map(({ key }) => key);

    expect(keys([])).toEqual(['Support', 'EC2']);
    expect(keys(['support'])).toEqual(['EC2']);
  });
});
