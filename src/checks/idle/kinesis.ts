import { type KinesisStream, kinesisStreams } from '../../datasets/kinesis/streams.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { kinesisIdleGuide } from './kinesis.guide.ts';

/** A stream is paid for by the hour, of its shards or of itself. */
export const kinesisIdle = defineIdleCheck<KinesisStream>({
  id: 'kinesis-idle',
  title: 'Every Kinesis stream gets records',
  service: 'kinesis-data-streams',
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  // It can be made again; what it held is gone.
  rollbackPossible: true,
  guide: kinesisIdleGuide,
  dataset: kinesisStreams,
  metrics: {
    records: {
      namespace: 'AWS/Kinesis',
      metricName: 'IncomingRecords',
      statistic: 'Sum',
      dimensions: { StreamName: 'streamName' },
      atMost: 0,
      unit: 'records',
    },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: ({ streamName, status, mode, openShards, createdAt }) =>
    status === 'ACTIVE'
      ? {
          resourceId: streamName,
          noun: `The ${mode === 'ON_DEMAND' ? 'on-demand' : 'provisioned'} stream of ${countText(openShards, 'open shard')}`,
          createdAt,
        }
      : null,
  claims: ({ streamName }) => [everything(streamName)],
});
