import type { Config } from '../../config/config.ts';
import type { Channel } from '../../core/channel.ts';
import type { Outbox } from '../../core/outbox.ts';
import type { ReportFolder } from '../../core/ports.ts';
import type { RunEnvironment } from '../run-contract.ts';
import type { TenantAccess } from '../tenant-session.ts';
import type { GithubPlace } from './github-place.ts';

/** What channels are opened with. */
export interface ChannelParts {
  readonly tenant: string;
  /** As the tenant sees it. */
  readonly config: Config;
  readonly outbox: Outbox;
  readonly environment: RunEnvironment;
  /** The folder reports are written to. */
  readonly folder: ReportFolder;
  /** The repository that runs; `null` outside of GitHub, or without a token. */
  readonly github: GithubPlace | null;
  /** Signs in to AWS on first use. */
  readonly access: () => Promise<TenantAccess>;
}

/** `null`: not configured. Throws a SpendlogError of the user's input where it is, and something it needs is not there. */
export type OpenChannel = (parts: ChannelParts) => Promise<Channel | null>;
