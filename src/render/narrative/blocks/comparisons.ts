import type { RootContent } from 'mdast';
import type { MonthForecast } from '../../../core/forecast.ts';
import { moneyToNumber } from '../../../core/money.ts';
import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import { budgetOfMonth } from '../../budget-of-month.ts';
import { gapLine } from '../../gap-line.ts';
import { headlineOf } from '../../headline.ts';
import type { CurrencyPage } from '../../page.ts';
import type { Inline } from '../../phrase.ts';
import { spendBlocks } from '../../sections/spend.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';

/** Each period against the one before, and the months to come: low, likely, high, against their budgets. */
export const comparisons: Block = (page) =>
  byCurrencyPage(page, (own) => [...spendBlocks(own), ...scenarios(own)]);

function scenarios(page: CurrencyPage): RootContent[] {
  const { costs, messages } = page;
  const { forecasts } = costs;
  if (!forecasts.known) return [paragraph(gapLine(page, forecasts.gap))];
  const metric = headlineOf(page)?.now.metric;
  const forecast = forecasts.value.find((each) => each.metric === metric) ?? forecasts.value[0];
  if (!forecast || forecast.months.length === 0) return [];
  const words = messages.steering;
  return [
    paragraph(words.scenarios),
    table(
      columnsOf(words.scenarioColumns, [1, 2, 3, 4, 5]),
      forecast.months.map((month) => cellsOf(page, month)),
    ),
  ];
}

/** A budget of part of the charges is no measure of all of them. */
function cellsOf({ costs, formats, messages }: CurrencyPage, forecast: MonthForecast): readonly Inline[] {
  const { month, metric, low, expected, high } = forecast;
  const budget = budgetOfMonth(costs, month, metric);
  const none = messages.forecast.none;
  return [
    formats.month(month),
    low ? formats.estimate(low) : none,
    strong(formats.estimate(expected)),
    high ? formats.estimate(high) : none,
    budget ? formats.money(budget) : messages.steering.noBudget,
    budget ? formats.estimatedChange({ ...expected, value: expected.value - moneyToNumber(budget) }) : '–',
  ];
}
