import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbClusters } from '../../datasets/rds/clusters.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { highest, valuesOf } from '../series.ts';
import { auroraServerlessMinAcuGuide } from './serverless-min-acu.guide.ts';

/** The smallest capacity is billed day and night. */
export const auroraServerlessMinAcu = defineCheck({
  id: 'aurora-serverless-min-acu',
  title: 'Every Aurora Serverless cluster grows beyond its smallest capacity',
  service: 'aurora',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { clusters: dbClusters },
  metrics: {
    capacity: {
      namespace: 'AWS/RDS',
      metricName: 'ServerlessDatabaseCapacity',
      statistic: 'Maximum',
      periodSeconds: 3_600,
      of: 'clusters',
      dimensions: { DBClusterIdentifier: 'dbClusterIdentifier' },
    },
  },
  thresholds: { minimumAcu: 1, minimumHoursMeasured: 312 },
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: auroraServerlessMinAcuGuide,
  *evaluate({ clusters }, { thresholds, metric }): Iterable<Verdict> {
    for (const cluster of clusters) {
      const { minimumAcu, maximumAcu, dbClusterIdentifier: resourceId, status, members, tags } = cluster;
      if (!isAurora(cluster) || status !== 'available' || members.length === 0) continue;
      if (minimumAcu === null || minimumAcu <= thresholds.minimumAcu || minimumAcu === maximumAcu) continue;
      const series = metric('capacity', cluster);
      const most = highest(series);
      const hours = valuesOf(series).length;
      if (most !== null && most > minimumAcu) continue;
      if (most === null || hours < Math.max(thresholds.minimumHoursMeasured, 1))
        yield {
          resourceId,
          reason: `CloudWatch has ${hours} hours of ServerlessDatabaseCapacity, ${thresholds.minimumHoursMeasured} are needed`,
        };
      else
        yield {
          resourceId,
          evidence: `The capacity never rose above ${minimumAcu} ACU, which is the least it may have, over ${hours} measured hours.`,
          claims: [],
          tags,
        };
    }
  },
});
