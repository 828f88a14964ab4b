import type { Delivery } from '../../core/channel.ts';
import { dayToMs } from '../../core/period.ts';
import type { Publication } from '../../core/publication.ts';
import { type SlackBot, type SlackPlace, slackPlaceOf } from '../../core/slack-workspace.ts';
import { isOpen } from '../../render/sections/action-groups.ts';
import { detailsMessage, ownerDetailsMessage } from '../../render/slack/details-message.ts';
import { ownerMessage, summaryMessage } from '../../render/slack/summary-message.ts';
import type { CadencePeriod } from '../cadence-period.ts';
import { type DeliverParts, deliverLetter } from './deliver-letter.ts';
import { letterByBot, type SlackLetter } from './slack-letter.ts';
import type { SlackBotWay, SlackOwner } from './slack-way.ts';

/** A report for one channel: what is posted, and what stands in its thread. */
export interface ToldReport {
  readonly channel: string;
  /** Whose it is, for people and in the identity of its messages. */
  readonly name: string;
  readonly summary: SlackLetter['message'];
  readonly details: SlackLetter['message'];
}

/** The whole one, and those of owners. An owner who certainly has nothing to do is not told so. */
export function reportsToTell(way: SlackBotWay, publication: Publication): readonly ToldReport[] {
  const { recommendations } = publication.report;
  const all = recommendations.known ? recommendations.value.filter(isOpen) : null;
  const busy = new Set(all?.map(({ owner }) => owner?.team));
  const owners = way.owners.filter(({ team }) => all === null || busy.has(team));
  return [wholeReport(way, publication), ...owners.map((owner) => ownReport(owner, publication))];
}

function wholeReport({ channel }: SlackBotWay, publication: Publication): ToldReport {
  return {
    channel,
    name: 'summary',
    summary: () => summaryMessage(publication),
    details: () => detailsMessage(publication),
  };
}

function ownReport({ team, channel }: SlackOwner, publication: Publication): ToldReport {
  return {
    channel,
    name: `summary for ${team}`,
    summary: () => ownerMessage(publication, team),
    details: () => ownerDetailsMessage(publication, team),
  };
}

/** Before a period begins here it may have begun at Slack: milliseconds that clocks differ by, at most. */
const CLOCKS_DIFFER = 3_600_000;

/** Posts it once in a period, then what stands in its thread. */
export async function deliverReport(
  parts: DeliverParts,
  bot: SlackBot,
  { channel, name, summary, details }: ToldReport,
  { key, firstDay }: CadencePeriod,
): Promise<readonly Delivery[]> {
  const item = `${key} ${name} ${channel}`;
  const since = new Date(dayToMs(firstDay) - CLOCKS_DIFFER).toISOString();
  const posted = await deliverLetter(
    parts,
    letterByBot(
      bot,
      channel,
      { since },
      { what: `${name} in ${channel}`, item: { item, content: '' }, message: summary },
    ),
  );
  const place = posted.map(placeOf).find((each) => each !== null);
  if (!place) return posted;
  const letter = letterByBot(
    bot,
    place.channel,
    { thread: place.ts },
    {
      what: `details of the ${name} in ${channel}`,
      item: { item: `${item} details`, content: '' },
      message: details,
    },
  );
  return [...posted, ...(await deliverLetter(parts, letter))];
}

function placeOf(delivery: Delivery): SlackPlace | null {
  return 'reference' in delivery ? slackPlaceOf(delivery.reference) : null;
}
