import type { ChangeCube, ChangeQuery, ChangeRow, Dimension } from '../../../core/cube.ts';
import type { Period } from '../../../core/period.ts';
import type { SqlRow } from '../../../core/sql-engine.ts';
import { cellSums, countOf, readCell, textOf } from './cost-cell.ts';
import { type Answers, CURRENCY, keysOf, needed } from './cube-query.ts';
import { dimensionSql } from './dimension-sql.ts';
import { quoteTexts } from './sql-text.ts';

/**
 * Compares two periods group by group; the groups beyond the limit are summed, none is dropped. Groups may be as
 * many as resources: so they are ranked by one amount each, and summed in full only once it is known which to keep.
 */
export async function queryChanges<D extends Dimension>(
  from: Answers,
  query: ChangeQuery<D>,
): Promise<ChangeCube<D>> {
  const rows = await from.engine.rows(await changeSql(from, query));
  const { dimensions, now, before } = query;
  return { dimensions, now, before, rows: rows.map((row) => changeRow(row, dimensions)) };
}

async function changeSql<D extends Dimension>(
  { charges, facts }: Answers,
  query: ChangeQuery<D>,
): Promise<string> {
  const parts = query.dimensions.map(dimensionSql);
  const columns = parts.map(({ column }) => column);
  const table = await facts.tableFor([
    'day',
    ...columns,
    ...(query.chargeKinds ? ['chargeKind' as const] : []),
  ]);
  const named = parts.map(({ key, shown }, index) => `${shown ? shown(key) : key} AS d${index}`);
  const keys = ['currency', ...parts.map((_, index) => `d${index}`)];
  const [now, before] = [within(query.now), within(query.before)];
  const kinds = query.chargeKinds ? ` AND chargeKind IN (${quoteTexts(query.chargeKinds) || 'NULL'})` : '';
  const source = table ?? charges.select(needed(['day', ...columns], kinds !== ''), both(query));
  const signed = `coalesce(sum(effectiveCost) FILTER (${now}), 0) - coalesce(sum(effectiveCost) FILTER (${before}), 0)`;
  const sums = [
    ...cellSums(table ? 'facts' : 'charges', now, 'now_'),
    ...cellSums(table ? 'facts' : 'charges', before, 'before_'),
  ];
  return `WITH source AS NOT MATERIALIZED (SELECT *, ${[CURRENCY, ...named].join(', ')} FROM ${source}
      WHERE counted AND (${now} OR ${before})${kinds}),
    changes AS MATERIALIZED (SELECT ${keys.join(', ')}, ${signed} AS change FROM source GROUP BY ${keys.join(', ')}),
    top AS MATERIALIZED (SELECT ${keys.join(', ')}, row_number() OVER (PARTITION BY currency ORDER BY abs(change) DESC, ${keys.join(', ')}) AS place
      FROM changes QUALIFY place <= ${query.limit}),
    sizes AS (SELECT currency, count(*) AS groups FROM changes GROUP BY currency)
    SELECT source.currency, ${keys
      .slice(1)
      .map((key) => `top.${key}`)
      .concat(sums)
      .join(', ')}, top.place AS place,
      CASE WHEN top.place IS NULL THEN any_value(sizes.groups) - least(any_value(sizes.groups), ${query.limit}) ELSE 1 END AS groups
    FROM source JOIN sizes ON sizes.currency = source.currency
      LEFT JOIN top ON ${keys.map((key) => `top.${key} = source.${key}`).join(' AND ')}
    GROUP BY ${['source.currency', ...keys.slice(1).map((key) => `top.${key}`), 'top.place'].join(', ')}
    ORDER BY source.currency, top.place NULLS LAST`;
}

function within({ start, end }: Period): string {
  return `(day >= DATE '${start}' AND day < DATE '${end}')`;
}

/** The shortest period that holds both sides. */
function both({ now, before }: Pick<ChangeQuery, 'now' | 'before'>): Period {
  return {
    start: now.start < before.start ? now.start : before.start,
    end: now.end > before.end ? now.end : before.end,
  };
}

function changeRow<D extends Dimension>(row: SqlRow, dimensions: readonly D[]): ChangeRow<D> {
  const currency = textOf(row['currency']);
  const rest = (row['place'] ?? null) === null;
  const now = readCell(row, currency, 'now_');
  const before = readCell(row, currency, 'before_');
  if (!rest) return { key: keysOf(row, dimensions), currency, now, before, groups: 1 };
  // The remainder holds many things: it has sums, but no quantity of any one of them.
  const without = (cell: typeof now) => cell && { ...cell, quantity: null };
  return { key: null, currency, now: without(now), before: without(before), groups: countOf(row['groups']) };
}
