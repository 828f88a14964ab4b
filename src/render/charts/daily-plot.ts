import { type ScaleBand, scaleBand } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { moneyToNumber } from '../../core/money.ts';
import { contains, type Day } from '../../core/period.ts';
import type { CurrencyReport, ReportSeries } from '../../core/report.ts';
import type { Page } from '../page.ts';
import { bar, coordinate, hatched, hatchPattern, label, SERIES_CLASSES, WIDTH } from './svg-document.ts';
import { type ValueScale, valueAxis, valueScale } from './value-axis.ts';

export const PLOT_HEIGHT = 280;

const LEFT = 72;
const RIGHT = WIDTH - 20;

/** Lower and upper edge of one service's bar on each day. */
type Layer = readonly (readonly [low: number, high: number])[];

interface Scales {
  readonly x: ScaleBand<Day>;
  readonly y: ValueScale;
}

/** Axes, bars, hatching and marks between the legend and the day labels. */
export function dailyPlot(
  page: Page,
  costs: CurrencyReport,
  series: ReportSeries,
  top: number,
): readonly Element[] {
  const layers = layersOf(series);
  const bottom = top + PLOT_HEIGHT;
  const y = valueScale(layers.flat(2), bottom, top);
  const x = scaleBand<Day>().domain(series.days).range([LEFT, RIGHT]).paddingInner(0.18).paddingOuter(0.1);
  const bars = layers.flatMap((layer, index) => {
    const className = `${serviceClass(series.daily[index]?.serviceName ?? null, index)} edge`;
    return layer.flatMap(([low, high], at) => {
      const day = series.days[at];
      if (day === undefined || low === high) return [];
      return [bar(className, x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
    });
  });
  return [
    hatchPattern(),
    ...valueAxis(y, [LEFT, RIGHT], { formats: page.formats, currency: costs.currency }),
    ...bars,
    ...hatches(series, layers, { x, y }),
    ...dayLabels(page, series, x, bottom),
    ...marks(costs, layers, { x, y }),
  ];
}

/** For each service the lower and upper edge of its bar on each day. */
function layersOf({ days, daily }: ReportSeries): readonly Layer[] {
  const rows = days.map((_, day) =>
    daily.map(({ amounts }) => {
      const amount = amounts[day];
      return amount ? moneyToNumber(amount) : 0;
    }),
  );
  const keys = daily.map((_, index) => index);
  const stacked = stack<readonly number[], number>()
    .keys(keys)
    .value((row, key) => row[key] ?? 0)
    .offset(stackOffsetDiverging);
  return stacked([...rows]).map((layer) => layer.map(([low, high]) => [low, high] as const));
}

export function serviceClass(serviceName: string | null, index: number): string {
  return serviceName === null ? 'other' : (SERIES_CLASSES[index] ?? 'other');
}

/** The edges of the whole stack on one day. */
function edges(layers: readonly Layer[], at: number): readonly [low: number, high: number] {
  const sides = layers.flatMap((layer) => layer[at] ?? []);
  return [Math.min(0, ...sides), Math.max(0, ...sides)];
}

function hatches(series: ReportSeries, layers: readonly Layer[], { x, y }: Scales): readonly Element[] {
  const { incompleteFrom, days } = series;
  if (!incompleteFrom) return [];
  return days.flatMap((day, at) => {
    if (day < incompleteFrom) return [];
    const [low, high] = edges(layers, at);
    return [hatched(x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
  });
}

/** A label under every seventh day, the last one included. */
function dayLabels(
  { formats }: Page,
  { days }: ReportSeries,
  x: ScaleBand<Day>,
  bottom: number,
): readonly Element[] {
  const last = days.length - 1;
  return days.flatMap((day, at) => {
    if ((last - at) % 7 !== 0) return [];
    const middle = (x(day) ?? LEFT) + x.bandwidth() / 2;
    const place = {
      x: Math.min(middle, RIGHT - 18),
      y: bottom + 20,
      className: 'muted',
      anchor: 'middle' as const,
    };
    return [label(place, formats.shortDay(day))];
  });
}

/** The numbers unusual periods have in the report, above the first day in view; those of one day share a mark. */
function marks(costs: CurrencyReport, layers: readonly Layer[], { x, y }: Scales): readonly Element[] {
  if (!costs.anomalies.known) return [];
  const days = x.domain();
  const numbered = costs.anomalies.value.map(({ period }, index) => ({
    at: days.findIndex((day) => contains(period, day)),
    number: index + 1,
  }));
  return [...Map.groupBy(numbered, ({ at }) => at)].flatMap(([at, group]) => {
    const day = days[at];
    if (day === undefined) return [];
    const [, high] = edges(layers, at);
    const text = numbersText(group.map(({ number }) => number));
    return [mark((x(day) ?? LEFT) + x.bandwidth() / 2, y(high) - 12, text)];
  });
}

function numbersText(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (numbers.length === 1) return String(first);
  return last - first + 1 === numbers.length ? `${first}–${last}` : `${first} …`;
}

function mark(x: number, y: number, text: string): Element {
  return s('g', [
    s('circle', {
      className: 'mark',
      cx: coordinate(x),
      cy: coordinate(y),
      r: Math.max(9, text.length * 4.5),
    }),
    label({ x, y: y + 4, className: 'mark-text', anchor: 'middle' }, text),
  ]);
}
