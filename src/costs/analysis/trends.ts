import { mean } from 'simple-statistics';
import type { Bill } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import { addDays, type Period } from '../../core/period.ts';
import type { SeriesScope, Trend } from '../../core/trend.ts';
import { firstIncompleteDay } from './complete-days.ts';
import { type DailyRow, type DailySeries, dailySeries, sumSeries } from './daily-series.ts';
import { sharedGrowth, withoutShared } from './shared-growth.ts';
import { isSlowLeak, LEAK_WEEKS } from './slow-leak.ts';
import { theilSenSlope, trendPValue } from './trend-test.ts';

export interface TrendOptions {
  readonly metric: CostMetric;
  /** Whole weeks looked at. Default 13. */
  readonly weeks?: number;
  /** Smallest trend that has a direction. Default {@link MATERIAL_TREND}. */
  readonly material?: MaterialTrend;
}

/** What the cost of a month must change by in 30 days, in both ways, to be more than noise. */
export interface MaterialTrend {
  /** In the currency of the bill. */
  readonly amount: number;
  /** As a share of the cost of a month. */
  readonly ratio: number;
}

const MATERIAL_TREND: MaterialTrend = { amount: 20, ratio: 0.02 };

const WEEKS = 13;
const WEEK = 7;

/** Below this p-value a direction is stated. */
const SIGNIFICANT = 0.01;

/** Weeks below which no trend is computed. */
const MIN_WEEKS = 4;

/**
 * Where daily usage cost is going over the last whole weeks, on complete days: in total, by service, by account, and by
 * service and account for those alone that leak. A leak is flagged once, where it is told most exactly. A scope whose
 * history is too short, or whose cost is not known, is left out.
 */
export function trendsOf(bill: Bill, currency: string, options: TrendOptions): readonly Trend[] {
  const { metric, material = MATERIAL_TREND } = options;
  const told = { metric, material };
  const series = allSeries(bill, currency, options);
  const services = series.services.map(weeklySums);
  const shared = sharedGrowth(services);
  const leaks = (each: DailySeries) => isSlowLeak(withoutShared(weeklySums(each), shared));
  const leaking = series.pairs.filter(leaks);
  const covered = (each: DailySeries) => leaking.some((pair) => isWithin(pair.scope, each.scope));
  const total = sumSeries({}, series.services);
  return [
    ...(total ? [trendOf(total, told, false)] : []),
    ...[...series.services, ...series.accounts].map((each) =>
      trendOf(each, told, leaks(each) && !covered(each)),
    ),
    ...leaking.map((each) => trendOf(each, told, true)),
  ];
}

function trendOf(
  series: DailySeries,
  { metric, material }: Required<Pick<TrendOptions, 'metric' | 'material'>>,
  slowLeak: boolean,
): Trend {
  const currency = series.amounts[0]?.currency ?? '';
  const slopePer30Days = theilSenSlope(series.values) * 30;
  const level = mean([...series.values]);
  const pValue = trendPValue(weeklySums(series));
  const way = slopePer30Days > 0 ? 'rising' : 'falling';
  return {
    scope: series.scope,
    metric,
    period: series.period,
    slopePer30Days: { value: slopePer30Days, currency },
    relativeSlope: level === 0 ? 0 : slopePer30Days / Math.abs(level),
    pValue,
    direction: pValue < SIGNIFICANT && isMaterial(slopePer30Days, level, material) ? way : 'flat',
    slowLeak,
  };
}

/** Slope and level are of a day; what counts is the month. */
function isMaterial(slopePer30Days: number, level: number, { amount, ratio }: MaterialTrend): boolean {
  const change = Math.abs(slopePer30Days) * 30;
  return change > 0 && change >= Math.max(amount, ratio * Math.abs(level) * 30);
}

function weeklySums({ values }: DailySeries): readonly number[] {
  return Array.from({ length: Math.floor(values.length / WEEK) }, (_, week) =>
    values.slice(week * WEEK, (week + 1) * WEEK).reduce((sum, value) => sum + value, 0),
  );
}

interface TrendSeries {
  readonly services: readonly DailySeries[];
  readonly accounts: readonly DailySeries[];
  readonly pairs: readonly DailySeries[];
}

function allSeries(bill: Bill, currency: string, { metric, weeks = WEEKS }: TrendOptions): TrendSeries {
  const select = (
    cube: {
      readonly known: boolean;
      readonly value?: { readonly rows: readonly DailyRow[]; readonly period: Period };
    },
    scopeOf: (row: DailyRow) => SeriesScope,
    minWeeks: number,
  ) => {
    const period = cube.value && wholeWeeks(bill, cube.value.period, weeks);
    if (!cube.value || !period || period.weeks < minWeeks) return [];
    return dailySeries(cube.value.rows, { period: period.days, currency, metric }, scopeOf);
  };
  return {
    services: select(bill.dailyByService, ({ serviceName = '' }) => ({ serviceName }), MIN_WEEKS),
    accounts: select(bill.dailyByAccount, ({ subAccountId = '' }) => ({ subAccountId }), MIN_WEEKS),
    pairs: select(
      bill.dailyByServiceAccount,
      ({ serviceName = '', subAccountId = '' }) => ({ serviceName, subAccountId }),
      LEAK_WEEKS,
    ),
  };
}

/** The last whole weeks of complete days within what was read. */
function wholeWeeks(
  bill: Bill,
  read: Period,
  most: number,
): { readonly days: Period; readonly weeks: number } {
  const complete = firstIncompleteDay(bill.calendar);
  const end = complete < read.end ? complete : read.end;
  let weeks = 0;
  while (weeks < most && addDays(end, -(weeks + 1) * WEEK) >= read.start) weeks += 1;
  return { days: { start: addDays(end, -weeks * WEEK), end }, weeks };
}

function isWithin(pair: SeriesScope, whole: SeriesScope): boolean {
  return pair.serviceName === whole.serviceName || pair.subAccountId === whole.subAccountId;
}
