import type { RootContent } from 'mdast';
import type { Forecast, MonthForecast } from '../../../core/forecast.ts';
import { type Estimate, type Money, moneyToNumber } from '../../../core/money.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import { budgetOfMonth } from '../../budget-of-month.ts';
import { gapLine } from '../../gap-line.ts';
import { headlineOf } from '../../headline.ts';
import type { Inline } from '../../phrase.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block, BlockPage } from './block.ts';

const MONTHS = 3;
const NONE = '–';

/** What the running month and the two after it are expected to cost, beside a budget for all charges where there is one. */
export const projection: Block = (page) => {
  const { report, messages } = page;
  const words = messages.leadership.projection;
  const months = report.costs.flatMap((costs) => monthsOf(page, costs));
  const hasBudget = months.some(({ budget }) => budget !== null);
  const titles = [...words.columns, ...(hasBudget ? words.budgetColumns : [])];
  const rows = months.map(({ month, budget }) => [
    ...expectedCells(page, month),
    ...(hasBudget ? budgetCells(page, month, budget) : []),
  ]);
  const metrics = [...new Set(months.map(({ month }) => messages.metrics[month.metric]))];
  return [
    ...(rows.length > 0
      ? [paragraph(words.meaning(page.formats.list(metrics))), table(columnsOf(titles, [1, 2, 3, 4]), rows)]
      : []),
    ...report.costs.flatMap((costs) => missing(page, costs)),
  ];
};

/** Beside the months of another currency, of which it is not true. */
function missing(page: BlockPage, { currency, forecasts }: CurrencyReport): readonly RootContent[] {
  if (forecasts.known) return [];
  const { report, messages } = page;
  const whose = report.costs.length > 1 ? [paragraph(messages.leadership.currency(untrusted(currency)))] : [];
  return [...whose, paragraph(gapLine(page, forecasts.gap))];
}

interface ProjectedMonth {
  readonly month: MonthForecast;
  readonly budget: Money | null;
}

function monthsOf(page: BlockPage, costs: CurrencyReport): readonly ProjectedMonth[] {
  return (forecastOf(page, costs)?.months ?? []).slice(0, MONTHS).map((month) => ({
    month,
    budget: budgetOfMonth(costs, month.month, month.metric),
  }));
}

/** In the metric that the page opens with. */
function forecastOf({ report }: BlockPage, costs: CurrencyReport): Forecast | null {
  if (!costs.forecasts.known) return null;
  const metric = headlineOf({ report, costs })?.now.metric;
  const { value } = costs.forecasts;
  return value.find((each) => each.metric === metric) ?? value[0] ?? null;
}

function expectedCells({ formats, messages }: BlockPage, month: MonthForecast): readonly Inline[] {
  const { low, high } = month;
  const { interval, none } = messages.forecast;
  return [
    formats.month(month.month),
    strong(formats.estimate(month.expected)),
    low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
  ];
}

function budgetCells(
  { formats }: BlockPage,
  { expected }: MonthForecast,
  budget: Money | null,
): readonly Inline[] {
  if (!budget) return [NONE, NONE];
  const over: Estimate = { value: expected.value - moneyToNumber(budget), currency: expected.currency };
  return [formats.money(budget), formats.estimatedChange(over)];
}
