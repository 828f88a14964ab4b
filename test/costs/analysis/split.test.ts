import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/core/decimal.ts';
import { addMoney, amountText, type Money, money, sumMoney, zeroMoney } from '../../../src/core/money.ts';
import {
  type OwnedCost,
  type SplitResult,
  type SplitRule,
  splitCosts,
} from '../../../src/costs/analysis/split.ts';

function cost(value: string, amount: string, keys: Partial<OwnedCost> = {}): OwnedCost {
  const base = { value, serviceName: 'EC2', subAccountId: '1', chargeKind: 'usage', hasResource: null };
  return { ...base, amount: money(amount, 'USD'), ...keys };
}

const TEAMS = [cost('a', '60'), cost('b', '20'), cost('', '5')];
const SHARED = cost('', '10', { serviceName: 'Network' });
const NETWORK = { services: ['Network'] };

function texts(amounts: ReadonlyMap<string, Money>): Readonly<Record<string, string>> {
  return Object.fromEntries([...amounts].map(([value, amount]) => [value, amountText(amount)]));
}

function split(rules: readonly SplitRule[], costs: readonly OwnedCost[] = [...TEAMS, SHARED]): SplitResult {
  return splitCosts(costs, rules, { currency: 'USD', notYetPosted: ['support'] });
}

function sharesOf(result: SplitResult, index = 0): Readonly<Record<string, string>> {
  return texts(new Map(result.outcomes[index]?.shares.map(({ value, amount }) => [value, amount])));
}

describe('an empty pool', () => {
  const even = { kind: 'even' } as const;

  it('is told as not posted yet where its charges come later', () => {
    const rules: readonly SplitRule[] = [
      { name: 'support', pool: { chargeKinds: ['support'] }, method: even },
      { name: 'tax', pool: { chargeKinds: ['tax'] }, method: even },
      { name: 'both', pool: { chargeKinds: ['support', 'tax'] }, method: even },
    ];

    expect(split(rules).outcomes.map(({ state }) => state)).toEqual(['not-posted', 'posted', 'posted']);
    expect(split(rules, [cost('', '1', { chargeKind: 'support' })]).outcomes[0]?.state).toBe('posted');
  });
});

describe('a pool is shared out', () => {
  it('in proportion to direct cost, owners without a name left out', () => {
    const result = split([{ name: 'net', pool: NETWORK, method: { kind: 'proportional' } }]);

    expect(sharesOf(result)).toEqual({ a: '7.5', b: '2.5' });
    expect(texts(result.direct)).toEqual({ a: '60', b: '20', '': '15' });
    expect(texts(result.loaded)).toEqual({ a: '67.5', b: '22.5', '': '5' });
  });

  it('evenly, in fixed percent, by a metric, or among some', () => {
    const by = (method: SplitRule['method']) => sharesOf(split([{ name: 'net', pool: NETWORK, method }]));

    expect(by({ kind: 'even' })).toEqual({ a: '5', b: '5' });
    expect(by({ kind: 'even', among: ['b', 'c'] })).toEqual({ b: '5', c: '5' });
    expect(by({ kind: 'proportional', among: ['b'] })).toEqual({ b: '10' });
    expect(by({ kind: 'fixed', shares: { a: decimal('30'), c: decimal('70') } })).toEqual({ a: '3', c: '7' });
    expect(by({ kind: 'metric', weights: { a: decimal('1'), b: decimal('3') } })).toEqual({
      a: '2.5',
      b: '7.5',
    });
  });

  it('to the last unit, remainders by key', () => {
    const rule: SplitRule = { name: 'net', pool: NETWORK, method: { kind: 'even', among: ['z', 'm', 'a'] } };

    expect(sharesOf(split([rule]))).toEqual({ a: '3.333333334', m: '3.333333333', z: '3.333333333' });
  });

  it('as a credit too', () => {
    const credit = cost('', '-8', { chargeKind: 'credit' });
    const rule: SplitRule = {
      name: 'c',
      pool: { chargeKinds: ['credit'] },
      method: { kind: 'proportional' },
    };
    const result = split([rule], [...TEAMS, credit]);

    expect(sharesOf(result)).toEqual({ a: '-6', b: '-2' });
    // A credit is no usage: it is in the loaded view alone.
    expect(texts(result.direct)).toEqual({ a: '60', b: '20', '': '5' });
  });

  it('by nothing to an owner whose direct cost is a correction', () => {
    const rule: SplitRule = { name: 'net', pool: NETWORK, method: { kind: 'proportional' } };

    expect(sharesOf(split([rule], [cost('a', '60'), cost('b', '-20'), SHARED]))).toEqual({ a: '10', b: '0' });
  });
});

describe('rules', () => {
  it('apply in order: a charge is in one pool only, and pools are no base', () => {
    const rules: readonly SplitRule[] = [
      { name: 'network', pool: NETWORK, method: { kind: 'proportional' } },
      { name: 'account 1', pool: { accounts: ['1'] }, method: { kind: 'even', among: ['c'] } },
    ];
    const costs = [...TEAMS.map((each) => ({ ...each, subAccountId: '2' })), SHARED, cost('b', '100')];
    const result = split(rules, costs);

    expect(result.outcomes.map(({ pool }) => amountText(pool))).toEqual(['10', '100']);
    expect(sharesOf(result)).toEqual({ a: '7.5', b: '2.5' });
    expect(texts(result.loaded)).toEqual({ a: '67.5', b: '22.5', '': '5', c: '100' });
  });

  it('need every condition of the pool', () => {
    const rule: SplitRule = {
      name: 'net',
      pool: { ...NETWORK, chargeKinds: ['unusedCommitment'] },
      method: { kind: 'even' },
    };

    expect(amountText(split([rule]).outcomes[0]?.pool ?? zeroMoney('USD'))).toBe('0');
  });

  it('fall to the next over an empty base, and stay where they landed when none can split', () => {
    const empty: SplitRule = {
      name: 'by requests',
      pool: NETWORK,
      method: { kind: 'metric', weights: { a: decimal('0') } },
    };
    const next: SplitRule = { name: 'tax', pool: { chargeKinds: ['tax'] }, method: { kind: 'even' } };

    const fallen = split([empty, next]);
    expect([fallen.outcomes[0]?.method, sharesOf(fallen)]).toEqual(['fallback', { a: '5', b: '5' }]);
    const stays = split([empty]);
    expect([stays.outcomes[0]?.method, sharesOf(stays)]).toEqual(['fallback', { '': '10' }]);
    expect(texts(stays.loaded)).toEqual({ a: '60', b: '20', '': '15' });
  });
});

const owned = fc.record({
  value: fc.constantFrom('', 'a', 'b', 'c', '__proto__'),
  serviceName: fc.constantFrom('EC2', 'Network'),
  subAccountId: fc.constantFrom('1', '2'),
  chargeKind: fc.constantFrom('usage', 'unusedCommitment', 'credit', 'tax'),
  hasResource: fc.constantFrom(true, false, null),
  amount: fc.integer({ min: -500, max: 9000 }).map((units) => money(`${units}e-4`, 'USD')),
});

const weights = fc.dictionary(
  fc.constantFrom('a', 'b', 'd'),
  fc.nat(9).map((units) => decimal(`${units}`)),
);

const rule: fc.Arbitrary<SplitRule> = fc.record({
  name: fc.constantFrom('one', 'two'),
  pool: fc.constantFrom<SplitRule['pool']>(
    NETWORK,
    { accounts: ['2'] },
    { chargeKinds: ['unusedCommitment', 'credit'] },
  ),
  method: fc.oneof(
    fc.constant<SplitRule['method']>({ kind: 'even' }),
    fc.constant<SplitRule['method']>({ kind: 'proportional' }),
    weights.map((shares): SplitRule['method'] => ({ kind: 'fixed', shares })),
    weights.map((each): SplitRule['method'] => ({ kind: 'metric', weights: each })),
  ),
});

describe('any split', () => {
  it('shares every pool exactly, loses nothing and does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(owned, { maxLength: 20 }), fc.array(rule, { maxLength: 3 }), (costs, rules) => {
        const { direct, loaded, outcomes } = split(rules, costs);

        let total = sumMoney(direct.values(), 'USD');
        for (const { pool, shares } of outcomes) {
          expect(
            amountText(
              sumMoney(
                shares.map(({ amount }) => amount),
                'USD',
              ),
            ),
          ).toBe(amountText(pool));
        }
        const pooled = costs.filter(
          ({ chargeKind }) => chargeKind !== 'usage' && chargeKind !== 'unusedCommitment',
        );
        for (const each of pooled.filter((one) => rules.some(({ pool }) => fits(one, pool))))
          total = addMoney(total, each.amount);
        expect(amountText(sumMoney(loaded.values(), 'USD'))).toBe(amountText(total));
        expect(split(rules, [...costs].reverse()).outcomes).toEqual(outcomes);
      }),
    );
  });
});

function fits(each: OwnedCost, pool: SplitRule['pool']): boolean {
  if (pool.services) return pool.services.includes(each.serviceName);
  if (pool.accounts) return pool.accounts.includes(each.subAccountId);
  return pool.chargeKinds?.some((kind) => kind === each.chargeKind) ?? false;
}
