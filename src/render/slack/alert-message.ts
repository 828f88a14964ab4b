import type { Alert } from '../../core/alert.ts';
import type { Publication } from '../../core/publication.ts';
import type { SlackMessage } from '../../core/slack-message.ts';
import { alertText } from '../alerts/alert-text.ts';
import { strong } from '../blocks.ts';
import { pageOf } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { closingBlocks, largest, notification, type SlackPage } from './message-parts.ts';
import { mrkdwn } from './mrkdwn.ts';
import { contextBlock, headerBlock, sectionBlock } from './slack-blocks.ts';
import { LIMITS } from './slack-limits.ts';

/** One alert as a message, in the language of its report. */
export function alertMessage(
  { report, links }: Pick<Publication, 'report' | 'links'>,
  alert: Alert,
): SlackMessage {
  const page: SlackPage = { ...pageOf(report), links };
  const { title, text } = alertText(page, alert);
  const words = page.messages.slack;
  const severity = words.severities[alert.severity];
  const header = words.alert(severity, plainText(title));
  const hasRoom = header.length <= LIMITS.header;
  const sample = report.source.sample ? [contextBlock(mrkdwn(page.messages.sampleTitle))] : [];
  return largest(page, severity, [
    () => ({
      text: notification(header, text),
      blocks: [
        ...sample,
        headerBlock(hasRoom ? header : severity),
        ...(hasRoom ? [] : [sectionBlock(mrkdwn(strong(title)))]),
        sectionBlock(mrkdwn(text)),
        ...closingBlocks(page),
      ],
    }),
  ]);
}
