import { defineCheck, type Verdict } from '../../core/check.ts';
import { type EksCluster, eksClusters } from '../../datasets/eks/clusters.ts';
import { eksFargateProfiles } from '../../datasets/eks/fargate-profiles.ts';
import { eksNodegroups } from '../../datasets/eks/nodegroups.ts';
import { everything } from '../claims.ts';
import { daysBetween } from '../days-between.ts';
import { total } from '../series.ts';
import { clustersWithoutNodesGuide } from './clusters-without-nodes.guide.ts';

const LOOK_BACK_DAYS = 14;

/** A control plane is paid for by the hour, whether pods can run or not. */
export const clustersWithoutNodes = defineCheck({
  id: 'eks-idle-cluster',
  title: 'Every EKS cluster runs pods',
  service: 'eks',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { eksClusters, eksNodegroups, eksFargateProfiles },
  metrics: {
    /** Pods that found a node, of any kind: nodes of your own are in no list of EKS. */
    scheduled: {
      namespace: 'AWS/EKS',
      metricName: 'scheduler_schedule_attempts_SCHEDULED',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'eksClusters',
      dimensions: { ClusterName: 'clusterName' },
    },
  },
  thresholds: { minimumAgeDays: LOOK_BACK_DAYS, minimumDaysMeasured: LOOK_BACK_DAYS - 1 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: false,
  guide: clustersWithoutNodesGuide,
  *evaluate(
    { eksClusters, eksNodegroups, eksFargateProfiles },
    { now, thresholds, metric },
  ): Iterable<Verdict> {
    const nodes = new Map<string, number>();
    for (const { clusterName, desiredNodes } of eksNodegroups) {
      // A group that may not be described may have nodes.
      nodes.set(clusterName, (nodes.get(clusterName) ?? 0) + (desiredNodes ?? 1));
    }
    const profiles = new Set(eksFargateProfiles.map(({ clusterName }) => clusterName));
    for (const cluster of eksClusters) {
      const { clusterName: resourceId, described, createdAt } = cluster;
      if (described === 'denied') {
        yield { resourceId, reason: 'the cluster may not be described' };
        continue;
      }
      if (!isJudged(cluster) || (nodes.get(resourceId) ?? 0) > 0 || profiles.has(resourceId)) continue;
      if (createdAt !== null && daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const scheduled = metric('scheduled', cluster);
      const pods = total(scheduled) ?? 0;
      if (pods > 0) continue;
      const days = scheduled?.points.length ?? 0;
      yield days < Math.max(thresholds.minimumDaysMeasured, 1)
        ? {
            resourceId,
            reason: `CloudWatch has ${days} days of the scheduler of the cluster: nodes of your own may run pods`,
          }
        : {
            resourceId,
            evidence: `The cluster has no managed node, no Fargate profile and no Auto Mode, and its scheduler placed ${pods} pods over ${days} measured days.`,
            claims: [everything(resourceId, ['AmazonEKS-Hours:perCluster'])],
          };
    }
  },
});

function isJudged({ status, autoMode, connected }: EksCluster): boolean {
  return status === 'ACTIVE' && autoMode !== true && connected !== true;
}
