import type { RootContent } from 'mdast';
import type { MonthForecast } from '../../../core/forecast.ts';
import { type Estimate, type Money, moneyToNumber } from '../../../core/money.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import { budgetOfMonth } from '../../budget-of-month.ts';
import { gapLine } from '../../gap-line.ts';
import { headlineOf } from '../../headline.ts';
import type { Inline } from '../../phrase.ts';
import type { Block, BlockPage } from './block.ts';
import { byCurrency } from './by-currency.ts';

const MONTHS = 3;
const NONE = '–';

/** What the running month and the two after it are expected to cost, beside a budget for all charges where there is one. */
export const projection: Block = (page) => byCurrency(page, (costs) => partOf(page, costs));

function partOf(page: BlockPage, costs: CurrencyReport): readonly RootContent[] {
  const { forecasts } = costs;
  if (!forecasts.known) return [paragraph(gapLine(page, forecasts.gap))];
  const metric = headlineOf({ report: page.report, costs })?.now.metric;
  const forecast = forecasts.value.find((each) => each.metric === metric) ?? forecasts.value[0];
  if (!forecast) return [];
  const { messages } = page;
  const words = messages.leadership.projection;
  const months = forecast.months.slice(0, MONTHS).map((month) => ({
    month,
    budget: budgetOfMonth(costs, month.month, month.metric),
  }));
  const hasBudget = months.some(({ budget }) => budget !== null);
  const titles = [...words.columns, ...(hasBudget ? words.budgetColumns : [])];
  return [
    paragraph(words.meaning(messages.metrics[forecast.metric])),
    table(
      columnsOf(titles, [1, 2, 3, 4]),
      months.map(({ month, budget }) => [
        ...expected(page, month),
        ...(hasBudget ? against(page, month, budget) : []),
      ]),
    ),
  ];
}

function expected({ formats, messages }: BlockPage, month: MonthForecast): readonly Inline[] {
  const { low, high } = month;
  const { interval, none } = messages.forecast;
  return [
    formats.month(month.month),
    strong(formats.estimate(month.expected)),
    low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
  ];
}

function against(
  { formats }: BlockPage,
  { expected }: MonthForecast,
  budget: Money | null,
): readonly Inline[] {
  if (!budget) return [NONE, NONE];
  const over: Estimate = { value: expected.value - moneyToNumber(budget), currency: expected.currency };
  return [formats.money(budget), formats.estimatedChange(over)];
}
