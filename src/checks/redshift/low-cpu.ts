import { defineCheck, type MetricDeclaration, type Verdict } from '../../core/check.ts';
import { redshiftClusters } from '../../datasets/redshift/clusters.ts';
import { highest, valuesOf } from '../series.ts';
import { redshiftLowCpuGuide } from './low-cpu.guide.ts';
import { nodeHours } from './node-hours.ts';

const hourly = {
  namespace: 'AWS/Redshift',
  periodSeconds: 3_600,
  of: 'clusters',
  dimensions: { ClusterIdentifier: 'clusterIdentifier' },
} satisfies Partial<MetricDeclaration>;

/** Half the nodes are half the price. */
export const redshiftLowCpu = defineCheck({
  id: 'redshift-low-cpu',
  title: 'Every Redshift cluster has as many nodes as its load needs',
  service: 'redshift',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { clusters: redshiftClusters },
  metrics: {
    cpu: { ...hourly, metricName: 'CPUUtilization', statistic: 'Average' },
    disk: { ...hourly, metricName: 'PercentageDiskSpaceUsed', statistic: 'Maximum' },
  },
  thresholds: { maximumCpuPercent: 20, maximumDiskPercent: 35, minimumHoursMeasured: 312 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: redshiftLowCpuGuide,
  *evaluate({ clusters }, { thresholds, metric }): Iterable<Verdict> {
    for (const cluster of clusters) {
      const { clusterIdentifier: resourceId, nodes, nodeType, status, tags } = cluster;
      if (status !== 'available' || nodes === null || nodes < 4 || nodes % 2 !== 0) continue;
      const series = [metric('cpu', cluster), metric('disk', cluster)] as const;
      const [cpu, disk] = [highest(series[0]) ?? 0, highest(series[1]) ?? 0];
      if (cpu > thresholds.maximumCpuPercent || disk > thresholds.maximumDiskPercent) continue;
      const hours = Math.min(...series.map((one) => valuesOf(one).length));
      if (hours < Math.max(thresholds.minimumHoursMeasured, 1))
        yield {
          resourceId,
          reason: `CloudWatch has ${hours} hours of CPUUtilization and PercentageDiskSpaceUsed, ${thresholds.minimumHoursMeasured} are needed`,
        };
      else
        yield {
          resourceId,
          evidence: `In the busiest of ${hours} hours the ${nodes} ${nodeType ?? 'unknown'} nodes used ${Math.round(cpu)} % of their processors and ${Math.round(disk)} % of their disks; ${nodes / 2} would do.`,
          claims: nodeHours(cluster, { nodes: nodes / 2 }),
          tags,
        };
    }
  },
});
