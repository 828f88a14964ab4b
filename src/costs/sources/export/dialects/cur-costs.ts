import type { SqlEngine } from '../../../../core/sql-engine.ts';
import type { RawColumns } from '../dialect.ts';
import { CUR_AMOUNTS } from './cur-columns.ts';
import { textOf } from './cur-values.ts';

/** Digits a day's part of a commitment needs at least. */
const LEAST_SCALE = 9;

/** A report whose costs all have the same digits after the point. */
export interface CostColumns {
  readonly raw: RawColumns;
  readonly scale: number;
}

/**
 * Brings all costs to the finest scale among them (ADR 0003). Where two scales meet in one expression, the engine
 * keeps whole digits and gives up digits after the point.
 */
export async function withCommonScale(engine: SqlEngine, raw: RawColumns): Promise<CostColumns> {
  const costs = CUR_AMOUNTS.filter((name) => name !== USAGE && raw.find(name) !== null);
  const list = costs.map((name, index) => `${raw.amount(name)} AS c${index}`);
  const described = await engine.rows(`DESCRIBE SELECT ${list.join(', ')} FROM ${raw.relation} AS raw`);
  const scale = Math.max(LEAST_SCALE, ...described.map((row) => scaleOf(textOf(row, 'column_type'))));
  const amount = (name: string) =>
    name === USAGE ? raw.amount(name) : `CAST(${raw.amount(name)} AS DECIMAL(38, ${scale}))`;
  return { raw: { ...raw, amount }, scale };
}

/** A quantity, not a cost: it meets none of them. */
const USAGE = 'line_item_usage_amount';

function scaleOf(type: string): number {
  return Number(/^DECIMAL\(\d+,\s*(\d+)\)$/.exec(type)?.[1] ?? 0);
}
