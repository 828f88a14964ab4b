import { scaleBand } from 'd3-scale';
import type { Element } from 'hast';
import { moneyToNumber } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import type { CurrencyReport } from '../../core/report.ts';
import type { Page } from '../page.ts';
import type { DrawnChart } from './daily-chart.ts';
import { INCOMPLETE, type LegendItem, legend } from './legend.ts';
import { type MonthBar, monthBars } from './month-bars.ts';
import { bar, hatched, hatchPattern, label, line, svgDocument, WIDTH } from './svg-document.ts';
import { type ValueScale, valueAxis, valueScale } from './value-axis.ts';

const LEFT = 72;
const RIGHT = WIDTH - 20;
const PLOT_HEIGHT = 240;

/** Cost by month, what is expected for the running and next months, and the budget of each month that has one. */
export function monthlyChart(page: Page, costs: CurrencyReport): DrawnChart | null {
  const bars = monthBars(costs);
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last) return null;
  const { formats, messages } = page;
  const title = messages.charts.monthly.title(
    formats.shortMonth(first.month),
    formats.shortMonth(last.month),
  );
  const description = descriptionOf(page, title, bars, costs.currency);
  const names = legend(legendItems(page, bars), 20, 46);
  const top = 46 + names.height + 24;
  const content = [...names.elements, ...plot(page, bars, costs.currency, top)];
  return { description, svg: svgDocument({ height: top + PLOT_HEIGHT + 50, title, description }, content) };
}

function descriptionOf(
  { formats, messages }: Page,
  title: string,
  bars: readonly MonthBar[],
  currency: string,
): string {
  const words = messages.charts.monthly;
  const spent = bars.flatMap(({ month, actual, complete }) =>
    complete && actual ? [`${formats.shortMonth(month)} ${formats.money(actual)}`] : [],
  );
  const expected = bars.flatMap(({ month, expected: value }) => {
    if (value === null) return [];
    return [`${formats.shortMonth(month)} ${words.forecast} ${formats.estimate({ value, currency })}`];
  });
  return `${title}. ${[...spent.slice(-2), ...expected].join('; ')}.`;
}

function legendItems({ messages }: Page, bars: readonly MonthBar[]): readonly LegendItem[] {
  const words = messages.charts.monthly;
  const items: LegendItem[] = [{ className: 's0', text: words.actual }];
  if (bars.some(({ complete, actual }) => actual && !complete))
    items.push({ className: INCOMPLETE, text: words.soFar });
  if (bars.some(({ expected }) => expected !== null))
    items.push({ className: 'expected', text: words.forecast });
  if (bars.some(({ interval }) => interval)) items.push({ className: 'interval', text: words.interval });
  if (bars.some(({ budget }) => budget)) items.push({ className: 'budget', text: words.budget });
  return items;
}

function plot(
  { formats }: Page,
  bars: readonly MonthBar[],
  currency: string,
  top: number,
): readonly Element[] {
  const bottom = top + PLOT_HEIGHT;
  const y = valueScale(bars.flatMap(heights), bottom, top);
  const x = scaleBand<Month>()
    .domain(bars.map(({ month }) => month))
    .range([LEFT, RIGHT])
    .padding(0.25);
  const width = x.bandwidth();
  return [
    hatchPattern(),
    ...valueAxis(y, [LEFT, RIGHT], { formats, currency }),
    ...bars.flatMap((month) => {
      const left = x(month.month) ?? LEFT;
      const tip = Math.min(...heights(month).map((value) => y(value)));
      const place = { x: left + width / 2, className: 'muted', anchor: 'middle' as const };
      return [
        ...monthElements(month, left, width, y),
        label({ ...place, y: tip - 7, className: 'ink' }, formats.compact(shownAmount(month), currency)),
        label({ ...place, y: bottom + 20 }, formats.monthName(month.month)),
        label({ ...place, y: bottom + 37 }, month.month.slice(0, 4)),
      ];
    }),
  ];
}

function shownAmount({ actual, complete, expected }: MonthBar): number {
  const spent = actual ? moneyToNumber(actual) : 0;
  return complete || expected === null ? spent : expected;
}

function heights({ actual, expected, interval, budget }: MonthBar): readonly number[] {
  return [
    actual ? moneyToNumber(actual) : 0,
    expected ?? 0,
    ...(interval ?? []),
    budget ? moneyToNumber(budget) : 0,
  ];
}

function monthElements(month: MonthBar, left: number, width: number, y: ValueScale): readonly Element[] {
  const { actual, complete, expected, interval, budget } = month;
  const elements: Element[] = [];
  const middle = left + width / 2;
  if (expected !== null && !complete) elements.push(bar('expected', left, width, y(expected), y(0)));
  if (actual) elements.push(bar('s0', left, width, y(moneyToNumber(actual)), y(0)));
  if (actual && !complete) elements.push(hatched(left, width, y(moneyToNumber(actual)), y(0)));
  if (interval) elements.push(...whisker(middle, y(interval[0]), y(interval[1])));
  if (budget) {
    const level = y(moneyToNumber(budget));
    elements.push(line('budget', [left - width * 0.2, level], [left + width * 1.2, level]));
  }
  return elements;
}

function whisker(x: number, low: number, high: number): readonly Element[] {
  return [
    line('interval', [x, low], [x, high]),
    line('interval', [x - 5, low], [x + 5, low]),
    line('interval', [x - 5, high], [x + 5, high]),
  ];
}
