import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, ZERO } from '../../../../../src/core/decimal.ts';
import { amountText, sumMoney } from '../../../../../src/core/money.ts';
import { addDays, day } from '../../../../../src/core/period.ts';
import {
  type SavingsPlanMonth,
  unusedSavingsPlanByDay,
} from '../../../../../src/costs/sources/export/dialects/savings-plan-days.ts';

const NO_UPFRONT = { recurring: decimal('45'), upfront: ZERO };

function plan(more: Partial<SavingsPlanMonth>): SavingsPlanMonth {
  return {
    currency: 'USD',
    unusedByDay: new Map([
      [day('2026-06-01'), decimal('6')],
      [day('2026-06-02'), decimal('3')],
    ]),
    gross: NO_UPFRONT,
    net: null,
    ...more,
  };
}

function texts(month: SavingsPlanMonth) {
  return unusedSavingsPlanByDay(month, 9)?.map((one) => [one.day, amountText(one.amount)]);
}

describe('unusedSavingsPlanByDay', () => {
  it('is as it stands without discounts', () => {
    expect(texts(plan({}))).toEqual([
      ['2026-06-01', '6'],
      ['2026-06-02', '3'],
    ]);
  });

  it('takes the discount of the whole commitment', () => {
    expect(texts(plan({ net: { recurring: decimal('40.5'), upfront: ZERO } }))).toEqual([
      ['2026-06-01', '5.4'],
      ['2026-06-02', '2.7'],
    ]);
  });

  it('counts the upfront part of the commitment', () => {
    const month = plan({
      gross: { recurring: decimal('20'), upfront: decimal('25') },
      net: { recurring: null, upfront: decimal('22.5') },
    });

    expect(texts(month)).toEqual([
      ['2026-06-01', '3'],
      ['2026-06-02', '1.5'],
    ]);
  });

  it('is as it stands where the commitment is 0', () => {
    const month = plan({
      gross: { recurring: ZERO, upfront: ZERO },
      net: { recurring: ZERO, upfront: ZERO },
    });

    expect(texts(month)).toEqual(texts(plan({})));
  });

  it('is unknown where the discounted commitment is', () => {
    expect(unusedSavingsPlanByDay(plan({ net: { recurring: null, upfront: null } }), 9)).toBeNull();
  });

  it('rounds the month once and keeps its days adding up', () => {
    const month = plan({
      gross: { recurring: decimal('3'), upfront: ZERO },
      net: { recurring: decimal('1'), upfront: ZERO },
      unusedByDay: new Map([0, 1, 2].map((index) => [addDays(day('2026-06-01'), index), decimal('0.01')])),
    });

    expect(texts(month)).toEqual(
      [
        ['2026-06-01', '0.003333334'],
        ['2026-06-02', '0.003333333'],
        ['2026-06-03', '0.003333333'],
      ].map(([at, amount]) => [at, amount]),
    );
  });

  it('never loses a unit', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 12n }).map((units) => ({ units, scale: 9 }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 31 }), (daily) => {
        const unusedByDay = new Map(daily.map((one, index) => [addDays(day('2026-06-01'), index), one]));

        const parts = unusedSavingsPlanByDay(plan({ unusedByDay }), 9) ?? [];

        const total = daily.reduce((sum, { units }) => sum + units, 0n);
        expect(
          amountText(
            sumMoney(
              parts.map((part) => part.amount),
              'USD',
            ),
          ),
        ).toBe(amountText({ amount: { units: total, scale: 9 }, currency: 'USD' }));
      }),
    );
  });
});
