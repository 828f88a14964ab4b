import type { Anomaly } from '../../core/anomaly.ts';
import type { Bill } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import { type Known, known } from '../../core/known.ts';
import { money, moneyToNumber, subtractMoney, sumMoney } from '../../core/money.ts';
import { addDays, eachMonth, type Period } from '../../core/period.ts';
import { causeOf } from './anomaly-cause.ts';
import { type AnomalySeries, anomalySeries } from './anomaly-series.ts';
import { firstIncompleteDay } from './complete-days.ts';
import { finalMonths } from './final-months.ts';
import { mergeSightings, type Sighting } from './merge-sightings.ts';
import type { PlannedEvent } from './planned-events.ts';
import { type AnomalyThresholds, DEFAULT_ANOMALY_THRESHOLDS, unusualRuns } from './unusual-days.ts';

export interface AnomalyOptions {
  readonly metric: CostMetric;
  readonly events: readonly PlannedEvent[];
  readonly thresholds?: AnomalyThresholds;
  /** Days before the last complete day that are reported on. */
  readonly reportDays?: number;
}

const REPORT_DAYS = 90;

/**
 * Unusual days of usage cost, latest first. Incomplete days are not looked at; tax, support,
 * credits and purchases are no usage and cannot appear. Unknown where the source has no daily series.
 */
export function anomaliesOf(
  bill: Bill,
  currency: string,
  options: AnomalyOptions,
): Known<readonly Anomaly[]> {
  const series = anomalySeries(bill, currency, options.metric);
  if (!series.known) return series;
  const end = firstIncompleteDay(bill.calendar);
  const from = addDays(end, -(options.reportDays ?? REPORT_DAYS));
  const sightings = mergeSightings({
    pairs: sightingsIn(series.value.pairs, options),
    services: sightingsIn(series.value.services, options),
    accounts: sightingsIn(series.value.accounts, options),
  });
  const anomalies = sightings
    .filter(({ period }) => period.end > from)
    .map((sighting) => describe(bill, currency, options.metric, sighting));
  return known(anomalies.sort(latestFirst));
}

function sightingsIn(all: AnomalySeries['pairs'], options: AnomalyOptions): readonly Sighting[] {
  const thresholds = options.thresholds ?? DEFAULT_ANOMALY_THRESHOLDS;
  return all.flatMap((series) =>
    unusualRuns(series, thresholds, options.events).map((run) => ({
      scope: {
        serviceName: series.scope.serviceName ?? '',
        subAccountId: series.scope.subAccountId ?? '',
      },
      period: { start: addDays(series.period.start, run.from), end: addDays(series.period.start, run.to) },
      actual: series.amounts.slice(run.from, run.to),
      isNew: series.values.slice(0, run.from).every((value) => value === 0),
      expected: run.expected,
      impact: run.impact,
      score: run.score,
    })),
  );
}

function describe(bill: Bill, currency: string, metric: CostMetric, sighting: Sighting): Anomaly {
  const actual = sumMoney(sighting.actual, currency);
  // The expected cost is an estimate: rounded once, to cents, so that expected + impact = actual exactly.
  const expected = money(sighting.expected.toFixed(2), currency);
  return {
    id: idOf(currency, sighting),
    scope: sighting.scope,
    period: sighting.period,
    days: sighting.actual.length,
    actual,
    expected,
    impact: subtractMoney(actual, expected),
    direction: sighting.impact > 0 ? 'increase' : 'decrease',
    cause: causeOf(bill, currency, metric, { ...sighting.scope, ...sighting }),
    confirmed: isFinal(bill, currency, sighting.period),
    score: sighting.score,
  };
}

/** Scope and first day, in letters that can stand in a file name, a link or Markdown whatever the names hold. */
function idOf(currency: string, { scope, period }: Sighting): string {
  return [currency, period.start, scope.subAccountId, scope.serviceName].map(inPlainLetters).join('/');
}

function inPlainLetters(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

function isFinal(bill: Bill, currency: string, period: Period): boolean {
  const final = finalMonths(bill.head.months, currency);
  return eachMonth(period).every((month) => final.includes(month));
}

function latestFirst(a: Anomaly, b: Anomaly): number {
  if (a.period.start !== b.period.start) return a.period.start < b.period.start ? 1 : -1;
  const [bySize, bySizeOf] = [Math.abs(moneyToNumber(a.impact)), Math.abs(moneyToNumber(b.impact))];
  return bySizeOf - bySize || (a.id < b.id ? -1 : 1);
}
