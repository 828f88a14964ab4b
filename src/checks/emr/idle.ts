import { defineCheck, type Verdict } from '../../core/check.ts';
import { emrClusters } from '../../datasets/emr/clusters.ts';
import { everything } from '../claims.ts';
import { valuesOf } from '../series.ts';
import { emrIdleGuide } from './idle.guide.ts';

/** A cluster that waits is billed as one that works. */
export const emrIdle = defineCheck({
  id: 'emr-idle',
  title: 'Every EMR cluster that is up has work',
  service: 'emr',
  scope: 'unit',
  actionType: 'Stop',
  actionFamily: 'idle',
  needs: { clusters: emrClusters },
  metrics: {
    idle: {
      namespace: 'AWS/ElasticMapReduce',
      metricName: 'IsIdle',
      statistic: 'Minimum',
      periodSeconds: 3_600,
      of: 'clusters',
      dimensions: { JobFlowId: 'clusterId' },
    },
  },
  thresholds: { minimumIdleHours: 12 },
  lookBackDays: 2,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: emrIdleGuide,
  *evaluate({ clusters }, { thresholds, metric }): Iterable<Verdict> {
    for (const cluster of clusters) {
      const { clusterId: resourceId, state } = cluster;
      if (state !== 'WAITING') continue;
      const values = valuesOf(metric('idle', cluster));
      const needed = Math.max(thresholds.minimumIdleHours, 1);
      const last = values.slice(-needed);
      if (last.some((value) => value < 1)) continue;
      if (last.length < needed)
        yield { resourceId, reason: `CloudWatch has ${values.length} hours of IsIdle, ${needed} are needed` };
      else
        yield {
          resourceId,
          evidence: `The cluster waits, and was idle in each of the last ${needed} hours measured.`,
          claims: [everything(resourceId)],
        };
    }
  },
});
