import type { Delivery } from '../../core/channel.ts';
import { dayToMs } from '../../core/period.ts';
import { type SlackBot, type SlackPlace, slackPlaceOf } from '../../core/slack-workspace.ts';
import { type DeliverParts, deliverLetter } from './deliver-letter.ts';
import { letterByBot } from './slack-letter.ts';
import type { ToldReport } from './told-reports.ts';

/** Before a period begins here it may have begun at Slack: milliseconds that clocks differ by, at most. */
const CLOCKS_DIFFER = 3_600_000;

/** Posts it once in a period, then what stands in its thread. */
export async function deliverReport(
  parts: DeliverParts,
  bot: SlackBot,
  { channel, name, period: { key, firstDay }, summary, details }: ToldReport,
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
