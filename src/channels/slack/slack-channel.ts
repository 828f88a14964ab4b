import type { Channel, Delivery } from '../../core/channel.ts';
import type { Publication } from '../../core/publication.ts';
import { type SlackPlace, slackPlaceOf } from '../../core/slack-workspace.ts';
import { isOpen } from '../../render/sections/action-groups.ts';
import { alertMessage } from '../../render/slack/alert-message.ts';
import { detailsMessage, ownerDetailsMessage } from '../../render/slack/details-message.ts';
import { ownerMessage, summaryMessage } from '../../render/slack/summary-message.ts';
import { type Cadence, type CadencePeriod, cadencePeriod } from '../cadence-period.ts';
import { type DeliverParts, deliverLetter } from './deliver-letter.ts';
import { letterByBot, letterByHook, type SlackLetter } from './slack-letter.ts';
import type { SlackBotWay, SlackHookWay, SlackOwner, SlackWay } from './slack-way.ts';

export interface SlackChannelParts extends DeliverParts {
  readonly way: SlackWay;
  /** How often there is a summary; alerts are told at once. */
  readonly cadence: Cadence;
}

/** Tells of alerts, of a report once in a period, and its owners of their own actions. */
export function slackChannel(parts: SlackChannelParts): Channel {
  return {
    id: 'slack',
    async publish(publication) {
      const { way } = parts;
      const period = cadencePeriod(parts.cadence, publication.at);
      const deliveries =
        way.kind === 'bot'
          ? await publishByBot(parts, way, publication, period)
          : await publishByHook(parts, way, publication, period);
      return { deliveries };
    },
  };
}

async function publishByHook(
  parts: DeliverParts,
  { hook }: SlackHookWay,
  publication: Publication,
  { key }: CadencePeriod,
): Promise<readonly Delivery[]> {
  const where = 'the channel of the web hook';
  const letters = [
    ...publication.alerts.map((alert) =>
      letterByHook(hook, {
        what: `alert (${alert.kind}) in ${where}`,
        item: { item: `alert ${alert.id}`, content: alert.state },
        message: () => alertMessage(publication, alert),
      }),
    ),
    letterByHook(hook, {
      what: `summary in ${where}`,
      item: { item: `${key} summary`, content: '' },
      message: () => summaryMessage(publication),
    }),
  ];
  const deliveries: Delivery[] = [];
  for (const letter of letters) deliveries.push(...(await deliverLetter(parts, letter)));
  return deliveries;
}

/** One after the other: Slack takes about one message a second. One channel that fails does not stop the others. */
async function publishByBot(
  parts: DeliverParts,
  way: SlackBotWay,
  publication: Publication,
  period: CadencePeriod,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const letter of alertLetters(way, publication)) {
    deliveries.push(...(await deliverLetter(parts, letter)));
  }
  for (const told of [
    wholeReport(way, publication),
    ...ownersToTell(way, publication).map((owner) => ownReport(owner, publication)),
  ]) {
    deliveries.push(...(await deliverTold(parts, way, told, period)));
  }
  return deliveries;
}

/** Days in which an alert that may have been sent is looked for. */
const ALERT_DAYS = 31;

function alertLetters({ bot, alertsChannel }: SlackBotWay, publication: Publication): readonly SlackLetter[] {
  const since = new Date(Date.parse(publication.at) - ALERT_DAYS * 86_400_000).toISOString();
  return publication.alerts.map((alert) =>
    letterByBot(
      bot,
      alertsChannel,
      { since },
      {
        what: `alert (${alert.kind}) in ${alertsChannel}`,
        item: { item: `alert ${alert.id} ${alertsChannel}`, content: alert.state },
        message: () => alertMessage(publication, alert),
      },
    ),
  );
}

/** A report for one channel: what is posted, and what stands in its thread. */
interface Told {
  readonly channel: string;
  /** Whose it is, for people and in the identity of its messages. */
  readonly name: string;
  readonly summary: SlackLetter['message'];
  readonly details: SlackLetter['message'];
}

function wholeReport({ channel }: SlackBotWay, publication: Publication): Told {
  return {
    channel,
    name: 'summary',
    summary: () => summaryMessage(publication),
    details: () => detailsMessage(publication),
  };
}

function ownReport({ team, channel }: SlackOwner, publication: Publication): Told {
  return {
    channel,
    name: `summary for ${team}`,
    summary: () => ownerMessage(publication, team),
    details: () => ownerDetailsMessage(publication, team),
  };
}

/** An owner who certainly has nothing to do is not told so. */
function ownersToTell({ owners }: SlackBotWay, { report }: Publication): readonly SlackOwner[] {
  const { recommendations } = report;
  if (!recommendations.known) return owners;
  const busy = new Set(recommendations.value.filter(isOpen).map(({ owner }) => owner?.team));
  return owners.filter(({ team }) => busy.has(team));
}

async function deliverTold(
  parts: DeliverParts,
  { bot }: SlackBotWay,
  { channel, name, summary, details }: Told,
  { key, firstDay }: CadencePeriod,
): Promise<readonly Delivery[]> {
  const item = `${key} ${name} ${channel}`;
  const since = { since: `${firstDay}T00:00:00.000Z` };
  const posted = await deliverLetter(
    parts,
    letterByBot(bot, channel, since, {
      what: `${name} in ${channel}`,
      item: { item, content: '' },
      message: summary,
    }),
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
