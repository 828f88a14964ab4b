import type { Alert } from '../../core/alert.ts';
import type { Publication } from '../../core/publication.ts';
import type { SlackMessage } from '../../core/slack-message.ts';
import { alertText } from '../alerts/alert-text.ts';
import { strong } from '../blocks.ts';
import { plainText } from '../plain-text.ts';
import { closingBlocks, largest, notification, slackPageOf } from './message-parts.ts';
import { mrkdwn } from './mrkdwn.ts';
import { contextBlock, headerBlock, sectionBlock } from './slack-blocks.ts';
import { LIMITS } from './slack-limits.ts';

/** One alert as a message, in the language of its report. */
export function alertMessage(published: Pick<Publication, 'report' | 'links'>, alert: Alert): SlackMessage {
  const page = slackPageOf(published);
  const { title, text } = alertText(page, alert);
  const words = page.messages.slack;
  const severity = words.severities[alert.severity];
  const header = words.alert(severity, plainText(title));
  const hasRoom = header.length <= LIMITS.header;
  const sample = page.report.source.sample ? [contextBlock(mrkdwn(page.messages.sampleTitle))] : [];
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
