import type { RootContent } from 'mdast';
import type { Links } from '../../core/publication.ts';
import { paragraph, strong } from '../blocks.ts';
import { fitting, GITHUB_BODY, steppingDown, withinCharacters } from '../fitting.ts';
import { markdownOf } from '../markdown-of.ts';
import type { Page } from '../page.ts';
import { type DashboardRow, rowBlocks, sumText, teamBlocks } from './dashboard-tables.ts';
import { hiddenMarker } from './hidden-marker.ts';
import { linkLine } from './issue-links.ts';
import type { IssueWords } from './issue-subject.ts';

export interface DashboardParts {
  readonly tenant: string;
  /** Everything open; `null`: not known, since nothing could be looked at. */
  readonly rows: readonly DashboardRow[] | null;
  /** Worth an issue, and without one yet since only so many are opened at a time. */
  readonly waiting: number;
  readonly snoozed: number;
  /** By the configuration, or closed as not planned. */
  readonly exempt: number;
  readonly links: Links;
  readonly marker: string;
}

/** Teams that are told apart; the others are counted. */
const MOST_TEAMS = 50;

/** Everything open in one issue, with totals by team. The title stays as it is, so that its history is no noise. */
export function dashboardText(page: Page, parts: DashboardParts): Pick<IssueWords, 'title' | 'body'> {
  const words = page.messages.issues.dashboard;
  const rows = parts.rows?.length ?? 0;
  const withTeams = steppingDown(rows, 0, (most) => render(most, MOST_TEAMS));
  return {
    // The name of a tenant is of small letters, digits and hyphens.
    title: parts.tenant === 'default' ? words.title : words.titleOf(parts.tenant),
    body: fitting([...withTeams, () => render(0, 0)], withinCharacters(GITHUB_BODY)),
  };

  function render(most: number, teams: number): string {
    return markdownOf([...dashboardBlocks(page, parts, most, teams), hiddenMarker(parts.marker)]);
  }
}

function dashboardBlocks(page: Page, parts: DashboardParts, most: number, teams: number): RootContent[] {
  const { formats, messages, report } = page;
  const words = messages.issues.dashboard;
  const { rows, links } = parts;
  return [
    paragraph(words.intro(formats.day(report.asOf))),
    ...(rows ? openBlocks(page, parts, rows, most, teams) : [paragraph(strong(words.unknown))]),
    ...linkLine(page, links, null),
  ];
}

function openBlocks(
  page: Page,
  parts: DashboardParts,
  rows: readonly DashboardRow[],
  most: number,
  teams: number,
): readonly RootContent[] {
  return [
    paragraph(strong(totalText(page, rows))),
    ...countsOf(page, parts, rows),
    ...(rows.length === 0 ? [] : [...teamBlocks(page, rows, teams), ...rowBlocks(page, rows, most)]),
  ];
}

function totalText(page: Page, rows: readonly DashboardRow[]): string {
  const words = page.messages.issues.dashboard;
  if (rows.length === 0) return words.none;
  const amounts = sumText(page, rows);
  return amounts === ''
    ? words.totalWithout(page.formats, rows.length)
    : words.total(page.formats, rows.length, amounts);
}

/** How many have an issue, wait for one, are postponed or exempt; nothing is said of none. */
function countsOf(
  { formats, messages }: Page,
  { waiting, snoozed, exempt }: DashboardParts,
  rows: readonly DashboardRow[],
): RootContent[] {
  const words = messages.issues.dashboard;
  const parts = [
    [words.withIssue, rows.filter(({ issueUrl }) => issueUrl !== null).length] as const,
    [words.waiting, waiting] as const,
    [words.snoozed, snoozed] as const,
    [words.exempt, exempt] as const,
  ];
  const told = parts.filter(([, count]) => count > 0).map(([say, count]) => say(formats, count));
  return told.length === 0 ? [] : [paragraph(words.counts(told.join('; ')))];
}
