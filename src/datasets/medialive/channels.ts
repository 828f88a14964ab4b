import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A MediaLive channel: paid for by the hour while it runs. Strings are untrusted; `null`: AWS did not tell. */
export interface Channel {
  readonly channelId: string;
  readonly channelArn: string | null;
  readonly name: string | null;
  /** `IDLE`, `RUNNING`, `STARTING` … */
  readonly state: string | null;
  /** `STANDARD` has two pipelines, `SINGLE_PIPELINE` one. */
  readonly channelClass: string | null;
  readonly pipelinesRunning: number | null;
  /** The two pipelines' names in CloudWatch. */
  readonly firstPipeline: string;
  readonly secondPipeline: string;
  readonly tags: Tags;
}

export const channels = defineDataset<Channel>({
  id: 'medialive/channels',
  scope: 'region',
  reads: ['MediaLive:ListChannels'],
  resource: { id: 'channelId', tags: 'tags' },
  load: () => import('./channels.load.ts'),
});
