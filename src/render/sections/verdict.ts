import type { Comparison } from '../../core/figure.ts';
import { absoluteMoney, type Estimate, moneyToNumber } from '../../core/money.ts';
import type { CurrencyReport } from '../../core/report.ts';
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
  const spent = messages.verdict.spent(formats.shortPeriod(now.period), amount);
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

function headingFor({ formats, messages, report }: CurrencyPage, costs: CurrencyReport): string | null {
  const comparison = headlineOf({ report, costs });
  const month = comparison && runningForecast(costs, comparison.now.metric);
  if (!month) return null;
  const heading = messages.verdict.heading(formats.month(month.month), formats.estimate(month.expected));
  const budget = budgetGap(costs);
  if (!budget) return heading;
  const say = budget.value > 0 ? messages.verdict.overBudget : messages.verdict.withinBudget;
  return `${heading}, ${say(formats.estimate({ ...budget, value: Math.abs(budget.value) }))}`;
}

/** How far the first budget with a forecast will be missed; positive is over. */
function budgetGap(costs: CurrencyReport): Estimate | null {
  const budget = costs.budgets.known ? costs.budgets.value.find(({ forecast }) => forecast) : undefined;
  if (!budget?.forecast) return null;
  return { value: budget.forecast.value - moneyToNumber(budget.amount), currency: costs.currency };
}
