import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { type LogGroup, logGroups } from '../../datasets/logs/log-groups.ts';
import { gibibytes } from '../bytes-text.ts';
import { loudLogGroupsGuide } from './loud-log-groups.guide.ts';

/** Ingestion costs many times what storage does, and a few writers make most of it. */
export const loudLogGroups = defineCheck({
  id: 'cw-log-debug-ingest',
  title: 'Every log group takes in a moderate share of the logs',
  service: 'cloudwatch-logs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { logGroups },
  metrics: {
    /** Published when something is written: a group without it wrote nothing that could be found. */
    incoming: {
      namespace: 'AWS/Logs',
      metricName: 'IncomingBytes',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'logGroups',
      // A share is of all groups: it cannot be told while one of them is not known.
      acrossRows: true,
      dimensions: { LogGroupName: 'logGroupName' },
    },
  },
  thresholds: { minimumShare: 0.2, minimumGibADay: 1 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: true,
  guide: loudLogGroupsGuide,
  *evaluate({ logGroups }, { thresholds, metric }): Iterable<Verdict> {
    const measured = logGroups.map((group) => [group, ingestOf(metric('incoming', group))] as const);
    const total = measured.reduce((sum, [, { bytes }]) => sum + bytes, 0);
    for (const [group, { bytes, days }] of measured) {
      const { logGroupName: resourceId } = group;
      const share = total === 0 ? 0 : bytes / total;
      const gibADay = days === 0 ? 0 : gibibytes(bytes) / days;
      if (share < thresholds.minimumShare || gibADay < thresholds.minimumGibADay) continue;
      yield {
        resourceId,
        evidence: `The log group took in ${gibADay.toFixed(2)} GiB a day over ${days} measured days, ${(share * 100).toFixed(0)} % of what all log groups of the region did${classRemark(group)}.`,
        claims: [],
      };
    }
  },
});

function ingestOf(series: MetricSeries | null): { readonly bytes: number; readonly days: number } {
  const points = series?.points ?? [];
  return { bytes: points.reduce((sum, { value }) => sum + value, 0), days: points.length };
}

/** The class of a group cannot be changed; a new one for the same writer can be of another. */
function classRemark({ logGroupClass, metricFilters }: LogGroup): string {
  const movable = logGroupClass === 'STANDARD' && metricFilters === 0;
  return movable ? '; it is of the class STANDARD and no metric is made from it' : '';
}
