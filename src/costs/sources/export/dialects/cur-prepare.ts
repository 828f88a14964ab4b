import type { SqlEngine } from '../../../../core/sql-engine.ts';
import type { PreparedDialect, RawColumns } from '../dialect.ts';
import { quoteText } from '../sql-text.ts';
import { type PayerMonth, payerMonths, takeCensus } from './cur-census.ts';
import { curLines } from './cur-lines.ts';
import { curSelect } from './cur-select.ts';

const MODE_TABLE = 'cur_discount_modes';

/** Reads the report once for what must be known of all its lines, then writes the SELECT for each of them. */
export async function prepareCur(engine: SqlEngine, raw: RawColumns): Promise<PreparedDialect> {
  const months = payerMonths(await takeCensus(engine, raw));
  await writeModes(engine, months);
  const select = curSelect(raw, modeExpression(months));
  return {
    select,
    joins: modeJoin(raw, months),
    derivedTable: null,
    modeTable: MODE_TABLE,
    metricBasis: metricBasis(months),
    quality: async () => [],
    invariants: async () => [],
  };
}

async function writeModes(engine: SqlEngine, months: readonly PayerMonth[]): Promise<void> {
  await engine.run(
    `CREATE OR REPLACE TABLE ${MODE_TABLE} (billingAccountId VARCHAR, billingMonth DATE, mode VARCHAR)`,
  );
  if (months.length === 0) return;
  const rows = months.map(
    ({ payer, month, mode }) => `(${quoteText(payer)}, ${quoteText(month)}, ${quoteText(mode)})`,
  );
  await engine.run(`INSERT INTO ${MODE_TABLE} VALUES ${rows.join(', ')}`);
}

/** The one mode of all months where there is one: then no line needs a look-up. */
function onlyMode(months: readonly PayerMonth[]): string | null {
  const modes = new Set(months.map(({ mode }) => mode));
  return modes.size > 1 ? null : ([...modes][0] ?? 'GROSS');
}

function modeExpression(months: readonly PayerMonth[]): string {
  const mode = onlyMode(months);
  return mode === null ? `${MODE_TABLE}.mode` : quoteText(mode);
}

function modeJoin(raw: RawColumns, months: readonly PayerMonth[]): string {
  if (onlyMode(months) !== null) return '';
  const { payer, month } = curLines(raw);
  return `LEFT JOIN ${MODE_TABLE} ON ${MODE_TABLE}.billingAccountId = ${payer} AND ${MODE_TABLE}.billingMonth = ${month}`;
}

function metricBasis(months: readonly PayerMonth[]): PreparedDialect['metricBasis'] {
  const mode = onlyMode(months);
  if (mode === null) {
    return {
      billedCost:
        'line_item_net_unblended_cost (NET) or line_item_unblended_cost (GROSS), by payer and month',
      effectiveCost: 'amortised net (NET) or gross (GROSS) effective cost, by payer and month',
    };
  }
  const net = mode === 'NET' ? 'net_' : '';
  return {
    billedCost: `line_item_${net}unblended_cost (${mode})`,
    effectiveCost: `line_item_${net}unblended_cost, savings_plan_${net}savings_plan_effective_cost, reservation_${net}effective_cost (${mode})`,
  };
}
