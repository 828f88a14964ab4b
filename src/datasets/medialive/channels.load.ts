import { ListChannelsCommand, MediaLiveClient } from '@aws-sdk/client-medialive';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOfMap } from '../tags-of.ts';
import type { Channel } from './channels.ts';

/** The most that ListChannels returns at once. */
const PAGE = 1000;

/** All channels of the region. */
const load: DatasetLoader<Channel> = async function* ({ client, signal }) {
  const service = client(MediaLiveClient);
  const items = itemsOf({
    operation: 'ListChannels',
    ask: (NextToken) =>
      service.send(new ListChannelsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Channels }) => Channels,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Id }) => Id,
  });
  for await (const one of items) {
    yield {
      channelId: bounded(one.Id ?? ''),
      channelArn: boundedOrNull(one.Arn),
      name: boundedOrNull(one.Name),
      state: boundedOrNull(one.State),
      channelClass: boundedOrNull(one.ChannelClass),
      pipelinesRunning: one.PipelinesRunningCount ?? null,
      firstPipeline: '0',
      secondPipeline: '1',
      tags: tagsOfMap(one.Tags),
    };
  }
};

export default load;
