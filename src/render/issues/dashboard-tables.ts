import type { RootContent } from 'mdast';
import { compareMoney, type Money } from '../../core/money.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { columnsOf, emphasis, heading, paragraph, strong, table } from '../blocks.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { amountText } from '../sections/action-amount.ts';
import { untrusted } from '../untrusted.ts';
import { issueLink } from './issue-links.ts';
import { amountsText, netOf, sumsOf } from './sums-of.ts';
import { shortName } from './title-name.ts';

/** Rows come in the order of their worth. */
export interface DashboardRow {
  readonly recommendation: Recommendation;
  readonly issueUrl: string | null;
}

/** The order of the report's currencies, whichever has the largest row. */
export function sumText(page: Page, rows: readonly DashboardRow[]): string {
  const sums = sumsOf(rows.map(({ recommendation }) => netOf(recommendation)));
  return amountsText(
    page,
    sums.toSorted((a, b) => rankOf(page, a) - rankOf(page, b)),
  );
}

/** Those the report does not know of are the last. */
function rankOf({ report }: Page, { currency }: Money): number {
  const at = report.costs.findIndex((costs) => costs.currency === currency);
  return at < 0 ? report.costs.length : at;
}

/** Totals by team; of at most so many, and how many others there are. */
export function teamBlocks(page: Page, rows: readonly DashboardRow[], most: number): RootContent[] {
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
function teamsOf(page: Page, rows: readonly DashboardRow[]): readonly TeamTotal[] {
  const rank = ({ sums: [first] }: TeamTotal) => (first ? rankOf(page, first) : Number.MAX_SAFE_INTEGER);
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

/** At most so many rows, and what the others are worth. */
export function rowBlocks(page: Page, rows: readonly DashboardRow[], most: number): RootContent[] {
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
    messages.actions.where(untrusted(shortName(resourceId)), accountOf(page, account), untrusted(region)),
    amountText(page, recommendation),
    owner ? untrusted(owner.team) : emphasis(messages.issues.dashboard.nobody),
    issueUrl === null ? messages.issues.dashboard.waitingIssue : issueLink(issueUrl),
  ];
}
