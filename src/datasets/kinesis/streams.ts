import { defineDataset } from '../../core/dataset.ts';

/** A Kinesis data stream. Strings are untrusted; `null`: AWS did not tell. */
export interface KinesisStream {
  readonly streamName: string;
  /** `false`: AWS refused to describe this stream; shards and retention are then `null`. */
  readonly described: boolean;
  /** `ACTIVE` … */
  readonly status: string | null;
  /** `PROVISIONED` or `ON_DEMAND`. */
  readonly mode: string | null;
  readonly openShards: number | null;
  readonly retentionHours: number | null;
  /** With enhanced fan-out. */
  readonly consumers: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const kinesisStreams = defineDataset<KinesisStream>({
  id: 'kinesis/streams',
  scope: 'region',
  reads: ['Kinesis:ListStreams', 'Kinesis:DescribeStreamSummary'],
  resource: { id: 'streamName' },
  load: () => import('./streams.load.ts'),
});
