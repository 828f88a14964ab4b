import { defineCheck, type Verdict } from '../../core/check.ts';
import { fsxFileSystems } from '../../datasets/fsx/file-systems.ts';
import { highest } from '../series.ts';
import { throughputOverGuide } from './throughput-over.guide.ts';

const LOOK_BACK_DAYS = 14;
const HOUR_SECONDS = 3_600;

/** Types for which AWS publishes how much of the provisioned throughput the network of the file server uses. */
const MEASURED: ReadonlySet<string> = new Set(['WINDOWS', 'ONTAP', 'OPENZFS']);

/** Throughput is provisioned in steps, each twice the one before. */
export const throughputOver = defineCheck({
  id: 'fsx-throughput-over',
  title: 'Every FSx file system makes use of its throughput capacity',
  service: 'fsx',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { fsxFileSystems },
  metrics: {
    used: {
      namespace: 'AWS/FSx',
      metricName: 'NetworkThroughputUtilization',
      statistic: 'Average',
      periodSeconds: HOUR_SECONDS,
      of: 'fsxFileSystems',
      dimensions: { FileSystemId: 'fileSystemId' },
    },
  },
  thresholds: {
    /** Of the busiest hour. */
    maximumUsedPercent: 20,
    minimumHoursMeasured: 24 * (LOOK_BACK_DAYS - 1),
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Medium',
  // The file servers are replaced one after the other.
  restartNeeded: true,
  rollbackPossible: true,
  guide: throughputOverGuide,
  *evaluate({ fsxFileSystems }, { thresholds, metric }): Iterable<Verdict> {
    for (const system of fsxFileSystems) {
      const { fileSystemId: resourceId, type, state, throughputMbps } = system;
      if (state !== 'AVAILABLE' || throughputMbps === null || !MEASURED.has(type ?? '')) continue;
      const series = metric('used', system);
      const busiest = highest(series);
      // One busy hour settles it, however many are missing.
      if (busiest !== null && busiest > thresholds.maximumUsedPercent) continue;
      const hours = series?.points.length ?? 0;
      if (busiest === null || hours < thresholds.minimumHoursMeasured) {
        const reason = `CloudWatch has ${hours} hours of NetworkThroughputUtilization, ${thresholds.minimumHoursMeasured} are needed`;
        yield { resourceId, reason };
        continue;
      }
      const evidence = `${throughputMbps} MB/s are provisioned; the busiest of ${hours} measured hours used ${busiest.toFixed(1)} percent of the network throughput.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});
