import type { SqlEngine } from '../../../../core/sql-engine.ts';
import type { ChargeSelect, PreparedDialect, RawColumns } from '../dialect.ts';
import { quoteText } from '../sql-text.ts';
import { monthKey, type PayerMonth, payerMonths, takeCensus } from './cur-census.ts';
import { readCommitmentDays, readFees } from './cur-commitment-facts.ts';
import { type CommitmentUse, commitmentUse, writeUnusedCommitments } from './cur-commitments.ts';
import { withCommonScale } from './cur-costs.ts';
import { checkBilled, checkCommitments, checkNegations, checkNet } from './cur-invariants.ts';
import { curLines } from './cur-lines.ts';
import { type CurChecks, curInvariants, curQuality } from './cur-quality.ts';
import { curSelect } from './cur-select.ts';

const MODE_TABLE = 'cur_discount_modes';

/** Reads the report for what must be known of all its lines, then writes the SELECT for each of them. */
export async function prepareCur(engine: SqlEngine, report: RawColumns): Promise<PreparedDialect> {
  const { raw, scale } = await withCommonScale(engine, report);
  const months = payerMonths(await takeCensus(engine, raw));
  await writeModes(engine, months);
  const select = curSelect(raw, modeExpression(months), scale);
  const joins = modeJoin(raw, months);
  const uses = await readCommitments(engine, raw, { select, months, scale });
  const checks = once(() => checkAll(engine, raw, { select, joins, months, uses }));
  return {
    select,
    joins,
    derivedTable: await writeUnusedCommitments(engine, uses, scale),
    modeTable: MODE_TABLE,
    metricBasis: metricBasis(months),
    quality: async () => curQuality({ raw, months, uses, checks: await checks() }),
    invariants: async () => curInvariants(await checks()),
  };
}

async function readCommitments(
  engine: SqlEngine,
  raw: RawColumns,
  context: {
    readonly select: ChargeSelect;
    readonly months: readonly PayerMonth[];
    readonly scale: number;
  },
): Promise<readonly CommitmentUse[]> {
  const fees = await readFees(engine, raw, context.select);
  if (fees.length === 0) return [];
  const days = await readCommitmentDays(engine, raw, context.months);
  const daysByKey = Map.groupBy(days, ({ key }) => key);
  const months = new Map(context.months.map((month) => [monthKey(month.payer, month.month), month]));
  return fees.flatMap((fee) => {
    const month = months.get(fee.monthKey);
    return month ? [commitmentUse(fee, month, daysByKey.get(fee.key) ?? [], context.scale)] : [];
  });
}

async function checkAll(
  engine: SqlEngine,
  raw: RawColumns,
  context: {
    readonly select: ChargeSelect;
    readonly joins: string;
    readonly months: readonly PayerMonth[];
    readonly uses: readonly CommitmentUse[];
  },
): Promise<CurChecks> {
  const negations = await checkNegations(engine, raw);
  return {
    negations,
    net: checkNet(context.months),
    billed: await checkBilled(engine, raw, { ...context, negations }),
    commitments: checkCommitments(context.uses),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
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
