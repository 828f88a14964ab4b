import { type Money, moneyToNumber, sumMoney } from '../../core/money.ts';
import type { CurrencyReport } from '../../core/report.ts';
import { type MonthBar, monthBars } from '../charts/month-bars.ts';
import type { Page } from '../page.ts';
import type { MailBars, MailColumns } from './mail-content.ts';

const MONTHS_READ = 6;
const DAYS = 30;

/** The last months and those ahead, as the chart of the report has them; `null` where there is nothing to draw. */
export function monthBarsOf(page: Page, costs: CurrencyReport): MailBars | null {
  const all = monthBars(costs);
  const firstAhead = all.findIndex(({ actual }) => actual === null);
  const read = firstAhead < 0 ? all.length : firstAhead;
  const shown = all.slice(Math.max(0, read - MONTHS_READ));
  const most = Math.max(...shown.map(lengthOf), 0);
  if (most <= 0) return null;
  const bars = shown.map((bar) => {
    const filled = bar.actual ? Math.max(0, moneyToNumber(bar.actual)) : 0;
    return {
      label: page.formats.shortMonth(bar.month),
      value: page.formats.estimate({ value: lengthOf(bar), currency: costs.currency }),
      filled: filled / most,
      open: Math.max(0, lengthOf(bar) - filled) / most,
    };
  });
  return { bars, summary: monthSummary(page, costs, shown) };
}

function lengthOf({ actual, expected }: MonthBar): number {
  return Math.max(actual ? moneyToNumber(actual) : 0, expected ?? 0, 0);
}

function monthSummary(
  { formats, messages }: Page,
  { currency }: CurrencyReport,
  bars: readonly MonthBar[],
): string | null {
  const words = messages.email;
  const running = bars.flatMap(({ month, actual, complete, expected, budget }) => {
    if (complete || !actual) return [];
    const value = [
      words.soFar(formats.money(actual)),
      ...(expected === null ? [] : [words.expected(formats.estimate({ value: expected, currency }))]),
      ...(budget ? [words.budget(formats.money(budget))] : []),
    ].join(', ');
    return [`${formats.month(month)}: ${value}.`];
  });
  const outlined = bars.some(({ expected }) => expected !== null) ? [words.outlined] : [];
  const all = [...running, ...outlined];
  return all.length === 0 ? null : all.join(' ');
}

/** The last days, all services together; `null` where there is nothing to draw. */
export function dayColumns(
  { formats, messages }: Page,
  { series, currency }: CurrencyReport,
): MailColumns | null {
  const first = Math.max(0, series.days.length - DAYS);
  const days = series.days.slice(first).map((day, index) => ({
    day,
    amount: sumMoney(
      series.daily.flatMap(({ amounts }) => amounts[first + index] ?? []),
      currency,
    ),
    complete: series.incompleteFrom === null || day < series.incompleteFrom,
  }));
  const whole = days.filter(({ complete }) => complete);
  const highest = whole.toSorted((a, b) => moneyToNumber(b.amount) - moneyToNumber(a.amount))[0];
  const [from, to] = [days[0], days.at(-1)];
  const most = Math.max(...days.map(({ amount }) => moneyToNumber(amount)), 0);
  if (!from || !to || !highest || most <= 0) return null;
  const words = messages.email;
  return {
    columns: days.map(({ amount, complete }) => ({
      height: Math.max(0, moneyToNumber(amount)) / most,
      complete,
    })),
    from: formats.shortDay(from.day),
    to: formats.shortDay(to.day),
    summary: [
      words.average(formats.estimate({ value: meanOf(whole.map(({ amount }) => amount)), currency })),
      messages.charts.highest(formats.money(highest.amount), formats.shortDay(highest.day)),
      ...(whole.length < days.length ? [words.incomplete] : []),
    ].join(' '),
  };
}

function meanOf(amounts: readonly Money[]): number {
  return amounts.reduce((sum, amount) => sum + moneyToNumber(amount), 0) / amounts.length;
}
