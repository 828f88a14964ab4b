import type { RootContent } from 'mdast';
import { compareMoney, type Money } from '../../core/money.ts';
import type { Links } from '../../core/publication.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { columnsOf, emphasis, heading, paragraph, strong, table } from '../blocks.ts';
import { fitting, GITHUB_BODY, steppingDown, withinCharacters } from '../fitting.ts';
import { markdownOf } from '../markdown-of.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { amountText } from '../sections/action-amount.ts';
import { untrusted } from '../untrusted.ts';
import { hiddenMarker } from './hidden-marker.ts';
import { issueLink, linkLine } from './issue-links.ts';
import type { IssueWords } from './issue-subject.ts';
import { amountsText, netOf, sumsOf } from './sums-of.ts';

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

/** Rows come in the order of their worth. */
export interface DashboardRow {
  readonly recommendation: Recommendation;
  readonly issueUrl: string | null;
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

function sumText(page: Page, rows: readonly DashboardRow[]): string {
  return amountsText(page, sumsOf(rows.map(({ recommendation }) => netOf(recommendation))));
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

function teamBlocks(page: Page, rows: readonly DashboardRow[], most: number): RootContent[] {
  const { formats, messages } = page;
  const words = messages.issues.dashboard;
  const teams = teamsOf(page, rows);
  const shown = teams
    .slice(0, most)
    .map(({ team, count, sums }) => [
      team === null ? emphasis(words.nobody) : untrusted(team),
      formats.count(count),
      amountsText(page, sums) || '–',
    ]);
  const left = teams.length - shown.length;
  return [
    heading(3, words.teams),
    ...(shown.length === 0 ? [] : [table(columnsOf(words.teamColumns, [1, 2]), shown)]),
    ...(left === 0 ? [] : [paragraph(words.moreTeams(formats, left))]),
  ];
}

interface TeamTotal {
  readonly team: string | null;
  readonly count: number;
  readonly sums: readonly Money[];
}

/** The largest first, in the order of the report's currencies; those without an amount last. */
function teamsOf({ report }: Page, rows: readonly DashboardRow[]): readonly TeamTotal[] {
  const currencies = report.costs.map(({ currency }) => currency);
  const rank = ({ sums: [first] }: TeamTotal) => {
    const at = first ? currencies.indexOf(first.currency) : -1;
    return at < 0 ? currencies.length + Number(first === undefined) : at;
  };
  const worth = ({ sums: [a] }: TeamTotal, { sums: [b] }: TeamTotal) =>
    a && b && a.currency === b.currency ? compareMoney(b, a) : 0;
  return [...Map.groupBy(rows, ({ recommendation }) => recommendation.owner?.team ?? null)]
    .map(([team, own]) => ({
      team,
      count: own.length,
      sums: sumsOf(own.map(({ recommendation }) => netOf(recommendation))),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || worth(a, b));
}

function rowBlocks(page: Page, rows: readonly DashboardRow[], most: number): RootContent[] {
  const { formats, messages } = page;
  const words = messages.issues.dashboard;
  if (most === 0) return [paragraph(words.totalsOnly)];
  const shown = rows.slice(0, most);
  const left = rows.slice(most);
  const amounts = sumText(page, left);
  const more =
    amounts === ''
      ? words.moreWithout(formats, shown.length, left.length)
      : words.more(formats, shown.length, left.length, amounts);
  return [
    heading(3, words.rows),
    table(
      columnsOf(words.columns, [2]),
      shown.map((row) => cells(page, row)),
    ),
    ...(left.length === 0 ? [] : [paragraph(more)]),
  ];
}

function cells(page: Page, { recommendation, issueUrl }: DashboardRow): readonly Inline[] {
  const { messages } = page;
  const { actionType, serviceName, resourceId, account, region, owner } = recommendation;
  return [
    phrase`${strong(messages.actions.types[actionType])} ${untrusted(serviceName)}`,
    messages.actions.where(untrusted(resourceId), accountOf(page, account), untrusted(region)),
    amountText(page, recommendation),
    owner ? untrusted(owner.team) : emphasis(messages.issues.dashboard.nobody),
    issueUrl === null ? messages.issues.dashboard.waitingIssue : issueLink(issueUrl),
  ];
}
