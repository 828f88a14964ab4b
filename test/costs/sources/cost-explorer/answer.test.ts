import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CostAndUsagePage } from '../../../../src/core/cost-explorer-port.ts';
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  formatDecimal,
  ZERO,
} from '../../../../src/core/decimal.ts';
import { SpendlogError } from '../../../../src/core/errors.ts';
import { type Fact, parsePage } from '../../../../src/costs/sources/cost-explorer/answer.ts';
import { hasSharedData, sharedData } from '../../../support/shared-data.ts';

const BUCKET = { TimePeriod: { Start: '2026-11-01', End: '2026-11-02' }, Estimated: true };

describe('an answer of Cost Explorer', () => {
  test('keeps every digit, in any notation and with any set of metrics', () => {
    const metrics = {
      BlendedCost: { Amount: '1.078E-7', Unit: 'USD' },
      UnblendedCost: { Amount: '-123456789012345678.123456789', Unit: 'USD' },
    };

    const { facts } = parsePage(grouped([['S3']], metrics), true);

    const [fact] = facts;
    expect(fact && formatDecimal(amountOf(fact, 'BlendedCost'))).toBe('0.0000001078');
    expect(fact && formatDecimal(amountOf(fact, 'UnblendedCost'))).toBe('-123456789012345678.123456789');
  });

  test('a total counts only where nothing is grouped', () => {
    const page = {
      ResultsByTime: [{ ...BUCKET, Total: { UnblendedCost: { Amount: '7', Unit: 'EUR' } }, Groups: [] }],
    };

    expect(parsePage(page, true).facts).toEqual([]);
    expect(parsePage(page, false).facts).toMatchObject([{ keys: [], currency: 'EUR' }]);
  });

  test('mixed units are no quantity', () => {
    const quantity = (Unit: string) =>
      parsePage(grouped([['EC2']], { UsageQuantity: { Amount: '12', Unit } }), true).facts[0]?.quantity;

    expect(quantity('N/A')).toBeNull();
    expect(quantity('Hrs')).toEqual({ amount: decimal('12'), unit: 'Hrs' });
  });

  test('a bucket that does not say so is not final', () => {
    const { buckets } = parsePage({ ResultsByTime: [{ TimePeriod: BUCKET.TimePeriod, Groups: [] }] }, true);

    expect(buckets).toEqual([{ start: '2026-11-01', estimated: true }]);
  });

  test('names of accounts come with the answer', () => {
    const page: CostAndUsagePage = {
      ResultsByTime: [],
      DimensionValueAttributes: [
        { Value: '111122223333', Attributes: { description: 'payments' } },
        { Value: '111122223334', Attributes: {} },
      ],
    };

    expect([...parsePage(page, true).names]).toEqual([['111122223333', 'payments']]);
  });

  test.each([
    ['an amount that is none', grouped([['S3']], { UnblendedCost: { Amount: 'NaN', Unit: 'USD' } })],
    ['a bucket without a start', { ResultsByTime: [{ Groups: [] }] }],
  ])('%s is an error', (_, page) => {
    expect(() => parsePage(page, true)).toThrow(SpendlogError);
  });
});

interface Expected {
  readonly buckets: number;
  readonly firstStart: string;
  readonly estimatedBuckets: number;
  readonly emptyBuckets: number;
  readonly grandTotal: Readonly<Record<string, string>>;
  readonly byKey: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly byBucket: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly negativeAmounts: number;
  readonly zeroAmounts: number;
}

describe.skipIf(!hasSharedData)('recorded answers', () => {
  const folder = join(sharedData, 'cost-explorer');
  const expectations: Readonly<Record<string, Expected>> = hasSharedData
    ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    : {};

  test('there are some', () => {
    expect(Object.keys(expectations).length).toBeGreaterThan(2);
  });

  test.each(Object.entries(expectations))('%s has the totals of a correct reader', (name, expected) => {
    const page: CostAndUsagePage = JSON.parse(readFileSync(join(folder, name), 'utf8'));

    const { facts, buckets } = parsePage(page, true);

    expect(buckets).toHaveLength(expected.buckets);
    expect(buckets[0]?.start).toBe(expected.firstStart);
    expect(buckets.filter(({ estimated }) => estimated)).toHaveLength(expected.estimatedBuckets);
    const filled = new Set(facts.map(({ start }) => start));
    expect(buckets.filter(({ start }) => !filled.has(start))).toHaveLength(expected.emptyBuckets);
    for (const metric of new Set(facts.flatMap(({ amounts }) => [...amounts.keys()]))) {
      expectSum(facts, metric, expected.grandTotal[metric]);
      for (const [key, sums] of Object.entries(expected.byKey))
        for (const [value, amount] of Object.entries(key === metric ? sums : {}))
          expectSum(
            facts.filter(({ keys }) => keys[0] === value),
            metric,
            amount,
          );
      for (const [start, sums] of Object.entries(expected.byBucket))
        expectSum(
          facts.filter((fact) => fact.start === start),
          metric,
          sums[metric],
        );
      const amounts = facts.map((fact) => amountOf(fact, metric));
      expect(amounts.filter(({ units }) => units === 0n)).toHaveLength(expected.zeroAmounts);
      expect(amounts.filter(({ units }) => units < 0n)).toHaveLength(expected.negativeAmounts);
    }
    const totals = parsePage(page, false).facts.flatMap(({ amounts }) => [...amounts]);
    for (const [metric, amount] of totals)
      expect([metric, formatDecimal(amount)]).toEqual([metric, expected.grandTotal[`Total.${metric}`]]);
  });

  function expectSum(facts: readonly Fact[], metric: string, amount: string | undefined): void {
    const sum = facts.reduce((total, fact) => addDecimal(total, amountOf(fact, metric)), ZERO);
    expect(compareDecimal(sum, decimal(amount ?? 'missing'))).toBe(0);
  }
});

function grouped(
  keys: readonly (readonly string[])[],
  Metrics: Record<string, { Amount: string; Unit: string }>,
) {
  return { ResultsByTime: [{ ...BUCKET, Total: {}, Groups: keys.map((Keys) => ({ Keys, Metrics })) }] };
}

function amountOf(fact: Fact, metric: string): Decimal {
  return fact.amounts.get(metric) ?? ZERO;
}
