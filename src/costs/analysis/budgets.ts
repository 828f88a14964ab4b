import type { Bill } from '../../core/bill.ts';
import type { BudgetState } from '../../core/budget.ts';
import { CHARGE_KINDS, type CostMetric, USAGE_KINDS } from '../../core/charge.ts';
import type { CalendarItem, Forecast, MonthForecast } from '../../core/forecast.ts';
import { type Gap, type Known, known, unknown } from '../../core/known.ts';
import {
  compareMoney,
  type Estimate,
  type Money,
  moneyToNumber,
  ratioOfMoney,
  subtractMoney,
} from '../../core/money.ts';
import {
  addDays,
  addMonths,
  type Day,
  eachMonth,
  firstDayOf,
  monthOf,
  type Period,
} from '../../core/period.ts';
import { fiscalStart } from './compared-periods.ts';
import { firstIncompleteDay, stateOfPeriod } from './complete-days.ts';
import { costReader } from './period-cost.ts';

/** A budget as it was set. */
export interface Budget {
  readonly name: string;
  readonly amount: Money;
  /** The running one of these; quarters and years are fiscal. */
  readonly period: 'month' | 'quarter' | 'year';
  readonly metric: CostMetric;
  readonly includes: BudgetState['includes'];
}

export interface BudgetOptions {
  readonly budgets: readonly Budget[];
  readonly forecasts: Known<readonly Forecast[]>;
  /** Whether budgets in currencies without a charge are told here, as there is no report of such a currency. */
  readonly tellsOthers: boolean;
}

/** Every budget of one currency beside what was spent so far, by the same metric and inclusions. */
export function budgetsOf(
  bill: Bill,
  currency: string,
  { budgets, forecasts, tellsOthers }: BudgetOptions,
): Known<readonly BudgetState[]> {
  if (budgets.length === 0) return unknown('not-configured', 'budgets', 'set budgets in spendlog.yml');
  const others = tellsOthers
    ? budgets.filter(({ amount }) => !bill.head.currencies.includes(amount.currency))
    : [];
  return known([
    ...budgets
      .filter(({ amount }) => amount.currency === currency)
      .map((budget) => stateOf(bill, budget, forecasts.known ? forecasts.value : [])),
    ...others.map((budget) => unknownState(bill, budget, NO_CHARGES)),
  ]);
}

const NOT_READ: Gap = {
  reason: 'no-history',
  subject: 'spend held against budgets',
  remedy: 'read the bill from the start of the budget',
};

const NO_CHARGES: Gap = {
  reason: 'no-charges',
  subject: 'spend held against budgets',
  remedy: 'set the budget in a currency of the bill',
};

function stateOf(bill: Bill, budget: Budget, forecasts: readonly Forecast[]): BudgetState {
  const { period, soFar } = runningPeriod(bill, budget);
  const kinds = new Set<string>(budget.includes === 'all' ? CHARGE_KINDS : USAGE_KINDS);
  const selection = { currency: budget.amount.currency, metric: budget.metric, kinds };
  const actual = costReader(bill, selection)(soFar);
  if (!actual) return unknownState(bill, budget, NOT_READ);
  const forecast = forecastOf(budget, { period, soFar, actual }, forecasts);
  return {
    ...unknownState(bill, budget, NOT_READ),
    actual,
    forecast,
    variance: ratioOfMoney(subtractMoney(actual, budget.amount), budget.amount),
    verdict: verdictOf(budget.amount, actual, forecast),
    gap: null,
  };
}

/** A budget of which all is known but what was spent. */
function unknownState(bill: Bill, budget: Budget, gap: Gap): BudgetState {
  const { period, soFar } = runningPeriod(bill, budget);
  return {
    name: budget.name,
    metric: budget.metric,
    includes: budget.includes,
    period,
    amount: budget.amount,
    actual: null,
    state: stateOfPeriod(soFar, firstIncompleteDay(bill.calendar), bill.head),
    forecast: null,
    variance: null,
    verdict: 'unknown',
    gap,
  };
}

function runningPeriod({ calendar }: Bill, budget: Budget): Omit<Running, 'actual'> {
  const period = periodOf(budget.period, calendar.lastCompleteDay, calendar.fiscalYearStart);
  return { period, soFar: { start: period.start, end: addDays(calendar.lastCompleteDay, 1) } };
}

const MONTHS: Readonly<Record<Budget['period'], number>> = { month: 1, quarter: 3, year: 12 };

function periodOf(length: Budget['period'], last: Day, fiscalYearStart: number): Period {
  const start =
    length === 'month' ? monthOf(last) : fiscalStart(last, fiscalYearStart, length === 'quarter' ? 3 : 12);
  return { start: firstDayOf(start), end: firstDayOf(addMonths(start, MONTHS[length])) };
}

interface Running {
  readonly period: Period;
  readonly soFar: Period;
  readonly actual: Money;
}

/** What was spent, and what the forecast adds to it; `null` when the period is over, or the forecast ends before it does. */
function forecastOf(budget: Budget, running: Running, forecasts: readonly Forecast[]): Estimate | null {
  const { period, soFar, actual } = running;
  const months = forecasts.find(({ metric }) => metric === budget.metric)?.months ?? [];
  if (soFar.end >= period.end) return null;
  let value = moneyToNumber(actual);
  for (const month of eachMonth({ start: soFar.end, end: period.end })) {
    const ahead = months.find((each) => each.month === month);
    if (!ahead) return null;
    value += stillToCome(ahead, budget.includes);
  }
  return { value, currency: actual.currency };
}

/** Calendar items that are consumption; the others are on the invoice only. */
const USAGE_ITEMS: ReadonlySet<CalendarItem['kind']> = new Set(['event', 'commitment-end', 'month-start']);

/** A forecast counts every charge: what is not usage comes off where the budget leaves it out. */
function stillToCome(
  { expected, actual, calendarItems }: MonthForecast,
  includes: Budget['includes'],
): number {
  const left = expected.value - moneyToNumber(actual);
  if (includes === 'all') return left;
  const notUsage = calendarItems.filter(({ kind }) => !USAGE_ITEMS.has(kind));
  return notUsage.reduce((sum, { amount }) => sum - amount.value, left);
}

function verdictOf(amount: Money, actual: Money, forecast: Estimate | null): BudgetState['verdict'] {
  if (compareMoney(actual, amount) > 0) return 'over';
  return forecast && forecast.value > moneyToNumber(amount) ? 'forecast-over' : 'within';
}
