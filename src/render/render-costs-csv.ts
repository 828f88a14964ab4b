import { type CastingContext, stringify } from 'csv-stringify/sync';
import { COST_METRICS, type CostMetric } from '../core/charge.ts';
import { amountText } from '../core/money.ts';
import { printable } from '../core/printable.ts';
import type { CostTableRow, Report } from '../core/report.ts';

/** Columns that hold text: always quoted, and never a formula for a spreadsheet. All others hold plain numbers. */
const TEXT: ReadonlySet<string> = new Set(['month', 'currency', 'serviceName', 'chargeKind']);

/** `costs.csv`: month × service × kind of charge, one line each, amounts as exact decimals; empty is unknown. */
export function renderCostsCsv(report: Report): string {
  const rows = report.costs.flatMap(({ table }) => table.map((row) => csvRow(report, row)));
  const columns = ['month', 'currency', 'serviceName', 'chargeKind', 'rows'];
  for (const metric of COST_METRICS) columns.push(metric, unknownColumn(metric));
  return stringify(rows, { header: true, columns, cast: { string: castText } });
}

function csvRow(report: Report, row: CostTableRow): Readonly<Record<string, string>> {
  const { month, currency, serviceName, chargeKind } = row;
  const rows = report.rows === null ? '' : String(row.rows);
  const cells: Record<string, string> = { month, currency, serviceName, chargeKind, rows };
  for (const metric of COST_METRICS) {
    const amount = row[metric];
    cells[metric] = amount ? amountText(amount) : '';
    cells[unknownColumn(metric)] = String(row.unknownRows[metric]);
  }
  return cells;
}

function unknownColumn(metric: CostMetric): string {
  return `${metric}UnknownRows`;
}

function castText(value: string, { column, header }: CastingContext) {
  if (header || typeof column !== 'string' || !TEXT.has(column)) return value;
  // A reader's terminal must not be steered by a name.
  const text = printable(value).replace(HIDDEN_FORMULA, "'$&");
  return { value: text, quoted: true, quoted_empty: true, escape_formulas: true };
}

/** What a spreadsheet may take for a formula though a line break, spaces or characters that are not shown stand before it. */
const HIDDEN_FORMULA = /^\n|^[\s\p{Cf}]+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;
