import { defineCheck, type MetricDeclaration, type Verdict } from '../../core/check.ts';
import { decimalFromInteger } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { kinesisStreams } from '../../datasets/kinesis/streams.ts';
import { usage } from '../claims.ts';
import { daysBetween } from '../days-between.ts';
import { highest, valuesOf } from '../series.ts';
import { kinesisOverprovisionedGuide } from './overprovisioned.guide.ts';

/** What a shard takes and gives in an hour (Amazon Kinesis Data Streams Developer Guide, Quotas and limits). */
const HOUR = 3_600;
const BYTES_IN = 1_048_576 * HOUR;
const RECORDS_IN = 1_000 * HOUR;
const BYTES_OUT = 2 * 1_048_576 * HOUR;

const hourly = {
  namespace: 'AWS/Kinesis',
  statistic: 'Sum',
  periodSeconds: HOUR,
  of: 'streams',
  dimensions: { StreamName: 'streamName' },
} satisfies Partial<MetricDeclaration>;

/** Shards are paid for by the hour, whatever goes through them. */
export const kinesisOverprovisioned = defineCheck({
  id: 'kinesis-overprovisioned',
  title: 'Every Kinesis stream has as many shards as its load needs',
  service: 'kinesis-data-streams',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { streams: kinesisStreams },
  metrics: {
    bytesIn: { ...hourly, metricName: 'IncomingBytes' },
    recordsIn: { ...hourly, metricName: 'IncomingRecords' },
    bytesOut: { ...hourly, metricName: 'GetRecords.Bytes' },
  },
  thresholds: { maximumUsePercent: 30, targetUsePercent: 60, minimumAgeDays: 14, minimumHoursMeasured: 312 },
  lookBackDays: 14,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: kinesisOverprovisionedGuide,
  *evaluate({ streams }, { now, thresholds, metric }): Iterable<Verdict> {
    for (const stream of streams) {
      const { streamName: resourceId, status, mode, openShards, createdAt } = stream;
      if (status !== 'ACTIVE' || mode !== 'PROVISIONED' || (openShards !== null && openShards < 2)) continue;
      if (createdAt === null || openShards === null) {
        yield { resourceId, reason: 'Kinesis did not tell the age or the shards of the stream' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      const [bytesIn, recordsIn] = [metric('bytesIn', stream), metric('recordsIn', stream)];
      const shards = Math.max(
        (highest(bytesIn) ?? 0) / BYTES_IN,
        (highest(recordsIn) ?? 0) / RECORDS_IN,
        // Nobody has to read: a stream without shared consumers has no such metric.
        (highest(metric('bytesOut', stream)) ?? 0) / BYTES_OUT,
      );
      if (100 * shards > thresholds.maximumUsePercent * openShards) continue;
      const hours = Math.min(valuesOf(bytesIn).length, valuesOf(recordsIn).length);
      if (hours < Math.max(thresholds.minimumHoursMeasured, 1)) {
        yield {
          resourceId,
          reason: `CloudWatch has ${hours} hours of IncomingBytes and IncomingRecords, ${thresholds.minimumHoursMeasured} are needed`,
        };
        continue;
      }
      const needed = Math.max(Math.ceil((100 * shards) / Math.max(thresholds.targetUsePercent, 1)), 1);
      if (needed >= openShards) continue;
      const [before, after] = [openShards, needed].map((count) => decimalFromInteger(count * HOURS_A_MONTH));
      if (!before || !after) continue;
      yield {
        resourceId,
        evidence: `The busiest of ${hours} hours used ${Math.round(1000 * shards) / 1000} of ${openShards} shards; ${needed} would do.`,
        claims: [usage(resourceId, 'Storage-ShardHour', before, after)],
      };
    }
  },
});
