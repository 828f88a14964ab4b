import { moneyToNumber, sumMoney } from '../../core/money.ts';
import type { CurrencyReport, ReportSeries } from '../../core/report.ts';
import type { Page } from '../page.ts';
import { dailyPlot, PLOT_HEIGHT, serviceClass } from './daily-plot.ts';
import { INCOMPLETE, type LegendItem, legend } from './legend.ts';
import { svgDocument } from './svg-document.ts';

const DAYS = 60;

export interface DrawnChart {
  readonly description: string;
  readonly svg: string;
}

/** Daily usage cost as bars stacked by service; incomplete days hatched, unusual days numbered as in the report. */
export function dailyChart(page: Page, costs: CurrencyReport): DrawnChart | null {
  const series = lastDays(costs.series);
  const from = series.days[0];
  const to = series.days.at(-1);
  if (!from || !to || series.daily.length === 0) return null;
  const { formats, messages } = page;
  const title = messages.charts.daily.title(formats.day(from), formats.day(to));
  const description = `${title}. ${highestDay(page, series, costs.currency)}`;
  const names = legend(legendItems(page, series), 20, 46);
  const top = 46 + names.height + 22;
  const height = top + PLOT_HEIGHT + 40;
  const content = [...names.elements, ...dailyPlot(page, costs, series, top)];
  return { description, svg: svgDocument({ height, title, description }, content) };
}

function lastDays(series: ReportSeries): ReportSeries {
  const first = Math.max(0, series.days.length - DAYS);
  const daily = series.daily.map((row) => ({ ...row, amounts: row.amounts.slice(first) }));
  return { ...series, days: series.days.slice(first), daily };
}

function highestDay({ formats, messages }: Page, series: ReportSeries, currency: string): string {
  const totals = series.days.map((_, index) => {
    const amounts = series.daily.flatMap((row) => row.amounts[index] ?? []);
    return sumMoney(amounts, currency);
  });
  const highest = totals.reduce((best, total, index) => {
    const other = totals[best];
    return other && moneyToNumber(total) > moneyToNumber(other) ? index : best;
  }, 0);
  const [total, day] = [totals[highest], series.days[highest]];
  return total && day ? messages.charts.highest(formats.money(total), formats.day(day)) : '';
}

function legendItems({ messages }: Page, series: ReportSeries): readonly LegendItem[] {
  const items = series.daily.map(({ serviceName }, index) => ({
    className: serviceClass(serviceName, index),
    text: serviceName === null ? messages.others : serviceName || messages.noValue,
  }));
  return series.incompleteFrom
    ? [...items, { className: INCOMPLETE, text: messages.charts.daily.incomplete }]
    : items;
}
