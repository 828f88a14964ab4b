import { median } from 'simple-statistics';
import { addDays, type Day } from '../../core/period.ts';
import type { DailySeries } from './daily-series.ts';
import { isMonthlyHabit } from './monthly-habit.ts';
import { isPlanned, type PlannedEvent } from './planned-events.ts';
import { robustScale } from './robust-scale.ts';
import { expectedByLevel, expectedBySameWeekday } from './weekly-shape.ts';

/** When a day counts as unusual. */
export interface AnomalyThresholds {
  /** Smallest deviation of a day, in the currency of the bill. */
  readonly minimum: number;
  /** Smallest deviation as a share of the expected cost. */
  readonly ratio: number;
  /** Robust standard deviations a day must be off. */
  readonly sigma: number;
  /** Days the spread is measured over. */
  readonly windowDays: number;
}

export const DEFAULT_ANOMALY_THRESHOLDS: AnomalyThresholds = {
  minimum: 50,
  ratio: 0.1,
  sigma: 4,
  windowDays: 56,
};

/** Consecutive unusual days of one series, in one direction. `to` is exclusive. */
export interface UnusualRun {
  readonly from: number;
  readonly to: number;
  readonly expected: number;
  readonly impact: number;
  /** Robust standard deviations of the most unusual day. */
  readonly score: number;
}

/** Days needed before a day can be judged. */
const MIN_HISTORY = 14;

export function unusualRuns(
  series: DailySeries,
  thresholds: AnomalyThresholds,
  events: readonly PlannedEvent[],
): readonly UnusualRun[] {
  const start = series.period.start;
  const days = judgeDays(series.values, start, thresholds);
  const residuals = days.map(({ residual }) => residual);
  const unusual = days.map(
    (day, at) =>
      day.unusual &&
      !isPlanned(events, series.scope, addDays(start, at)) &&
      !isMonthlyHabit(residuals, start, at),
  );
  return runsOf(days, unusual).filter(
    (run) => !isSettledShift(days, run) && !isLifeEvent(series.values, run),
  );
}

interface JudgedDay {
  readonly value: number;
  readonly expected: number;
  readonly residual: number;
  readonly score: number;
  readonly unusual: boolean;
}

function judgeDays(
  values: readonly number[],
  start: Day,
  thresholds: AnomalyThresholds,
): readonly JudgedDay[] {
  const byLevel = expectedByLevel(values, start);
  const byWeekday = expectedBySameWeekday(values);
  const spreadOf = values.map((value, at) => value - (byLevel[at] ?? 0));
  return values.map((value, at) => {
    const expected = nearer(value, byLevel[at] ?? 0, byWeekday[at] ?? 0);
    const residual = value - expected;
    const floor = Math.max(thresholds.minimum, thresholds.ratio * Math.abs(expected));
    const from = Math.max(0, at - thresholds.windowDays);
    const history = spreadOf.slice(from, at);
    const shares = history.map((spread, day) => spread / (byLevel[from + day] || Number.POSITIVE_INFINITY));
    // Busy days vary more than quiet ones; a series that never varies has no spread: then the floor alone decides.
    const spread = Math.max(robustScale(history), robustScale(shares) * Math.abs(expected));
    const scale = spread || floor / thresholds.sigma;
    const score = Math.abs(residual) / scale;
    const unusual = history.length >= MIN_HISTORY && Math.abs(residual) >= floor && score >= thresholds.sigma;
    return { value, expected, residual, score, unusual };
  });
}

function nearer(value: number, a: number, b: number): number {
  return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
}

function runsOf(days: readonly JudgedDay[], unusual: readonly boolean[]): readonly UnusualRun[] {
  const runs: UnusualRun[] = [];
  for (let from = 0; from < days.length; from += 1) {
    if (!unusual[from]) continue;
    const sign = Math.sign(days[from]?.residual ?? 0);
    let to = from + 1;
    while (unusual[to] && Math.sign(days[to]?.residual ?? 0) === sign) to += 1;
    runs.push(summarise(days.slice(from, to), from, to));
    from = to - 1;
  }
  return runs;
}

function summarise(days: readonly JudgedDay[], from: number, to: number): UnusualRun {
  const sum = (pick: (day: JudgedDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  return {
    from,
    to,
    expected: sum(({ expected }) => expected),
    impact: sum(({ residual }) => residual),
    score: Math.max(...days.map(({ score }) => score)),
  };
}

/** Days after a run that say whether its level has come to stay. */
const SETTLING_DAYS = 7;

/** A run after which cost does not return is a new level, which movers and trends tell; an anomaly passes. */
function isSettledShift(days: readonly JudgedDay[], run: UnusualRun): boolean {
  const after = days.slice(run.to, run.to + SETTLING_DAYS).map(({ value }) => value);
  if (after.length === 0) return false;
  const before = days.slice(Math.max(0, run.from - SETTLING_DAYS), run.from).map(({ value }) => value);
  const during = median(days.slice(run.from, run.to).map(({ value }) => value));
  const [usual, now] = [median(before), median(after)];
  return Math.abs(now - during) < Math.abs(now - usual);
}

/** A share of the usual cost below which a series counts as gone. */
const GONE = 0.02;

/**
 * A series that begins and stays, or ends and stays away, is new or ended: movers say so. Only while its change is fresh
 * could it be taken for an anomaly; a short life of a few days is one.
 */
function isLifeEvent(values: readonly number[], run: UnusualRun): boolean {
  if (run.to < values.length) return false;
  const isNew = run.impact > 0 && values.slice(0, run.from).every((value) => value === 0);
  const level = run.expected / (run.to - run.from);
  const hasEnded = run.impact < 0 && values.slice(run.from).every((value) => Math.abs(value) <= GONE * level);
  return isNew || hasEnded;
}
