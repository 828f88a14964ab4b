import type { OwnershipRow, OwnershipTable } from '../../core/living.ts';
import { isZeroMoney } from '../../core/money.ts';
import { type Page, pageOf } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { isOpen } from '../sections/action-groups.ts';
import { titleOf } from '../title-of.ts';
import { untrusted } from '../untrusted.ts';
import type { Brief, BriefFigure, BriefSize } from './brief.ts';
import { briefActions } from './brief-actions.ts';
import { briefGaps } from './brief-gaps.ts';
import { type Briefed, sampleFirst } from './brief-of.ts';

/**
 * The same for one team of the owner rules: its own actions and totals, nothing of others. Movers, changes and alerts are
 * of the whole organisation, and not in it.
 */
export function briefOfOwner({ report, links }: Briefed, team: string, size: BriefSize): Brief {
  const page = pageOf(report);
  const all = report.recommendations.known ? report.recommendations.value.filter(isOpen) : [];
  const own = all.filter(({ owner }) => owner?.team === team);
  const rows = rowsOf(page, team);
  return {
    title: page.messages.brief.ownerTitle(titleOf(page), untrusted(team)),
    verdict: joinInline(sampleFirst(page, verdictOf(page, own.length, rows)), ' '),
    told: [],
    writtenBy: null,
    gaps: briefGaps(page),
    figures: rows.flatMap((row) => figuresOf(page, row)),
    movers: [],
    ...briefActions(page, links, own, size.actions),
    changes: [],
    alerts: [],
    url: links.report,
  };
}

/** A team in one currency. */
interface TeamRow {
  readonly table: OwnershipTable;
  readonly row: OwnershipRow;
}

function rowsOf({ report: { ownership } }: Page, team: string): readonly TeamRow[] {
  if (!ownership.known) return [];
  return ownership.value.tables.flatMap((table) =>
    table.teams.filter((row) => row.team === team).map((row) => ({ table, row })),
  );
}

function verdictOf(page: Page, open: number, rows: readonly TeamRow[]): readonly Inline[] {
  const { report, messages, formats } = page;
  const words = messages.brief;
  if (!report.recommendations.known) return [words.ownerUnknown];
  if (open === 0) return [words.ownerNothing];
  const nets = rows.map(({ row }) => row.net).filter((net) => !isZeroMoney(net));
  if (nets.length === 0) return [words.ownerActionsOnly(formats, open)];
  return [words.ownerActions(formats, open, formats.list(nets.map((net) => formats.money(net))))];
}

function figuresOf({ formats, messages }: Page, { table, row }: TeamRow): readonly BriefFigure[] {
  const words = messages.brief;
  const { period } = table;
  const spend =
    row.spend && period
      ? [{ label: words.spendOf(formats.shortPeriod(period)), value: formats.money(row.spend) }]
      : [];
  return [...spend, { label: words.netSaving, value: formats.money(row.net) }];
}
