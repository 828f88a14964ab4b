import type { Config } from '../../config/config.ts';
import type { KeptDraft } from '../../narrative/kept.ts';
import { openReportFolder } from '../../platform/report-folder.ts';
import type { ChannelParts } from '../channels/channel-parts.ts';
import { githubPlace } from '../channels/github-place.ts';
import { narrated } from '../narrative/narrated.ts';
import type { RunEnvironment } from '../run-contract.ts';
import type { TenantSession } from '../tenant-session.ts';
import { type ChannelDelivery, publishReport } from './publish-report.ts';
import type { PublishedReport } from './published-report.ts';

/** Whether anything is to be published at all. */
export function isPublishing(config: Config): boolean {
  const { git, issues, slack, email, sns, webhook } = config;
  return [git, issues, slack, email, sns, webhook].some((each) => each !== null);
}

/**
 * Publishes a report with what the session of its tenant has.
 * @param drafts What models wrote about it.
 */
export async function publishOfSession(
  { id, config, runStore, access }: TenantSession,
  published: PublishedReport,
  drafts: readonly KeptDraft[],
  environment: RunEnvironment,
): Promise<readonly ChannelDelivery[]> {
  const github = githubPlace(environment);
  if (github) environment.maskSecret(github.token);
  const parts: ChannelParts = {
    tenant: id,
    config,
    outbox: runStore.outbox(environment),
    environment,
    folder: openReportFolder(environment.workingFolder, config.output),
    github,
    access,
  };
  const narratives = await narrated(published.report, config, drafts);
  return publishReport({ ...published, ...narratives }, parts, runStore.alerts);
}
