import type { Channel, Delivery } from '../../core/channel.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { Publication } from '../../core/publication.ts';
import { alertMessage } from '../../render/slack/alert-message.ts';
import { summaryMessage } from '../../render/slack/summary-message.ts';
import { type Cadence, cadencePeriod } from '../cadence-period.ts';
import { type DeliverParts, deliverLetter } from './deliver-letter.ts';
import { deliverReport } from './deliver-report.ts';
import { letterByBot, letterByHook, type SlackLetter } from './slack-letter.ts';
import type { SlackBotWay, SlackHookWay, SlackWay } from './slack-way.ts';
import { reportsToTell, writtenFor } from './told-reports.ts';

export interface SlackChannelParts extends DeliverParts {
  readonly way: SlackWay;
  /** Whom the summary is written for. */
  readonly persona: PersonaId;
  /** How often there is a summary; alerts are told at once. */
  readonly cadence: Cadence;
}

/** Tells of alerts, of a report once in a period, and its owners of their own actions. */
export function slackChannel(parts: SlackChannelParts): Channel {
  return {
    id: 'slack',
    async publish(publication) {
      const { way } = parts;
      const deliveries =
        way.kind === 'bot'
          ? await publishByBot(parts, way, publication)
          : await publishByHook(parts, way, publication);
      return { deliveries };
    },
  };
}

async function publishByHook(
  parts: SlackChannelParts,
  { hook }: SlackHookWay,
  publication: Publication,
): Promise<readonly Delivery[]> {
  const { key } = cadencePeriod(parts.cadence, publication.at);
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
      message: () => summaryMessage(writtenFor(parts.persona, publication)),
    }),
  ];
  const deliveries: Delivery[] = [];
  for (const letter of letters) deliveries.push(...(await deliverLetter(parts, letter)));
  return deliveries;
}

/** One after the other: Slack takes about one message a second. One channel that fails does not stop the others. */
async function publishByBot(
  parts: SlackChannelParts,
  way: SlackBotWay,
  publication: Publication,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const letter of alertLetters(way, publication)) {
    deliveries.push(...(await deliverLetter(parts, letter)));
  }
  for (const told of reportsToTell(way, publication, parts)) {
    deliveries.push(...(await deliverReport(parts, way.bot, told)));
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
