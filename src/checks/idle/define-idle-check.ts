import { type CheckDeclaration, defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { bytesText } from '../bytes-text.ts';
import { daysBetween } from '../days-between.ts';
import { highest, total } from '../series.ts';
import type { IdleMetric, IdleResource, IdleRow, Measured } from './idle-row.ts';

const DAY_SECONDS = 86_400;

type Needed<Row> = { readonly rows: IdleRow<Row>['dataset'] };

/** The check that one row of the table stands for. A missing metric is unknown, never zero. */
export function defineIdleCheck<Row>(row: IdleRow<Row>): CheckDeclaration<Needed<Row>> {
  const { dataset, metrics, days, minimumAgeDays, resource, claims, ...facts } = row;
  return defineCheck({
    ...facts,
    scope: 'unit',
    actionFamily: 'idle',
    needs: { rows: dataset },
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([name, metric]) => [name, declarationOf(metric)]),
    ),
    thresholds: {
      minimumAgeDays,
      /** Days that must be measured; the first of the look-back may have begun before it. */
      minimumDaysMeasured: Math.max(days - 1, 1),
      ...Object.fromEntries(Object.entries(metrics).map(([name, { atMost }]) => [thresholdOf(name), atMost])),
    },
    lookBackDays: days,
    *evaluate({ rows }, { now, thresholds, metric }): Iterable<Verdict> {
      for (const one of rows) {
        const found = resource(one);
        if (!found) continue;
        const measured = Object.fromEntries(Object.keys(metrics).map((name) => [name, metric(name, one)]));
        const verdict = judged(found, { row, measured, now, thresholds });
        if (verdict === 'used') continue;
        const { resourceId, workloadGroup } = found;
        yield 'reason' in verdict
          ? { resourceId, reason: verdict.reason }
          : {
              resourceId,
              evidence: verdict.evidence,
              claims: claims(one),
              ...(workloadGroup === undefined ? {} : { workloadGroup }),
            };
      }
    },
  });
}

function declarationOf({ namespace, metricName, statistic, dimensions }: IdleMetric) {
  return { namespace, metricName, statistic, dimensions, periodSeconds: DAY_SECONDS, of: 'rows' };
}

function thresholdOf(name: string): string {
  return `maximum${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

interface Question<Row> {
  readonly row: IdleRow<Row>;
  readonly measured: Measured;
  readonly now: string;
  readonly thresholds: Readonly<Record<string, number>>;
}

type Judged = 'used' | { readonly reason: string } | { readonly evidence: string };

function judged<Row>(
  { createdAt, noun, remark }: IdleResource,
  { row, measured, now, thresholds }: Question<Row>,
): Judged {
  const uses = Object.entries(row.metrics).map(([name, metric]) => {
    const points = measured[name]?.points ?? [];
    return { name, metric, value: useOf(metric, measured[name] ?? null), days: points.length };
  });
  // Use on any day settles it, however many days are missing.
  if (uses.some(({ name, value }) => value > (thresholds[thresholdOf(name)] ?? 0))) return 'used';
  if (createdAt === null) return { reason: 'AWS did not tell when it was created' };
  const minimumAge = thresholds['minimumAgeDays'] ?? 0;
  if (createdAt !== 'unknowable' && daysBetween(createdAt, now) < minimumAge) return 'used';
  const steady = uses.filter(({ metric }) => !metric.silentAtZero);
  const days = Math.min(...steady.map((one) => one.days));
  const needed = Math.max(thresholds['minimumDaysMeasured'] ?? 1, 1);
  if (steady.length === 0 || days < needed) return { reason: tooFew(steady, days, needed) };
  const figures = uses.map(
    ({ metric, value }) => `${metric.metricName} ${told(metric)} ${amount(value, metric)}`,
  );
  return {
    evidence: `${noun} did nothing over ${days} measured days: ${figures.join(', ')}${remark ? `; ${remark}` : ''}.`,
  };
}

function useOf({ statistic }: IdleMetric, series: MetricSeries | null): number {
  return (isCounted(statistic) ? total(series) : highest(series)) ?? 0;
}

function isCounted(statistic: string): boolean {
  return statistic === 'Sum' || statistic === 'SampleCount';
}

function amount(value: number, { unit }: IdleMetric): string {
  return unit === 'bytes' ? bytesText(value) : `${value} ${unit}`;
}

function told({ statistic }: IdleMetric): string {
  return isCounted(statistic) ? 'in all' : 'at most';
}

function tooFew(
  steady: readonly { readonly metric: IdleMetric; readonly days: number }[],
  days: number,
  needed: number,
): string {
  const missing = steady.filter((one) => one.days < needed).map(({ metric }) => metric.metricName);
  return days === 0 || steady.length === 0
    ? `CloudWatch returned no datapoint of ${missing.join(', ')}, or not all of them`
    : `CloudWatch has ${days} days of ${missing.join(', ')}, ${needed} are needed`;
}
