import type { Gap } from '../../../core/known.ts';
import type { CurrencyReport, Report } from '../../../core/report.ts';
import { columnsOf, paragraph, table } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import type { Block } from './block.ts';
import { budgetRisks } from './budget-risks.ts';
import { endings, endsUnknown, unusedCommitments } from './commitment-risks.ts';
import { growthRisks, unusualRisks } from './growth-risks.ts';
import type { RiskRow, RiskRows } from './risk-row.ts';

/** Rows of the table; what is beyond is on the report's own page. */
const MOST = 5;

/** In the order of the table. */
const KINDS: readonly RiskRows[] = [budgetRisks, endings, unusedCommitments, growthRisks, unusualRisks];

/** What may raise the bill: budgets in danger, commitments that end or stand unused, steady growth, unusual days. */
export const risks: Block = (page) => {
  const { report, messages, formats } = page;
  const words = messages.leadership.risks;
  const rows = KINDS.flatMap((rowsOf, kind) =>
    report.costs.flatMap((costs) => rowsOf(page, costs)).map((row, place): Placed => ({ row, kind, place })),
  );
  const gaps = gapsOf(report);
  const open = report.costs.reduce((sum, costs) => sum + endsUnknown(costs), 0);
  const left = rows.length - MOST;
  return [
    ...(rows.length > 0 ? [table(columnsOf(words.columns), shownOf(rows))] : []),
    ...(left > 0 ? [paragraph(words.more(formats, left))] : []),
    ...(open > 0 ? [paragraph(words.endsUnknown(formats, open))] : []),
    ...gaps.map((gap) => paragraph(gapLine(page, gap))),
    ...(rows.length === 0 && open === 0 && gaps.length === 0 && report.costs.length > 0
      ? [paragraph(words.none)]
      : []),
  ];
};

interface Placed {
  readonly row: RiskRow;
  readonly kind: number;
  /** Among those of its kind. */
  readonly place: number;
}

/** The most pressing of every kind before a second of any. */
function shownOf(rows: readonly Placed[]): readonly RiskRow[] {
  return rows
    .toSorted((a, b) => a.place - b.place || a.kind - b.kind)
    .slice(0, MOST)
    .toSorted((a, b) => a.kind - b.kind)
    .map(({ row }) => row);
}

/** Nobody can tell that there is no risk where it could not be looked at; each reason is told once. */
function gapsOf({ costs }: Report): readonly Gap[] {
  const all = costs.flatMap(missingOf);
  return all.filter((gap, at) => all.findIndex(({ subject }) => subject === gap.subject) === at);
}

/** Budgets that nobody set are no gap. */
function missingOf({ rates, anomalies, budgets }: CurrencyReport): readonly Gap[] {
  return [rates.commitments, anomalies, budgets].flatMap((part) =>
    part.known || part.gap.reason === 'not-configured' ? [] : [part.gap],
  );
}
