import type { ChannelId, Delivery, Published } from '../../core/channel.ts';
import type { Log } from '../../core/ports.ts';
import type { Links, Publication } from '../../core/publication.ts';
import type { KeptText } from '../../store/kept-text.ts';
import type { ChannelParts } from '../channels/channel-parts.ts';
import type { Narrated } from '../narrative/narrated.ts';
import { alertsToTell } from './alerts-to-tell.ts';
import { type ConfiguredChannel, channelsOf, failedDelivery } from './channels-of.ts';
import { checkPages } from './check-pages.ts';
import type { PublishedReport } from './published-report.ts';

/** What became of one thing that was to be published. */
export interface ChannelDelivery {
  readonly channel: ChannelId;
  readonly delivery: Delivery;
  /** Web address of the report where its channel put it; absent: it puts none anywhere. */
  readonly reportUrl?: string;
}

/** A report with what its readers are told. */
export interface NarratedReport extends PublishedReport, Narrated {}

/** Publishes a report through every channel that is configured, one after the other; one that fails does not stop the others. */
export async function publishReport(
  published: NarratedReport,
  parts: ChannelParts,
  book: KeptText,
): Promise<readonly ChannelDelivery[]> {
  const channels = await channelsOf(parts);
  if (channels.length === 0) return [];
  const today = parts.environment.clock.today();
  const alerts = await alertsToTell(published.report, parts.config, book, today);
  const all: ChannelDelivery[] = [];
  let publication = firstPublication(published, parts, alerts);
  for (const each of channels) {
    parts.environment.progress.step(`Publishing: ${each.id}`);
    const done = await publishing(each, publication, parts.environment.log);
    const { deliveries, reportUrl } = done;
    const place = reportUrl === undefined ? {} : { reportUrl };
    all.push(...deliveries.map((delivery) => ({ channel: each.id, delivery, ...place })));
    publication = after(publication, done);
  }
  parts.environment.progress.done('Published');
  return all;
}

async function publishing(each: ConfiguredChannel, publication: Publication, log: Log): Promise<Published> {
  if ('failed' in each) return { deliveries: [each.failed] };
  try {
    return await each.channel.publish(publication);
  } catch (error) {
    return { deliveries: [failedDelivery(each.id, error, log)] };
  }
}

function firstPublication(
  { run, report, notes, narratives, narrativeFiles }: NarratedReport,
  { environment, github }: ChannelParts,
  alerts: Publication['alerts'],
): Publication {
  const links: Links = {
    report: null,
    run: github?.runUrl ?? null,
    check: checkPages(environment.environment),
    issue: () => null,
  };
  return {
    run,
    report,
    notes,
    alerts,
    links,
    narratives,
    narrativeFiles,
    pullRequest: null,
    at: environment.clock.now().toISOString(),
  };
}

/** What a channel has left is what those after it link to. */
function after(publication: Publication, { reportUrl, pullRequest, issueUrls }: Published): Publication {
  const { links } = publication;
  return {
    ...publication,
    links: {
      ...links,
      report: reportUrl ?? links.report,
      issue: issueUrls ? (fingerprint) => issueUrls.get(fingerprint) ?? null : links.issue,
    },
    pullRequest: pullRequest ?? publication.pullRequest,
  };
}
