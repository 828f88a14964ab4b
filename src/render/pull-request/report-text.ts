import type { RootContent } from 'mdast';
import { bullets, columnsOf, heading, paragraph, strong, table } from '../blocks.ts';
import type { Brief, BriefAction } from '../brief/brief.ts';
import { openingOf } from '../brief/opening-of.ts';
import { fitting, GITHUB_BODY, withinCharacters } from '../fitting.ts';
import { hiddenMarker } from '../issues/hidden-marker.ts';
import { issueLink, webLink } from '../issues/issue-links.ts';
import { markdownOf } from '../markdown-of.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

export interface ReportPullRequestParts {
  readonly page: Pick<Page, 'formats' | 'messages'>;
  readonly brief: Brief;
  /** A whole HTML comment of our own, by which the comment is found again. */
  readonly marker: string;
}

/** The summary of a report that arrives as a pull request. Lists are shortened, then left out, where they do not fit. */
export function reportPullRequestText(parts: ReportPullRequestParts): string {
  return fitting(
    [20, 10, 5, 0].map((most) => () => {
      const blocks = reportBlocks(parts, most);
      return markdownOf([...blocks, hiddenMarker(parts.marker)]);
    }),
    withinCharacters(GITHUB_BODY),
  );
}

function reportBlocks({ page, brief }: ReportPullRequestParts, most: number): RootContent[] {
  const words = page.messages.pullRequest.report;
  const list = (title: string, items: readonly Inline[]) => titled(title, shortened(page, items, most, 0));
  const alerts = brief.alerts.map(({ title, text }) => phrase`${strong(title)}: ${text}`);
  const actions = brief.actions.map((action) => actionText(page, action));
  return [
    heading(2, brief.title),
    ...opening(brief, most),
    ...shortened(page, brief.gaps, most, 0),
    ...list(words.alerts, alerts),
    ...(brief.figures.length > 0 && most > 0 ? [figureTable(brief)] : []),
    ...list(words.movers, brief.movers),
    ...titled(words.actions, shortened(page, actions, most, brief.moreActions)),
    ...list(words.changes, brief.changes),
    ...(most === 0 ? [paragraph(page.messages.pullRequest.shortened)] : []),
    ...(brief.url === null ? [] : [paragraph(webLink(brief.url, words.link))]),
  ];
}

/** What its reader is told in short, else the verdict. */
function opening(brief: Brief, most: number): readonly RootContent[] {
  const hasRoom = brief.told.length > 0 && most > 0;
  return hasRoom ? openingOf(brief, most).map(paragraph) : [paragraph(strong(brief.verdict))];
}

function titled(title: string, content: readonly RootContent[]): readonly RootContent[] {
  return content.length === 0 ? [] : [heading(3, title), ...content];
}

/** @param further How many there are beside those given. */
function shortened(
  { formats, messages }: ReportPullRequestParts['page'],
  items: readonly Inline[],
  most: number,
  further: number,
): readonly RootContent[] {
  const shown = items.slice(0, most);
  const left = items.length - shown.length + further;
  return bullets([...shown, ...(left > 0 ? [messages.pullRequest.report.more(formats, left)] : [])]);
}

/** The first figure is the head of the table, so that none is above the others. */
function figureTable({ figures }: Brief): RootContent {
  const [first, ...rows] = figures.map(({ label, value }): readonly Inline[] => [label, value]);
  return table(columnsOf(first ?? ['', ''], [1]), rows);
}

function actionText({ messages }: ReportPullRequestParts['page'], action: BriefAction): Inline {
  const words = messages.pullRequest.report;
  const { title, amount, team, url } = action;
  const worth = amount === null ? title : words.amount(title, strong(amount));
  const owned = team === null ? worth : words.team(worth, untrusted(team));
  return url === null ? owned : words.issue(owned, issueLink(url));
}
