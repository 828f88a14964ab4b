import { defineCheck, type Verdict } from '../../core/check.ts';
import { parseDecimal } from '../../core/decimal.ts';
import { type FileSystem, fileSystems } from '../../datasets/efs/file-systems.ts';
import { share } from '../claims.ts';
import { provisionedThroughputGuide } from './provisioned-throughput.guide.ts';

const LOOK_BACK_DAYS = 14;
const MIB = 1_048_576;
const HOUR_SECONDS = 3_600;

/** What is provisioned is paid for by the hour, used or not. */
export const provisionedThroughput = defineCheck({
  id: 'efs-provisioned-throughput',
  title: 'Every EFS file system makes use of its provisioned throughput',
  service: 'efs',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { fileSystems },
  metrics: {
    metered: {
      namespace: 'AWS/EFS',
      metricName: 'MeteredIOBytes',
      statistic: 'Sum',
      periodSeconds: HOUR_SECONDS,
      of: 'fileSystems',
      dimensions: { FileSystemId: 'fileSystemId' },
    },
  },
  thresholds: {
    /** Of the busiest hour, in percent of what is provisioned. */
    maximumUsedPercent: 50,
    /** Hours of the look-back with a datapoint. */
    minimumHoursMeasured: 24 * (LOOK_BACK_DAYS - 1),
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: provisionedThroughputGuide,
  *evaluate({ fileSystems }, { thresholds, metric }): Iterable<Verdict> {
    for (const system of fileSystems) {
      const { fileSystemId: resourceId, provisionedMibps } = system;
      if (!isProvisioned(system) || provisionedMibps === null || provisionedMibps <= 0) continue;
      const hours = metric('metered', system)?.points ?? [];
      const busiest = hours.reduce((most, { value }) => Math.max(most, value), 0) / HOUR_SECONDS / MIB;
      const used = (busiest / provisionedMibps) * 100;
      // One busy hour settles it, however many are missing.
      if (used > thresholds.maximumUsedPercent) continue;
      if (hours.length < Math.max(thresholds.minimumHoursMeasured, 1)) {
        const reason = `CloudWatch has ${hours.length} hours of MeteredIOBytes, ${thresholds.minimumHoursMeasured} are needed`;
        yield { resourceId, reason };
        continue;
      }
      // Twice the busiest hour stays, and at least 1 MiB/s, the least there is.
      const kept = Math.min(Math.max(Math.ceil(2 * busiest), 1), provisionedMibps);
      const remains = parseDecimal((kept / provisionedMibps).toFixed(6));
      yield {
        resourceId,
        evidence: `${provisionedMibps} MiB/s are provisioned; the busiest of ${hours.length} measured hours averaged ${busiest.toFixed(2)} MiB/s. ${kept} MiB/s would be enough.`,
        claims:
          remains && kept < provisionedMibps ? [share(resourceId, ['ProvisionedTP-MiBpsHrs'], remains)] : [],
      };
    }
  },
});

function isProvisioned({ state, throughputMode }: FileSystem): boolean {
  return state === 'available' && throughputMode === 'provisioned';
}
