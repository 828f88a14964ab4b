import { USAGE_KINDS } from '../../../core/charge.ts';
import {
  type BillLines,
  type ChargeLine,
  COMMITMENT_DIMENSIONS,
  type LineFacts,
  type LineQuery,
  matchesUsageType,
  USAGE_DIMENSIONS,
  type UsageLine,
} from '../../../core/charge-line.ts';
import { COVERABLE_USAGE_TYPES } from '../../../core/coverable-usage.ts';
import type { Dimension } from '../../../core/cube.ts';
import { known } from '../../../core/known.ts';
import { lengthInDays, type Period, parseDay } from '../../../core/period.ts';
import type { SqlEngine, SqlRow } from '../../../core/sql-engine.ts';
import { askedLines } from './asked-lines.ts';
import type { Charges } from './charges.ts';
import { cellSums, countOf, textOf } from './cost-cell.ts';
import { CURRENCY, cubeRow, needed } from './cube-query.ts';
import { dimensionSql } from './dimension-sql.ts';
import { quoteTexts } from './sql-text.ts';

export interface LineSource {
  readonly engine: SqlEngine;
  readonly charges: Charges;
}

/**
 * The lines of the last days: all usage without resources, and by resource what was asked for. Reads the days three times,
 * and never holds more rows than it returns.
 */
export async function readLines(source: LineSource, query: LineQuery): Promise<BillLines> {
  const { period } = query;
  const usage = await linesOf(source, period, USAGE_DIMENSIONS, '');
  const types = [...new Set(usage.map(({ usageType }) => usageType))];
  const asked = await askedLines(source, query, types);
  const resources = asked
    ? await linesOf(source, period, [...USAGE_DIMENSIONS, 'resourceId'], ` AND ${asked}`)
    : [];
  return {
    period,
    days: lengthInDays(period),
    usage: known<readonly UsageLine[]>(usage),
    resources: known<readonly ChargeLine[]>(resources),
    commitmentDays: known(await linesOf(source, period, COMMITMENT_DIMENSIONS, coverable(usage))),
  };
}

async function linesOf<D extends Dimension>(
  { engine, charges }: LineSource,
  period: Period,
  dimensions: readonly D[],
  filter: string,
) {
  const parts = dimensions.map(dimensionSql);
  const keys = parts.map(({ key }, index) => `${key} AS d${index}`);
  const columns = needed(
    parts.map(({ column }) => column),
    true,
  );
  const from = charges.select([...new Set([...columns, 'skuPriceId', 'day', 'usageType'] as const)], period);
  const names = ['currency', ...parts.map((_, index) => `d${index}`)].join(', ');
  const shown = parts.flatMap(({ shown }, index) => (shown ? [`${shown(`d${index}`)} AS d${index}`] : []));
  const groups = `SELECT ${[CURRENCY, ...keys, ...cellSums('charges'), ...FACTS].join(', ')} FROM ${from}
    WHERE counted AND chargeKind IN (${quoteTexts(USAGE_KINDS)})${filter} GROUP BY ${names}`;
  const replaced = shown.length > 0 ? ` REPLACE (${shown.join(', ')})` : '';
  const rows = await engine.rows(`SELECT *${replaced} FROM (${groups}) ORDER BY ${names}`);
  return rows.map((row) => ({ ...cubeRow(row, dimensions), ...factsOf(row) }));
}

const FACTS: readonly string[] = [
  "count(DISTINCT skuPriceId) FILTER (coalesce(skuPriceId, '') <> '') AS prices",
  "strftime(min(day), '%Y-%m-%d') AS firstDay",
  "strftime(max(day), '%Y-%m-%d') AS lastDay",
];

/** An export without prices of SKUs counts none of them, which is not "one". */
function factsOf(row: SqlRow): LineFacts {
  const prices = countOf(row['prices']);
  const firstDay = parseDay(textOf(row['firstDay']));
  const lastDay = parseDay(textOf(row['lastDay']));
  return {
    ...(prices > 0 ? { prices } : {}),
    ...(firstDay ? { firstDay } : {}),
    ...(lastDay ? { lastDay } : {}),
  };
}

/** Where nothing is committed, there is nothing to take over. */
function coverable(usage: readonly UsageLine[]): string {
  const covered = usage.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus !== '');
  if (covered.length === 0) return ' AND false';
  const types = new Set(covered.map(({ usageType }) => usageType));
  for (const { usageType } of usage) {
    if (matchesUsageType(usageType, COVERABLE_USAGE_TYPES)) types.add(usageType);
  }
  return ` AND coalesce(usageType, '') IN (${quoteTexts([...types])})`;
}
