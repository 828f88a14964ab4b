import type { Channel, Delivery } from '../../core/channel.ts';
import type { Publication } from '../../core/publication.ts';
import { alertMessage } from '../../render/slack/alert-message.ts';
import { summaryMessage } from '../../render/slack/summary-message.ts';
import { type Cadence, type CadencePeriod, cadencePeriod } from '../cadence-period.ts';
import { type DeliverParts, deliverLetter } from './deliver-letter.ts';
import { deliverReport, reportsToTell } from './deliver-report.ts';
import { letterByBot, letterByHook, type SlackLetter } from './slack-letter.ts';
import type { SlackBotWay, SlackHookWay, SlackWay } from './slack-way.ts';

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
  for (const told of reportsToTell(way, publication)) {
    deliveries.push(...(await deliverReport(parts, way.bot, told, period)));
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
