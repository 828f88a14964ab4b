import { COST_METRICS } from '../../../core/charge.ts';
import type { Cube, CubeQuery, CubeRow, Dimension } from '../../../core/cube.ts';
import type { Period } from '../../../core/period.ts';
import { recordOf } from '../../../core/record-of.ts';
import type { SqlEngine, SqlRow } from '../../../core/sql-engine.ts';
import { ASKED_RESOURCES, findResources } from './asked-lines.ts';
import type { ChargeColumn } from './charge-columns.ts';
import type { Charges } from './charges.ts';
import { cellSums, readCell, textOf } from './cost-cell.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { FactTables } from './fact-tables.ts';
import { quoteTexts } from './sql-text.ts';

/** What questions are answered from. */
export interface Answers {
  readonly engine: SqlEngine;
  readonly charges: Charges;
  readonly facts: FactTables;
}

/** Groups charges; from sums already made where they hold what is asked, else from the charges themselves. */
export async function queryCube<D extends Dimension>(from: Answers, query: CubeQuery<D>): Promise<Cube<D>> {
  const { dimensions, period, resourceIds } = query;
  if (resourceIds) await findResources(from, period, [...new Set(resourceIds)]);
  const keys = dimensions.map((_, index) => `d${index}`);
  const groups = await groupSql(from, query);
  const rows = await from.engine.rows(`${groups(period)} ORDER BY ${['currency', ...keys].join(', ')}`);
  return { dimensions, period, rows: rows.map((row) => cubeRow(row, dimensions)) };
}

type Asked = Pick<CubeQuery, 'dimensions' | 'chargeKinds' | 'resourceIds'>;

/** SQL of the groups of a period. */
async function groupSql(
  { charges, facts }: Answers,
  { dimensions, chargeKinds, resourceIds }: Asked,
): Promise<(period: Period) => string> {
  const parts = dimensions.map(dimensionSql);
  const keys = parts.map(({ column }) => column);
  const filters = [
    ...(chargeKinds ? (['chargeKind'] as const) : []),
    ...(resourceIds ? (['resourceId'] as const) : []),
  ];
  const table = await facts.tableFor([...keys, ...filters]);
  const named = parts.map(({ key }, index) => `${key} AS d${index}`);
  const names = ['currency', ...parts.map((_, index) => `d${index}`)].join(', ');
  const shown = parts.flatMap(({ shown }, index) => (shown ? [`${shown(`d${index}`)} AS d${index}`] : []));
  const kinds = chargeKinds ? ` AND chargeKind IN (${quoteTexts(chargeKinds) || 'NULL'})` : '';
  const asked = resourceIds ? `${kinds} AND ${ASKED_RESOURCES}` : kinds;
  const sums = cellSums(table ? 'facts' : 'charges');
  return (period) => {
    const from = table
      ? `${table} WHERE counted AND day >= DATE '${period.start}' AND day < DATE '${period.end}'${asked}`
      : `${charges.select(needed([...keys, ...filters], false), period)} WHERE counted${asked}`;
    const groups = `SELECT ${[CURRENCY, ...named, ...sums].join(', ')} FROM ${from} GROUP BY ${names}`;
    return shown.length === 0 ? groups : `SELECT * REPLACE (${shown.join(', ')}) FROM (${groups})`;
  };
}

export const CURRENCY = "coalesce(billingCurrency, '') AS currency";

/** Columns that cells are made of, beside the keys of their groups. */
export function needed(keys: readonly ChargeColumn[], byKind: boolean): readonly ChargeColumn[] {
  const always = ['billingCurrency', 'pricingUnit', 'quantity', 'counted', ...COST_METRICS] as const;
  return [...new Set<ChargeColumn>([...keys, ...always, ...(byKind ? ['chargeKind' as const] : [])])];
}

export function cubeRow<D extends Dimension>(row: SqlRow, dimensions: readonly D[]): CubeRow<D> {
  const cell = readCell(row, textOf(row['currency']));
  if (!cell) throw new TypeError('A group without rows');
  return { ...keysOf(row, dimensions), ...cell };
}

export function keysOf<D extends Dimension>(
  row: SqlRow,
  dimensions: readonly D[],
): Readonly<Record<D, string>> {
  return recordOf(dimensions, (_, index) => textOf(row[`d${index}`]));
}
