import type { Publication } from './publication.ts';
import type { Fingerprint } from './recommendation.ts';

export const CHANNEL_IDS = ['git', 'issues', 'pull-request', 'slack', 'email', 'sns', 'webhook'] as const;

/** A place where a report is delivered; also the name of its part of the outbox. */
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** A place where a report is delivered. Publishing twice delivers once. */
export interface Channel {
  readonly id: ChannelId;
  /** Never throws for what its destination does: that is a delivery that failed. */
  publish(publication: Publication): Promise<Published>;
}

/** What became of everything one channel had to deliver, and what those after it may link to. */
export interface Published {
  readonly deliveries: readonly Delivery[];
  /** Web address of the report where this channel put it. */
  readonly reportUrl?: string;
  /** Number of the pull request that the report came as. */
  readonly pullRequest?: number;
  /** Web addresses of the issues that are open about recommendations. */
  readonly issueUrls?: ReadonlyMap<Fingerprint, string>;
}

/** One thing that was to be delivered. `what` is for people, e.g. `commit to main`, `issue #12`; untrusted. */
export type Delivery =
  | {
      readonly what: string;
      /** `unchanged`: it stands there already. */
      readonly state: 'delivered' | 'unchanged';
      /** Where it stands, e.g. a web address or a message id. */
      readonly reference: string;
    }
  | {
      readonly what: string;
      /**
       * `unconfirmed`: it may have arrived, nobody can tell, and it is not sent again. `failed`: it has not arrived, the
       * next run tries again. `postponed`: a limit of ours or of the destination; the next run goes on with it.
       */
      readonly state: 'unconfirmed' | 'failed' | 'postponed';
      readonly reason: string;
    };
