import { defineCheck, type Verdict } from '../../core/check.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { type RedshiftCluster, redshiftClusters } from '../../datasets/redshift/clusters.ts';
import { redshiftScheduledPauses } from '../../datasets/redshift/scheduled-pauses.ts';
import { highest } from '../series.ts';
import { hoursThatRemain, unmeasuredHours, weeklyHours } from '../weekly-hours.ts';
import { nodeHours } from './node-hours.ts';
import { redshiftPauseGuide } from './pause.guide.ts';

/** Nights and weekends are billed as well. */
export const redshiftPause = defineCheck({
  id: 'redshift-pause',
  title: 'Every Redshift cluster is up only when it is used',
  service: 'redshift',
  scope: 'unit',
  actionType: 'Schedule',
  actionFamily: 'schedule',
  needs: { clusters: redshiftClusters, actions: redshiftScheduledPauses },
  metrics: {
    connections: {
      namespace: 'AWS/Redshift',
      metricName: 'DatabaseConnections',
      statistic: 'Maximum',
      periodSeconds: 3_600,
      of: 'clusters',
      dimensions: { ClusterIdentifier: 'clusterIdentifier' },
    },
  },
  thresholds: { minimumQuietHours: 60, minimumWeeks: 3 },
  lookBackDays: 28,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: redshiftPauseGuide,
  *evaluate({ clusters, actions }, { thresholds, metric }): Iterable<Verdict> {
    const paused = new Set(
      actions.flatMap(({ state, pausesCluster }) =>
        state === 'ACTIVE' && pausesCluster ? [pausesCluster] : [],
      ),
    );
    for (const cluster of clusters) {
      const { clusterIdentifier: resourceId, tags } = cluster;
      if (!canPause(cluster) || paused.has(resourceId)) continue;
      const series = metric('connections', cluster);
      const week = weeklyHours(series, Math.max(thresholds.minimumWeeks, 1));
      const reason = unmeasuredHours(week);
      if (reason !== null) {
        yield { resourceId, reason };
        continue;
      }
      if (week.quiet < thresholds.minimumQuietHours || highest(series) === 0) continue;
      yield {
        resourceId,
        evidence: `Over four weeks nobody was connected in ${week.quiet} of the 168 hours of the week, and nothing pauses the cluster.`,
        claims: nodeHours(cluster, { hours: hoursThatRemain(week, HOURS_A_MONTH) }),
        tags,
      };
    }
  },
});

function canPause({ status, nodeType }: RedshiftCluster): boolean {
  return status === 'available' && /^(?:ra3|dc2)\./.test(nodeType ?? '');
}
