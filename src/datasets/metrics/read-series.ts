import type { MetricDataResult } from '@aws-sdk/client-cloudwatch';
import type { MetricSeries } from '../../core/check.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { MetricAnswer } from '../../core/metric-request.ts';

/** Gathers one series from the pages it is spread over. */
export interface SeriesReader {
  add(result: MetricDataResult): void;
  /** Whether the last page that named it said that it is whole. */
  isComplete(): boolean;
  answer(): MetricAnswer;
}

/** Instants by their milliseconds: series of one call tell the same ones, whose text is held once. */
export type Instants = Map<number, string>;

export function readSeries(instants: Instants = new Map()): SeriesReader {
  const points = new Map<string, number>();
  let complete = false;
  let doubted = false;
  const isComplete = () => complete && !doubted;
  return {
    add(result) {
      for (const [start, value] of pairsOf(result, instants)) points.set(start, value);
      complete = result.StatusCode === 'Complete';
      doubted ||= (result.Messages ?? []).length > 0;
    },
    isComplete,
    answer: () => {
      if (!isComplete()) return 'incomplete';
      return points.size > 0 ? { points: ascending(points) } : null;
    },
  };
}

function pairsOf(
  { Timestamps = [], Values = [] }: MetricDataResult,
  instants: Instants,
): readonly (readonly [string, number])[] {
  if (Timestamps.length !== Values.length) {
    throw new SpendlogError(
      'DATA_UNEXPECTED',
      `GetMetricData returned ${Timestamps.length} times for ${Values.length} values`,
      'Run again; if it stays, report it.',
    );
  }
  return Timestamps.map((time, index) => [textOf(time, instants), Values[index] ?? Number.NaN] as const);
}

function textOf(time: Date, instants: Instants): string {
  const known = instants.get(time.getTime());
  if (known !== undefined) return known;
  const text = time.toISOString();
  instants.set(time.getTime(), text);
  return text;
}

function ascending(points: ReadonlyMap<string, number>): MetricSeries['points'] {
  return [...points]
    .map(([start, value]) => ({ start, value }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
