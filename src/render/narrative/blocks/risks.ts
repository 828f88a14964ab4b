import type { Gap } from '../../../core/known.ts';
import type { CurrencyReport, Report } from '../../../core/report.ts';
import { columnsOf, paragraph, table } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import type { Block } from './block.ts';
import { budgetRisks } from './budget-risks.ts';
import { commitmentRisks, endsUnknown } from './commitment-risks.ts';
import { growthRisks, unusualRisks } from './growth-risks.ts';

/** Most pressing first; what is beyond is on the report's own page. */
const MOST = 5;

/** What may raise the bill: budgets in danger, commitments that end or stand unused, steady growth, unusual days. */
export const risks: Block = (page) => {
  const { report, messages, formats } = page;
  const words = messages.leadership.risks;
  const rows = [budgetRisks, commitmentRisks, growthRisks, unusualRisks].flatMap((rowsOf) =>
    report.costs.flatMap((costs) => rowsOf(page, costs)),
  );
  const gaps = gapsOf(report);
  const open = report.costs.reduce((sum, costs) => sum + endsUnknown(costs), 0);
  const left = rows.length - MOST;
  return [
    ...(rows.length > 0 ? [table(columnsOf(words.columns), rows.slice(0, MOST))] : []),
    ...(left > 0 ? [paragraph(words.more(formats, left))] : []),
    ...(open > 0 ? [paragraph(words.endsUnknown(formats, open))] : []),
    ...gaps.map((gap) => paragraph(gapLine(page, gap))),
    ...(rows.length === 0 && open === 0 && gaps.length === 0 && report.costs.length > 0
      ? [paragraph(words.none)]
      : []),
  ];
};

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
