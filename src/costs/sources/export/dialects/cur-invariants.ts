import type { InvariantResult } from '../../../../core/data-quality.ts';
import { addDecimal, subtractDecimal, ZERO } from '../../../../core/decimal.ts';
import type { InvariantText } from '../../../../core/invariant-texts.ts';
import { type Money, sumMoney } from '../../../../core/money.ts';
import type { SqlEngine, SqlRow } from '../../../../core/sql-engine.ts';
import type { ChargeSelect, RawColumns } from '../dialect.ts';
import { byCurrency, monthKey, type PayerMonth } from './cur-census.ts';
import type { CommitmentUse } from './cur-commitments.ts';
import { curLines } from './cur-lines.ts';
import { isWithinTolerance, netIsComplete, sumDecimals } from './cur-mode.ts';
import { amountOf, countOf, textOf } from './cur-values.ts';

/** An invariant checked over one or more groups of one payer's month (or one commitment), and by how much it fails. */
export interface Check {
  readonly group: string;
  readonly groups: number;
  readonly violations: number;
  readonly residual: Money;
  /** Lines behind the violations, where the invariant is about lines. */
  readonly rows: number;
}

/** Σ covered + Σ negation = 0 by payer, day, plan, usage type and operation; told by payer, month and currency (I1). */
export async function checkNegations(engine: SqlEngine, raw: RawColumns): Promise<readonly Check[]> {
  return (await engine.rows(negationQuery(raw))).map((row) => ({
    group: groupOf(row),
    groups: countOf(row, 'checks'),
    violations: countOf(row, 'violations'),
    residual: { amount: amountOf(row, 'residual') ?? ZERO, currency: textOf(row, 'currency') },
    rows: countOf(row, 'lines'),
  }));
}

/** Σ billedCost = Σ unblended by payer, month and currency, apart from covered usage without its negation (I3). */
export async function checkBilled(
  engine: SqlEngine,
  raw: RawColumns,
  source: { readonly select: ChargeSelect; readonly joins: string; readonly negations: readonly Check[] },
): Promise<readonly Check[]> {
  const residuals = new Map(source.negations.map(({ group, residual }) => [group, residual.amount]));
  return (await engine.rows(billedQuery(raw, source.select, source.joins))).map((row) => {
    const unblended = amountOf(row, 'unblended') ?? ZERO;
    const expected = subtractDecimal(unblended, residuals.get(groupOf(row)) ?? ZERO);
    const residual = subtractDecimal(amountOf(row, 'billed') ?? ZERO, expected);
    const amount = { amount: residual, currency: textOf(row, 'currency') };
    return checkOf(groupOf(row), amount, isWithinTolerance(residual, unblended));
  });
}

/** Σ net = Σ unblended in each payer's month with net costs (I2). */
export function checkNet(months: readonly PayerMonth[]): readonly Check[] {
  return months.flatMap(({ payer, month, entries }) =>
    byCurrency(entries)
      .filter(({ facts }) => facts.netMagnitude.units !== 0n)
      .map(({ currency, facts }) => {
        const residual = { amount: subtractDecimal(facts.net, facts.unblended), currency };
        return checkOf(`${monthKey(payer, month)} ${currency}`, residual, netIsComplete(facts));
      }),
  );
}

/** Used and unused effective cost of a commitment in a closed month = its recurring and amortised upfront cost (I4). */
export function checkCommitments(uses: readonly CommitmentUse[]): readonly Check[] {
  return uses.flatMap(({ fee, month, used, unusedByDay, cost }) => {
    if (!month.closed || unusedByDay === null || cost === null) return [];
    const unused = sumDecimals(unusedByDay.map(({ amount }) => amount.amount));
    const residual = subtractDecimal(addDecimal(used, unused), cost);
    const amount = { amount: residual, currency: fee.currency };
    return [checkOf(fee.key, amount, isWithinTolerance(residual, cost))];
  });
}

/** The outcome over all groups, or why there was nothing to check. */
export function invariantOf(
  id: InvariantResult['id'],
  checks: readonly Check[],
  texts: { readonly compared: InvariantText; readonly nothing: InvariantText },
): InvariantResult {
  const violations = checks.reduce((total, check) => total + check.violations, 0);
  return {
    id,
    outcome: checks.length === 0 ? 'not-applicable' : violations > 0 ? 'violated' : 'holds',
    message: checks.length === 0 ? texts.nothing : texts.compared,
    checked: checks.reduce((total, check) => total + check.groups, 0),
    violations,
    residuals: sumByCurrency(checks.map(({ residual }) => residual)),
  };
}

export function sumByCurrency(amounts: readonly Money[]): readonly Money[] {
  const groups = Map.groupBy(amounts, ({ currency }) => currency);
  return [...groups].sort().map(([currency, group]) => sumMoney(group, currency));
}

function checkOf(group: string, residual: Money, holds: boolean): Check {
  return { group, groups: 1, violations: holds ? 0 : 1, residual, rows: 0 };
}

function groupOf(row: SqlRow): string {
  return `${monthKey(textOf(row, 'payer'), textOf(row, 'month'))} ${textOf(row, 'currency')}`;
}

function negationQuery(raw: RawColumns): string {
  const lines = curLines(raw);
  const usageType = raw.text('line_item_usage_type');
  const operation = raw.text('line_item_operation');
  return `SELECT payer, month, currency, count(*) AS checks, sum(residual) AS residual,
  count(*) FILTER (abs(residual) > 0.000001) AS violations,
  coalesce(sum(covered) FILTER (abs(residual) > 0.000001), 0)::BIGINT AS lines
FROM (SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
    ${lines.day} AS day, ${lines.savingsPlanArn} AS plan, ${usageType} AS usage_type, ${operation} AS operation,
    coalesce(sum(${lines.unblended}), 0) AS residual, count(*) FILTER (${lines.rule} = 'savingsPlanCoveredUsage') AS covered
  FROM ${raw.relation} AS raw WHERE ${lines.rule} IN ('savingsPlanCoveredUsage', 'savingsPlanNegation') GROUP BY ALL)
GROUP BY payer, month, currency ORDER BY ALL`;
}

function billedQuery(raw: RawColumns, select: ChargeSelect, joins: string): string {
  const lines = curLines(raw);
  return `SELECT ${lines.payer} AS payer, CAST(${lines.month} AS VARCHAR) AS month, ${lines.currency} AS currency,
  sum(${select.billedCost}) FILTER (${select.counted}) AS billed,
  sum(${lines.unblended}) FILTER (${lines.rule} <> 'splitCost') AS unblended
FROM ${raw.relation} AS raw ${joins} GROUP BY ALL ORDER BY ALL`;
}
