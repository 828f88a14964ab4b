import type { Bill } from '../../core/bill.ts';
import { CHARGE_KINDS, type ChargeKind, type CostMetric, USAGE_KINDS } from '../../core/charge.ts';
import type { Commitment } from '../../core/cost-source.ts';
import { type Known, known, unknown } from '../../core/known.ts';
import { type Money, sumMoney } from '../../core/money.ts';
import {
  type Day,
  daysBetween,
  firstDayOf,
  type Month,
  monthOf,
  monthPeriod,
  type Period,
} from '../../core/period.ts';
import { firstIncompleteDay } from './complete-days.ts';
import { type DailySeries, dailySeries, sumSeries } from './daily-series.ts';
import { finalMonths } from './final-months.ts';
import type { PlannedEvent } from './planned-events.ts';

/** Services modelled on their own; the others are modelled as one series. */
const OWN_SERIES = 6;

/** Days by which the size of a service is judged. */
const RECENT_DAYS = 91;

/** Everything a forecast of one metric is made from: daily costs of complete days, usage apart from the rest. */
export interface ForecastBasis {
  readonly currency: string;
  readonly metric: CostMetric;
  /** Complete days; index 0 of every series is its first day. */
  readonly period: Period;
  /** Usage kinds, the large services one by one, the others summed. */
  readonly usage: readonly DailySeries[];
  readonly usageTotal: readonly number[];
  /** Daily totals of every charge kind that is not usage. */
  readonly others: ReadonlyMap<ChargeKind, readonly number[]>;
  /** Exact total of all kinds by day. */
  readonly amounts: readonly Money[];
  /** Final months that lie completely within the period, ascending. */
  readonly finalMonths: readonly Month[];
  readonly events: readonly PlannedEvent[];
  readonly commitments: readonly Commitment[];
}

export function forecastBasis(
  bill: Bill,
  currency: string,
  metric: CostMetric,
  events: readonly PlannedEvent[],
): Known<ForecastBasis> {
  if (!bill.dailyByService.known) return bill.dailyByService;
  const { rows, period: read } = bill.dailyByService.value;
  const end = firstIncompleteDay(bill.calendar);
  const period: Period = { start: read.start, end: end < read.end ? end : read.end };
  if (period.end <= period.start) return noHistory();
  if (period.start > firstDayOf(monthOf(period.end)))
    return unknown('no-history', 'forecast', 'read the bill from the start of the running month');
  const byKind = dailySeries(rows, { period, currency, metric, kinds: CHARGE_KINDS }, (row) => ({
    serviceName: row.chargeKind ?? '',
  }));
  const seriesOf = (kind: ChargeKind) => byKind.find(({ scope }) => scope.serviceName === kind);
  const total = sumSeries({}, byKind);
  const usageTotal = sumSeries(
    {},
    USAGE_KINDS.flatMap((kind) => seriesOf(kind) ?? []),
  );
  if (!total || !usageTotal) return noHistory();
  const services = dailySeries(rows, { period, currency, metric }, ({ serviceName }) => ({
    serviceName: serviceName ?? '',
  }));
  return known({
    currency,
    metric,
    period,
    usage: largestApart(services),
    usageTotal: usageTotal.values,
    others: new Map(
      CHARGE_KINDS.filter((kind) => !USAGE_KINDS.includes(kind)).map((kind) => [
        kind,
        seriesOf(kind)?.values ?? [],
      ]),
    ),
    amounts: total.amounts,
    finalMonths: finalMonths(bill.head.months, currency).filter(
      (month) => firstDayOf(month) >= period.start && monthPeriod(month).end <= period.end,
    ),
    events,
    commitments: bill.commitments.known
      ? bill.commitments.value.filter((commitment) => commitment.currency === currency)
      : [],
  });
}

/** Index of a day in the series; may lie outside them. */
export function dayIndex(basis: ForecastBasis, at: Day): number {
  return daysBetween(basis.period.start, at);
}

export function sumBetween(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = Math.max(0, from); at < Math.min(to, values.length); at += 1) sum += values[at] ?? 0;
  return sum;
}

/** Exact total of all kinds over the complete days of a period. */
export function actualOf(basis: ForecastBasis, period: Period): Money {
  const [from, to] = [dayIndex(basis, period.start), dayIndex(basis, period.end)];
  return sumMoney(basis.amounts.slice(Math.max(0, from), Math.max(0, to)), basis.currency);
}

function largestApart(services: readonly DailySeries[]): readonly DailySeries[] {
  const size = ({ values }: DailySeries) => values.slice(-RECENT_DAYS).reduce((sum, value) => sum + value, 0);
  const bySize = [...services].sort((a, b) => size(b) - size(a));
  const rest = sumSeries({}, bySize.slice(OWN_SERIES));
  return rest ? [...bySize.slice(0, OWN_SERIES), rest] : bySize;
}

function noHistory<T>(): Known<T> {
  return unknown('no-history', 'daily usage cost', 'read a bill with complete days of usage');
}
