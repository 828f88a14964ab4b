import { defineCheck, type Verdict } from '../../core/check.ts';
import { kinesisStreams } from '../../datasets/kinesis/streams.ts';
import { everything } from '../claims.ts';
import { highest, valuesOf } from '../series.ts';
import { kinesisExtendedRetentionGuide } from './extended-retention.guide.ts';

const HOUR_MS = 3_600_000;

/** Retention beyond a day is billed by the shard and hour. */
export const kinesisExtendedRetention = defineCheck({
  id: 'kinesis-extended-retention',
  title: 'Every Kinesis stream keeps records as long as its consumers need them',
  service: 'kinesis-data-streams',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { streams: kinesisStreams },
  metrics: {
    age: {
      namespace: 'AWS/Kinesis',
      metricName: 'GetRecords.IteratorAgeMilliseconds',
      statistic: 'Maximum',
      periodSeconds: 3_600,
      of: 'streams',
      dimensions: { StreamName: 'streamName' },
    },
  },
  thresholds: { maximumRetentionHours: 24, minimumHoursMeasured: 312 },
  lookBackDays: 14,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: false,
  guide: kinesisExtendedRetentionGuide,
  *evaluate({ streams }, { thresholds, metric }): Iterable<Verdict> {
    for (const stream of streams) {
      const { streamName: resourceId, status, retentionHours } = stream;
      if (status !== 'ACTIVE') continue;
      if (retentionHours === null) {
        yield { resourceId, reason: 'Kinesis did not tell how long the stream keeps records' };
        continue;
      }
      if (retentionHours <= thresholds.maximumRetentionHours) continue;
      const series = metric('age', stream);
      const oldest = highest(series);
      if (oldest !== null && oldest > thresholds.maximumRetentionHours * HOUR_MS) continue;
      const hours = valuesOf(series).length;
      if (oldest === null || hours < Math.max(thresholds.minimumHoursMeasured, 1))
        yield {
          resourceId,
          reason: `CloudWatch has ${hours} hours of the age of records read, ${thresholds.minimumHoursMeasured} are needed`,
        };
      else
        yield {
          resourceId,
          evidence: `Records are kept for ${retentionHours} hours; the oldest that was read over ${hours} measured hours was ${Math.ceil(oldest / 1_000)} seconds old.`,
          claims: [everything(resourceId, ['Extended-ShardHour', 'LongTermRetention*'])],
        };
    }
  },
});
