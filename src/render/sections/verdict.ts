import type { Comparison } from '../../core/figure.ts';
import type { MonthForecast } from '../../core/forecast.ts';
import { absoluteMoney, type Estimate, moneyToNumber } from '../../core/money.ts';
import type { CurrencyReport } from '../../core/report.ts';
import type { CurrencyPage } from '../page.ts';

/** The page in one sentence: what was spent, against what, and where the month is heading. */
export function verdict(page: CurrencyPage): string {
  const { costs, messages } = page;
  const headline = headlineOf(page);
  if (!headline) return `${messages.noCosts}`;
  const heading = headingFor(page, costs);
  const spent = `${spentText(page, headline)}`;
  return heading ? `${spent}; ${heading}.` : `${spent}.`;
}

/** The comparison the page opens with. */
export function headlineOf({ report, costs }: Pick<CurrencyPage, 'report' | 'costs'>): Comparison | null {
  const { comparisons } = costs;
  return comparisons.find(({ name }) => name === report.calendar.headline) ?? comparisons[0] ?? null;
}

/** The running month's forecast in the metric of the headline. */
export function runningForecast(costs: CurrencyReport, metric: string): MonthForecast | null {
  if (!costs.forecasts.known) return null;
  const forecast = costs.forecasts.value.find((candidate) => candidate.metric === metric);
  return forecast?.months[0] ?? null;
}

function spentText(page: CurrencyPage, { now, before, change, changeRatio }: Comparison): string {
  const { formats, messages } = page;
  const amount = now.amount ? formats.money(now.amount) : messages.verdict.amountUnknown;
  const spent = messages.verdict.spent(formats.period(now.period), amount);
  if (!before || !change) return `${spent}, ${messages.verdict.noComparison}`;
  const days = formats.period(before.period);
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
  const headline = costs.comparisons.find(({ name }) => name === report.calendar.headline);
  const month = headline && runningForecast(costs, headline.now.metric);
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
