import type { SlackBlock, SlackMessage } from '../../core/slack-message.ts';
import type { Brief, BriefAction, BriefFigure, BriefSize } from '../brief/brief.ts';
import { type Briefed, briefOf } from '../brief/brief-of.ts';
import { briefOfOwner } from '../brief/brief-of-owner.ts';
import type { Inline } from '../phrase.ts';
import { shortened, withoutTeam } from './brief-parts.ts';
import {
  actionText,
  closingBlocks,
  largest,
  listBlocks,
  moreLines,
  notification,
  type SlackPage,
  slackPageOf,
  titleBlock,
} from './message-parts.ts';
import { literal, mrkdwn } from './mrkdwn.ts';
import { contextBlock, fieldBlocks, linkButton, sectionBlock } from './slack-blocks.ts';
import { LIMITS } from './slack-limits.ts';

/** Rows of any list, from what reads well down to what has room whatever the names. */
const MOST_ROWS = [5, 3, 1, 0] as const;

/** Actions of a message that has room for all it may hold. */
export const SUMMARY_ACTIONS: number = MOST_ROWS[0];

const SIZE: BriefSize = { movers: MOST_ROWS[0], actions: MOST_ROWS[0] };

/** Figures of a message with that many rows: an organisation may be billed in many currencies. */
const FIGURES_A_ROW = 4;

/** A report as one message, in its language. */
export function summaryMessage(published: Briefed): SlackMessage {
  return message(published, briefOf(published, SIZE));
}

/** The same for one team of the owner rules: its own actions and totals. */
export function ownerMessage(published: Briefed, team: string): SlackMessage {
  return message(published, withoutTeam(briefOfOwner(published, team, SIZE)));
}

function message(published: Briefed, brief: Brief): SlackMessage {
  const page = slackPageOf(published);
  const steps = MOST_ROWS.map((rows) => () => withRows(page, shortened(brief, rows), rows));
  return largest(page, brief.title, steps);
}

function withRows(page: SlackPage, brief: Brief, rows: number): SlackMessage {
  const { alerts, slack } = page.messages;
  return {
    text: notification(brief.title, brief.verdict),
    blocks: [
      titleBlock(page, brief.title),
      ...openingBlocks(page, brief),
      ...listBlocks(page, alerts.title, brief.alerts.map(alertLine), rows),
      ...figureBlocks(page, brief.figures, rows * FIGURES_A_ROW),
      ...listBlocks(page, slack.movers, brief.movers, rows),
      ...actionBlocks(page, brief),
      ...listBlocks(page, slack.gaps, brief.gaps, rows),
      ...closingBlocks(page),
    ],
  };
}

/** What its reader is told in short, as many sentences as have room, and who wrote it; else the verdict. */
function openingBlocks(page: SlackPage, brief: Brief): readonly SlackBlock[] {
  const text = toldText(brief.told);
  if (text === null) return [verdictBlock(page, brief)];
  return [sectionBlock(text), ...(brief.writtenBy === null ? [] : [contextBlock(mrkdwn(brief.writtenBy))])];
}

/** `null`: nothing is told, or not even its first sentence has room. */
function toldText(told: Brief['told']): string | null {
  for (let most = told.length; most > 0; most -= 1) {
    const text = told.slice(0, most).map(mrkdwn).join(' ');
    if (text.length <= LIMITS.section) return text;
  }
  return null;
}

/** A sentence for each currency; of too many of them the figures tell. */
function verdictBlock({ messages }: SlackPage, { verdict }: Brief): SlackBlock {
  const text = mrkdwn(verdict);
  return sectionBlock(text.length <= LIMITS.section ? text : literal(messages.slack.tooLong));
}

function alertLine({ title }: Brief['alerts'][number]): Inline {
  return title;
}

function figureBlocks(page: SlackPage, figures: readonly BriefFigure[], most: number): readonly SlackBlock[] {
  const texts = figures.map(({ label, value }) => `*${literal(label)}*\n${literal(value)}`);
  return [
    ...fieldBlocks(texts.slice(0, most)),
    ...moreLines(page, texts.length - most).map((line) => contextBlock(line)),
  ];
}

/** One section for each, with the way to its issue. */
function actionBlocks(page: SlackPage, { actions, moreActions }: Brief): readonly SlackBlock[] {
  const more = moreLines(page, moreActions);
  if (actions.length === 0 && more.length === 0) return [];
  return [
    sectionBlock(`*${literal(page.messages.slack.actions)}*`),
    ...actions.map((action) => actionBlock(page, action)),
    ...more.map((line) => sectionBlock(line)),
  ];
}

function actionBlock(page: SlackPage, action: BriefAction): SlackBlock {
  return sectionBlock(
    mrkdwn(actionText(page, action)),
    linkButton(page.messages.slack.openIssue, action.url),
  );
}
