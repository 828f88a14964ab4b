import type { Comparison } from '../../core/figure.ts';
import type { MonthForecast } from '../../core/forecast.ts';
import { absoluteMoney, type Estimate, moneyToNumber } from '../../core/money.ts';
import type { CurrencyReport } from '../../core/report.ts';
import { budgetOfMonth } from '../budget-of-month.ts';
import { headlineOf, runningForecast } from '../headline.ts';
import type { CurrencyPage } from '../page.ts';

/** The page in one sentence: what was spent, against what, and where the month is heading. */
export function verdict(page: CurrencyPage): string {
  const { costs, messages } = page;
  const headline = headlineOf(page);
  if (!headline) return messages.noCosts;
  const heading = headingFor(page, costs);
  const spent = spentText(page, headline);
  return heading ? `${spent}; ${heading}.` : `${spent}.`;
}

function spentText(page: CurrencyPage, { now, before, change, changeRatio }: Comparison): string {
  const { formats, messages } = page;
  const amount = now.amount ? formats.money(now.amount) : messages.verdict.amountUnknown;
  const sayAmount = now.metric === 'billedCost' ? messages.verdict.all : messages.verdict.usage;
  const spent = sayAmount(formats.shortPeriod(now.period), amount);
  if (now.state === 'incomplete') return `${spent}, ${messages.verdict.incomplete}`;
  if (!before || !change) return `${spent}, ${messages.verdict.noComparison}`;
  const days = formats.shortPeriod(before.period);
  const sign = change.amount.units;
  if (sign === 0n) return `${spent}, ${messages.verdict.same(days)}`;
  const size = formats.money(absoluteMoney(change));
  const percent = changeRatio ? formats.percent(absoluteRatio(changeRatio)) : null;
  const say = sign > 0n ? messages.verdict.more : messages.verdict.less;
  return `${spent}, ${say(size, percent, days)}`;
}

function absoluteRatio(ratio: NonNullable<Comparison['changeRatio']>): typeof ratio {
  return { units: ratio.units < 0n ? -ratio.units : ratio.units, scale: ratio.scale };
}

/** Where the month is heading, all charges included, and how that compares with a budget of exactly the same. */
function headingFor({ formats, messages, report }: CurrencyPage, costs: CurrencyReport): string | null {
  const comparison = headlineOf({ report, costs });
  const month = comparison && runningForecast(costs, comparison.now.metric);
  if (!month) return null;
  const heading = messages.verdict.heading(formats.month(month.month), formats.estimate(month.expected));
  const over = budgetGap(costs, month);
  if (!over) return heading;
  const say = over.value > 0 ? messages.verdict.overBudget : messages.verdict.withinBudget;
  return `${heading}, ${say(formats.estimate({ ...over, value: Math.abs(over.value) }))}`;
}

/** How far a forecast is above the budget for all charges of its month in its metric; `null` without one. */
function budgetGap(costs: CurrencyReport, { month, metric, expected }: MonthForecast): Estimate | null {
  const budget = budgetOfMonth(costs, month, metric);
  return budget && { value: expected.value - moneyToNumber(budget), currency: costs.currency };
}
