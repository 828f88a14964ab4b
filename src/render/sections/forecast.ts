import type { RootContent } from 'mdast';
import type { BackTest, Forecast, MonthForecast } from '../../core/forecast.ts';
import { isZeroMoney } from '../../core/money.ts';
import { bullets, columnsOf, details, paragraph, strong, table } from '../blocks.ts';
import { capitalised, gapLine, gapText } from '../gap-line.ts';
import { headlineOf } from '../headline.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { calendarBlocks } from './calendar-items.ts';

/** Below a tenth of a percent a forecast errs to neither side. */
const NO_BIAS = 0.001;

/** The forecast in the metric the page opens with, month by month; below the fold how good it is. Other metrics are in the files. */
export function forecastBlocks(page: CurrencyPage): RootContent[] {
  const { forecasts } = page.costs;
  if (!forecasts.known) return [paragraph(gapLine(page, forecasts.gap))];
  const metric = headlineOf(page)?.now.metric;
  const first = forecasts.value.find((forecast) => forecast.metric === metric) ?? forecasts.value[0];
  if (!first) return [];
  const months = monthBlocks(page, first);
  if (page.depth !== 2) return months;
  return [...months, ...details(page.messages.forecast.reliability, reliability(page, first))];
}

function monthBlocks(page: CurrencyPage, forecast: Forecast): RootContent[] {
  const { messages, formats } = page;
  const words = messages.forecast;
  const method = methodText(page, forecast.method, forecast.model);
  return [
    paragraph(words.method(messages.metrics[forecast.metric], method, formats.period(forecast.trainedOn))),
    table(
      columnsOf(words.columns, [1, 2, 3]),
      forecast.months.map((month) => monthRow(page, month)),
    ),
    ...bullets(forecast.notes.map((gap) => gapText(page, gap))),
  ];
}

function methodText({ messages }: CurrencyPage, method: BackTest['method'], model: string | null): string {
  const name = messages.forecast.methods[method];
  return method === 'model' && model ? `${name} (${model})` : name;
}

function monthRow({ formats, messages }: CurrencyPage, month: MonthForecast): readonly Inline[] {
  const { low, high } = month;
  const { interval, none } = messages.forecast;
  return [
    formats.month(month.month),
    isZeroMoney(month.actual) ? '–' : formats.money(month.actual),
    strong(formats.estimate(month.expected)),
    low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
  ];
}

function reliability(page: CurrencyPage, forecast: Forecast): RootContent[] {
  const tests = forecast.backTests.map((test) => backTestText(page, test, forecast.model));
  return [
    ...(tests.length > 0 ? [paragraph(`${page.messages.forecast.backTests}:`), ...bullets(tests)] : []),
    ...calendarBlocks(page, forecast),
  ];
}

function backTestText(page: CurrencyPage, test: BackTest, model: string | null): string {
  const { formats, messages } = page;
  const words = messages.forecast;
  const wape = formats.percent(test.wape);
  const bias = Math.abs(test.bias) < NO_BIAS ? words.noBias : formats.changePercent(test.bias);
  const method = capitalised(methodText(page, test.method, model));
  const text = words.backTest(formats, method, wape, bias, test.origins);
  const coverage = test.intervalCoverage;
  return coverage === null ? `${text}.` : `${text}; ${words.coverage(formats.percent(coverage))}.`;
}
