import { describe, expect, it } from 'vitest';
import type { Bill } from '../../../src/core/bill.ts';
import type { BudgetState } from '../../../src/core/budget.ts';
import { decimalToNumber } from '../../../src/core/decimal.ts';
import type { CalendarItem, Forecast } from '../../../src/core/forecast.ts';
import { type Known, known, unknown } from '../../../src/core/known.ts';
import { amountText, type Money, money } from '../../../src/core/money.ts';
import { day, eachDay, month } from '../../../src/core/period.ts';
import { type Budget, budgetsOf } from '../../../src/costs/analysis/budgets.ts';
import { type BillOptions, billOf, charge } from '../../support/cubes.ts';

/** 1 USD of usage a day, and 5 of tax on the first of each month. */
const SPAN = { start: day('2026-01-01'), end: day('2026-05-11') };
const CHARGES = [
  ...eachDay(SPAN).map((date) => charge({ day: date, cost: '1' })),
  ...['01', '02', '03', '04', '05'].map((name) =>
    charge({ day: `2026-${name}-01`, chargeKind: 'tax', cost: '5' }),
  ),
];

const BUDGET: Budget = {
  name: 'all of it',
  amount: money('40', 'USD'),
  period: 'month',
  metric: 'effectiveCost',
  includes: 'usage',
};

function item(kind: CalendarItem['kind'], value: number): CalendarItem {
  return { kind, month: month('2026-05'), amount: { value, currency: 'USD' }, reason: { id: 'month-start' } };
}

/** May: 15 charged, 25 to come, of which 4 support and 2 an event; June: 35. */
function forecast(items: readonly CalendarItem[] = [item('support', 4), item('event', 2)]): Forecast {
  const estimate = (value: number) => ({ value, currency: 'USD' });
  const shared = { metric: 'effectiveCost', low: null, high: null } as const;
  return {
    metric: 'effectiveCost',
    method: 'run-rate',
    model: null,
    trainedOn: SPAN,
    months: [
      {
        ...shared,
        month: month('2026-05'),
        actual: money('15', 'USD'),
        expected: estimate(40),
        calendarItems: items,
      },
      {
        ...shared,
        month: month('2026-06'),
        actual: money('0', 'USD'),
        expected: estimate(35),
        calendarItems: [],
      },
    ],
    backTests: [],
    notes: [],
  };
}

function text(amount: Money | null): string | null {
  return amount && amountText(amount);
}

function told(...[bill, currency, budgets, forecasts]: ToldParameters): ReturnType<typeof budgetsOf> {
  return budgetsOf(bill, currency, { budgets, forecasts, tellsOthers: true });
}

type ToldParameters = [Bill, string, readonly Budget[], Known<readonly Forecast[]>];

async function state(budget: Partial<Budget>, options: BillOptions = {}): Promise<BudgetState> {
  const bill = await billOf(CHARGES, { span: SPAN, state: 'provisional', ...options });
  const states = told(bill, 'USD', [{ ...BUDGET, ...budget }], known([forecast()]));
  const [found] = states.known ? states.value : [];
  if (!found) throw new Error('No budget');
  return found;
}

describe('a budget', () => {
  it('is held against usage alone, or against everything', async () => {
    expect(text((await state({})).actual)).toBe('10');
    expect(text((await state({ includes: 'all' })).actual)).toBe('15');
  });

  it('expects what the forecast adds, by the same inclusions', async () => {
    // 10 + (40 − 15) − 4 of support; 15 + (40 − 15).
    expect((await state({})).forecast).toEqual({ value: 31, currency: 'USD' });
    expect((await state({ includes: 'all' })).forecast).toEqual({ value: 40, currency: 'USD' });
  });

  it('states variance, period and state', async () => {
    const { variance, period, state: trust } = await state({});

    expect(variance && decimalToNumber(variance)).toBe(-0.75);
    expect(period).toEqual({ start: '2026-05-01', end: '2026-06-01' });
    expect(trust).toBe('provisional');
  });

  it.each<[string, BudgetState['verdict']]>([
    ['9.99', 'over'],
    ['10', 'forecast-over'],
    ['30.99', 'forecast-over'],
    ['31', 'within'],
  ])('of %s is judged %s', async (amount, verdict) => {
    expect((await state({ amount: money(amount, 'USD') })).verdict).toBe(verdict);
  });

  it('of a quarter or year is the fiscal one', async () => {
    const quarter = await state({ period: 'quarter' });
    expect(quarter.period).toEqual({ start: '2026-04-01', end: '2026-07-01' });
    expect([text(quarter.actual), quarter.forecast?.value]).toEqual(['40', 96]);

    const fiscal = await state({ period: 'quarter' }, { fiscalYearStart: 2 });
    expect(fiscal.period).toEqual({ start: '2026-05-01', end: '2026-08-01' });
    const year = await state({ period: 'year' }, { fiscalYearStart: 4 });
    expect(year.period).toEqual({ start: '2026-04-01', end: '2027-04-01' });
  });

  it('has no forecast beyond the months forecast, in another metric, or once it is over', async () => {
    expect((await state({ period: 'year' })).forecast).toBeNull();
    expect((await state({ metric: 'billedCost' })).forecast).toBeNull();
    expect((await state({}, { asOf: '2026-05-01' })).forecast).toBeNull();
    expect(await state({}, { asOf: '2026-05-01' })).toMatchObject({ period: { start: '2026-04-01' } });
  });
});

describe('budgets', () => {
  it('are a gap where none is set, and of one currency', async () => {
    const bill = await billOf([...CHARGES, charge({ day: '2026-05-01', currency: 'BRL', cost: '1' })], {
      span: SPAN,
    });
    const none = unknown<readonly Forecast[]>(
      'no-history',
      'forecast',
      'read a bill with complete days of usage',
    );

    expect(told(bill, 'USD', [], none)).toMatchObject({ known: false, gap: { reason: 'not-configured' } });
    expect(told(bill, 'BRL', [BUDGET], none)).toEqual(known([]));
    expect(told(bill, 'USD', [BUDGET], none)).toMatchObject({
      value: [{ forecast: null, verdict: 'within', gap: null }],
    });
  });

  it('are unknown one by one where the bill does not reach back to their start', async () => {
    const span = { start: day('2026-04-20'), end: SPAN.end };
    const bill = await billOf(CHARGES, { span });

    const states = told(bill, 'USD', [{ ...BUDGET, period: 'year' }, BUDGET], known([forecast()]));

    expect(states).toMatchObject({
      value: [
        { actual: null, forecast: null, variance: null, verdict: 'unknown', gap: { reason: 'no-history' } },
        { verdict: 'within', gap: null },
      ],
    });
  });

  it('are unknown where the spend is not known', async () => {
    const bill = await billOf(CHARGES, { span: SPAN, withoutCubes: ['day', 'month'] });

    expect(told(bill, 'USD', [BUDGET], known([]))).toMatchObject({
      value: [{ actual: null, verdict: 'unknown', gap: { reason: 'no-history' } }],
    });
  });

  it('in a currency without charges are told once, as what they are', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });
    const euros = { ...BUDGET, amount: money('40', 'EUR') };

    expect(told(bill, 'USD', [euros], known([]))).toMatchObject({
      value: [{ amount: { currency: 'EUR' }, verdict: 'unknown', gap: { reason: 'no-charges' } }],
    });
    expect(budgetsOf(bill, 'USD', { budgets: [euros], forecasts: known([]), tellsOthers: false })).toEqual(
      known([]),
    );
  });
});
