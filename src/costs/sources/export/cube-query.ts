import { COST_METRICS } from '../../../core/charge.ts';
import type {
  ChangeCube,
  ChangeQuery,
  ChangeRow,
  Cube,
  CubeQuery,
  CubeRow,
  Dimension,
} from '../../../core/cube.ts';
import type { Period } from '../../../core/period.ts';
import type { SqlEngine, SqlRow } from '../../../core/sql-engine.ts';
import type { ChargeColumn } from './charge-columns.ts';
import type { Charges } from './charges.ts';
import { cellSums, countOf, readCell, textOf } from './cost-cell.ts';
import { dimensionSql } from './dimension-sql.ts';
import { quoteTexts } from './sql-text.ts';

/** Groups charges; from the facts where they hold what is asked, else from the charges themselves. */
export async function queryCube<D extends Dimension>(
  engine: SqlEngine,
  charges: Charges,
  query: CubeQuery<D>,
): Promise<Cube<D>> {
  const { dimensions, period } = query;
  const keys = dimensions.map((_, index) => `d${index}`);
  const rows = await engine.rows(
    `${groupSql(charges, query, period)} ORDER BY ${['currency', ...keys].join(', ')}`,
  );
  return { dimensions, period, rows: rows.map((row) => cubeRow(row, dimensions)) };
}

/** Compares two periods group by group; the groups beyond the limit are summed, none is dropped. */
export async function queryChanges<D extends Dimension>(
  engine: SqlEngine,
  charges: Charges,
  query: ChangeQuery<D>,
): Promise<ChangeCube<D>> {
  const rows = await engine.rows(changeSql(charges, query));
  const { dimensions, now, before } = query;
  return { dimensions, now, before, rows: rows.map((row) => changeRow(row, dimensions)) };
}

type Asked = Pick<CubeQuery, 'dimensions' | 'chargeKinds'>;

function groupSql(charges: Charges, { dimensions, chargeKinds }: Asked, period: Period): string {
  const parts = dimensions.map(dimensionSql);
  const facts = parts.every(({ inFacts }) => inFacts);
  const keys = parts.map(({ expression }, index) => `${expression} AS d${index}`);
  const names = parts.map((_, index) => `d${index}`);
  const kinds = chargeKinds ? ` AND chargeKind IN (${quoteTexts(chargeKinds) || 'NULL'})` : '';
  const from = facts
    ? `facts WHERE counted AND day >= DATE '${period.start}' AND day < DATE '${period.end}'${kinds}`
    : `${charges.select(needed(parts), period)} WHERE counted${kinds}`;
  return `SELECT ${[CURRENCY, ...keys, ...cellSums(facts ? 'facts' : 'charges')].join(', ')} FROM ${from} GROUP BY ${['currency', ...names].join(', ')}`;
}

const CURRENCY = "coalesce(billingCurrency, '') AS currency";

function needed(parts: readonly { readonly column: ChargeColumn }[]): readonly ChargeColumn[] {
  const always = [
    'billingCurrency',
    'chargeKind',
    'pricingUnit',
    'quantity',
    'counted',
    'day',
    ...COST_METRICS,
  ] as const;
  return [...new Set<ChargeColumn>([...parts.map(({ column }) => column), ...always])];
}

function cubeRow<D extends Dimension>(row: SqlRow, dimensions: readonly D[]): CubeRow<D> {
  const cell = readCell(row, textOf(row['currency']));
  if (!cell) throw new TypeError('A group without rows');
  return { ...keysOf(row, dimensions), ...cell };
}

function keysOf<D extends Dimension>(row: SqlRow, dimensions: readonly D[]): Readonly<Record<D, string>> {
  const entries = dimensions.map((dimension, index) => [dimension, textOf(row[`d${index}`])] as const);
  return Object.fromEntries(entries) as Record<D, string>;
}

function changeSql<D extends Dimension>(charges: Charges, query: ChangeQuery<D>): string {
  const keys = ['currency', ...query.dimensions.map((_, index) => `d${index}`)];
  const key = `struct_pack(${keys.map((name) => `${name} := coalesce(n.${name}, t.${name})`).join(', ')})`;
  const same = keys.map((name) => `n.${name} = t.${name}`).join(' AND ');
  const columns = CELL_COLUMNS.flatMap((name) => [`n.${name} AS now_${name}`, `t.${name} AS before_${name}`]);
  const summed = CELL_COLUMNS.flatMap((name) => [`now_${name}`, `before_${name}`]);
  const size = 'abs(coalesce(now_effectiveCost, 0) - coalesce(before_effectiveCost, 0))';
  return `WITH n AS (${groupSql(charges, query, query.now)}), t AS (${groupSql(charges, query, query.before)}),
    pairs AS (SELECT unnest(${key}), ${columns.join(', ')} FROM n FULL JOIN t ON ${same}),
    ranked AS (SELECT *, row_number() OVER (PARTITION BY currency ORDER BY ${size} DESC, ${keys.join(', ')}) AS place FROM pairs)
    SELECT ${[...keys, ...summed, 'place', '1 AS groups'].join(', ')} FROM ranked WHERE place <= ${query.limit}
    UNION ALL BY NAME
    SELECT currency, ${summed.map(restOf).join(', ')}, NULL AS place, count(*) AS groups FROM ranked WHERE place > ${query.limit} GROUP BY currency
    ORDER BY currency, place NULLS LAST`;
}

const CELL_COLUMNS: readonly string[] = [
  'rows',
  ...COST_METRICS,
  ...COST_METRICS.map((metric) => `${metric}Unknown`),
  'quantity',
];

/** The remainder holds many things: it has sums, but no quantity of any one of them. */
function restOf(name: string): string {
  return name.endsWith('quantity') ? `CAST(NULL AS DECIMAL(38, 0)) AS ${name}` : `sum(${name}) AS ${name}`;
}

function changeRow<D extends Dimension>(row: SqlRow, dimensions: readonly D[]): ChangeRow<D> {
  const currency = textOf(row['currency']);
  const rest = (row['place'] ?? null) === null;
  return {
    key: rest ? null : keysOf(row, dimensions),
    currency,
    now: readCell(row, currency, 'now_'),
    before: readCell(row, currency, 'before_'),
    groups: countOf(row['groups']),
  };
}
