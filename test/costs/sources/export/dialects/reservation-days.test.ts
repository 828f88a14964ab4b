import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, decimalFromInteger } from '../../../../../src/core/decimal.ts';
import { amountText, sumMoney } from '../../../../../src/core/money.ts';
import { addDays, type Day, day } from '../../../../../src/core/period.ts';
import {
  type ReservationMonth,
  unusedReservationByDay,
  unusedToDate,
} from '../../../../../src/costs/sources/export/dialects/reservation-days.ts';

const JUNE = { start: Date.parse('2026-06-01T00:00:00Z'), end: Date.parse('2026-07-01T00:00:00Z') };

function reservation(more: Partial<ReservationMonth>): ReservationMonth {
  return {
    currency: 'USD',
    fee: decimal('35'),
    ...JUNE,
    through: null,
    unused: decimal('5'),
    usedByDay: new Map(),
    ...more,
  };
}

function used(amounts: Readonly<Record<string, string>>): ReadonlyMap<Day, Decimal> {
  return new Map(Object.entries(amounts).map(([at, amount]) => [day(at), decimal(amount)]));
}

function texts(month: ReservationMonth, scale = 9): readonly (readonly [string, string])[] {
  return unusedReservationByDay(month, scale).map((one) => [one.day, amountText(one.amount)]);
}

describe('unusedToDate', () => {
  it('is the fee of the hours that have passed minus what was used in an open month', () => {
    const month = reservation({
      through: Date.parse('2026-06-11T00:00:00Z'),
      unused: decimal('25'),
      usedByDay: used({ '2026-06-01': '10' }),
    });

    expect(unusedToDate(month, 2)).toEqual(decimal('1.67'));
  });

  it('is what the fee line says in a closed month', () => {
    expect(unusedToDate(reservation({}), 2)).toEqual(decimal('5'));
  });

  it('is nothing where more was used than has passed', () => {
    const month = reservation({
      through: Date.parse('2026-06-02T00:00:00Z'),
      usedByDay: used({ '2026-06-01': '2' }),
    });

    expect(unusedToDate(month, 9)).toEqual(decimal('0'));
  });

  it('rounds once, half-even', () => {
    const month = reservation({ fee: decimal('0.75'), through: Date.parse('2026-06-06T00:00:00Z') });

    expect(unusedToDate(month, 2)).toEqual(decimal('0.12'));
  });
});

describe('unusedReservationByDay', () => {
  it('lies on the days that were not used', () => {
    const month = reservation({
      fee: decimal('30'),
      unused: decimal('2.5'),
      usedByDay: new Map(
        Array.from({ length: 30 }, (_, index) => [
          addDays(day('2026-06-01'), index),
          decimal(index === 4 ? '0' : index === 9 ? '-0.5' : index === 14 ? '1.7' : '1'),
        ]),
      ),
    });

    expect(texts(month)).toEqual([
      ['2026-06-05', '1'],
      ['2026-06-10', '1.5'],
    ]);
  });

  it('stops where an open month stops, with the hours of its last day', () => {
    const month = reservation({ fee: decimal('30'), through: Date.parse('2026-06-03T12:00:00Z') });

    expect(texts(month)).toEqual([
      ['2026-06-01', '1'],
      ['2026-06-02', '1'],
      ['2026-06-03', '0.5'],
    ]);
  });

  it('starts with the reservation', () => {
    const month = reservation({
      fee: decimal('3'),
      unused: decimal('1.5'),
      start: Date.parse('2026-06-29T12:00:00Z'),
    });

    expect(texts(month)).toEqual([
      ['2026-06-29', '0.5'],
      ['2026-06-30', '1'],
    ]);
  });

  it('takes a period that ends with its last second for whole hours', () => {
    const month = reservation({ fee: decimal('30'), unused: decimal('30'), end: JUNE.end - 1000 });

    expect(texts(month)).toHaveLength(30);
    expect(new Set(texts(month).map(([, amount]) => amount))).toEqual(new Set(['1']));
  });

  it('spreads by the hour what no day left unused', () => {
    const busy = new Map(Array.from({ length: 30 }, (_, i) => [addDays(day('2026-06-01'), i), decimal('9')]));

    expect(texts(reservation({ unused: decimal('30'), usedByDay: busy }))).toHaveLength(30);
  });

  it('adds up to the month, never with a negative day', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 14n }).map((units) => ({ units, scale: 9 }));
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.array(amount, { minLength: 30, maxLength: 30 }),
        fc.option(fc.integer({ min: 1, max: 720 })),
        (fee, unused, daily, hours) => {
          const month = reservation({
            fee,
            unused,
            through: hours === null ? null : JUNE.start + hours * 3_600_000,
            usedByDay: new Map(daily.map((one, index) => [addDays(day('2026-06-01'), index), one])),
          });

          const parts = unusedReservationByDay(month, 9).map((one) => one.amount);

          expect(parts.every((part) => part.amount.units > 0n)).toBe(true);
          expect(amountText(sumMoney(parts, 'USD'))).toBe(
            amountText({ amount: unusedToDate(month, 9), currency: 'USD' }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('an open month that has ended is the fee minus its use', () => {
    const month = reservation({ through: JUNE.end, usedByDay: used({ '2026-06-01': '30' }) });

    expect(unusedToDate(month, 9)).toEqual(decimalFromInteger(5));
  });
});
