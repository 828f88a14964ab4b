import {
  DescribeStreamSummaryCommand,
  KinesisClient,
  ListStreamsCommand,
  type StreamDescriptionSummary,
  type StreamSummary,
} from '@aws-sdk/client-kinesis';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { KinesisStream } from './streams.ts';

/** All streams of the region, each with its own call: the list tells neither shards nor retention. */
const load: DatasetLoader<KinesisStream> = async function* ({ client, signal }) {
  const kinesis = client(KinesisClient);
  const streams = itemsOf({
    operation: 'ListStreams',
    ask: (NextToken) => kinesis.send(new ListStreamsCommand({ NextToken }), { abortSignal: signal }),
    // Answers without summaries have the names alone.
    items: ({ StreamSummaries, StreamNames }): readonly Partial<StreamSummary>[] | undefined =>
      StreamSummaries ?? StreamNames?.map((StreamName) => ({ StreamName })),
    next: ({ NextToken }) => NextToken,
    idOf: ({ StreamName }) => StreamName,
  });
  const described = eachOf(streams, async ({ StreamName }) => {
    const asked = new DescribeStreamSummaryCommand({ StreamName });
    return (await kinesis.send(asked, { abortSignal: signal })).StreamDescriptionSummary ?? null;
  });
  for await (const { item, answer } of described) yield rowOf(item, answer);
};

export default load;

function rowOf(stream: Partial<StreamSummary>, summary: StreamDescriptionSummary | null): KinesisStream {
  return {
    streamName: bounded(stream.StreamName ?? ''),
    described: summary !== null,
    status: boundedOrNull(stream.StreamStatus ?? summary?.StreamStatus),
    mode: boundedOrNull(stream.StreamModeDetails?.StreamMode ?? summary?.StreamModeDetails?.StreamMode),
    openShards: summary?.OpenShardCount ?? null,
    retentionHours: summary?.RetentionPeriodHours ?? null,
    consumers: summary?.ConsumerCount ?? null,
    createdAt: isoInstant(stream.StreamCreationTimestamp ?? summary?.StreamCreationTimestamp),
  };
}
