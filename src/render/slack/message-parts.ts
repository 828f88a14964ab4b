import type { Publication } from '../../core/publication.ts';
import type { SlackBlock, SlackMessage } from '../../core/slack-message.ts';
import { strong } from '../blocks.ts';
import type { BriefAction } from '../brief/brief.ts';
import { fitting, steppingDown, withinCharacters } from '../fitting.ts';
import { type Page, pageOf } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { plainText } from '../plain-text.ts';
import { untrusted } from '../untrusted.ts';
import { literal, mrkdwn, mrkdwnLink } from './mrkdwn.ts';
import { buttonsBlock, headerBlock, linkButton, sectionBlock } from './slack-blocks.ts';
import { fitsSlack, LIMITS } from './slack-limits.ts';

/** What a message is made of. */
export interface SlackPage extends Page {
  readonly links: Publication['links'];
}

/** Characters of an address that stands in a list: with a longer one a list might have no room for itself. */
const LONGEST_LINK = 1000;

export function slackPageOf({ report, links }: Pick<Publication, 'report' | 'links'>): SlackPage {
  const short = links.report !== null && links.report.length <= LONGEST_LINK ? links.report : null;
  return { ...pageOf(report), links: { ...links, report: short } };
}

/** The title where it has room; it is plain text, in which a name is only a name. */
export function titleBlock({ report, formats, messages }: SlackPage, title: Inline): SlackBlock {
  const whole = plainText(title);
  return headerBlock(
    whole.length <= LIMITS.header ? whole : messages.slack.shortTitle(formats.day(report.asOf)),
  );
}

/** A heading and its lines in one section: as many as have room, and how many more there are. */
export function listBlocks(
  page: SlackPage,
  heading: string,
  items: readonly Inline[],
  most: number,
): readonly SlackBlock[] {
  if (items.length === 0) return [];
  const text = (rows: number) =>
    [
      `*${literal(heading)}*`,
      ...items.slice(0, rows).map((item) => bullet(mrkdwn(item))),
      ...moreLines(page, items.length - rows),
    ].join('\n');
  return [
    sectionBlock(
      fitting(steppingDown(Math.min(items.length, most), 0, text), withinCharacters(LIMITS.section)),
    ),
  ];
}

export function bullet(text: string): string {
  return `• ${text}`;
}

/** How much is left out, with the way to it. */
export function moreLines({ formats, messages, links }: SlackPage, left: number): readonly string[] {
  if (left <= 0) return [];
  const text = messages.slack.inReport(messages.andMore(formats, left));
  return [bullet(links.report === null ? literal(text) : mrkdwnLink(text, links.report))];
}

/** What is to be done, what it saves, and who is to do it. */
export function actionText({ messages }: SlackPage, { title, amount, team }: BriefAction): Inline {
  const whole = amount === null ? title : messages.slack.action(title, strong(amount));
  return team === null ? whole : joinInline([whole, untrusted(team)], ' · ');
}

/** The ways to everything else. */
export function closingBlocks({ messages, links }: SlackPage): readonly SlackBlock[] {
  const { openReport, openRun } = messages.slack;
  return buttonsBlock([linkButton(openReport, links.report), linkButton(openRun, links.run)]);
}

/** What notifications say: the title and what it comes to, where there is room. */
export function notification(title: Inline, sentence: Inline): string {
  const short = literal(plainText(title));
  const long = `${short}. ${literal(plainText(sentence))}`;
  return long.length <= LIMITS.text ? long : short;
}

/** The largest of a message that Slack takes; where it takes none, one that says that it did not fit. */
export function largest(
  page: SlackPage,
  title: Inline,
  steps: readonly (() => SlackMessage)[],
): SlackMessage {
  for (const step of steps) {
    const message = step();
    if (fitsSlack(message)) return message;
  }
  const { tooLong } = page.messages.slack;
  return {
    text: literal(tooLong),
    blocks: [titleBlock(page, title), sectionBlock(literal(tooLong)), ...closingBlocks(page)],
  };
}
