import type { AmountColumn, AmountProfile } from './amount-profile.ts';
import { amountText, fastProof, numberTest, type RawColumn } from './amount-sql.ts';
import { columnKey } from './column-name.ts';
import type { RawColumns } from './dialect.ts';
import { mapSql } from './map-sql.ts';
import { quoteIdentifier } from './sql-text.ts';
import { timestampOfText } from './timestamp-sql.ts';
import { valueAsText } from './value-as-text.ts';

/** Ways to read the columns of one export as SQL expressions over `raw`. */
export function rawColumns(
  relation: string,
  columns: readonly RawColumn[],
  profile: AmountProfile,
): RawColumns {
  const byName = new Map(columns.map((column) => [column.name, column]));
  // Of two columns that differ in case or separators only, the one spelt alike is meant, else the first.
  const byKey = new Map([...columns].reverse().map((column) => [columnKey(column.name), column]));
  const found = (name: string): RawColumn | undefined => byName.get(name) ?? byKey.get(columnKey(name));
  return {
    relation,
    names: columns.map((column) => column.name),
    find: (name) => found(name)?.name ?? null,
    text: (name) => orNull(found(name), textExpression, 'VARCHAR'),
    amount: (name) =>
      orNull(found(name), (column) => amountExpression(column, profile), `DECIMAL(38, ${profile.scale})`),
    timestamp: (name) => orNull(found(name), timestampExpression, 'TIMESTAMP'),
    map: (name) => orNull(found(name), mapExpression, 'MAP(VARCHAR, VARCHAR)'),
  };
}

function orNull(
  column: RawColumn | undefined,
  expression: (column: RawColumn) => string,
  type: string,
): string {
  return column ? expression(column) : `CAST(NULL AS ${type})`;
}

function reference(column: RawColumn): string {
  return `raw.${quoteIdentifier(column.name)}`;
}

function textExpression(column: RawColumn): string {
  const text = valueAsText(reference(column), column.type);
  return `CASE WHEN ${text} NOT IN ('', 'NULL', 'null') THEN ${text} END`;
}

function timestampExpression(column: RawColumn): string {
  if (column.type === 'VARCHAR') return timestampOfText(textExpression(column));
  return column.type === 'TIMESTAMP' ? reference(column) : `CAST(${reference(column)} AS TIMESTAMP)`;
}

function mapExpression(column: RawColumn): string {
  return mapSql(reference(column), column.type, textExpression(column));
}

function amountExpression(column: RawColumn, profile: AmountProfile): string {
  const amount = profile.columns.get(column.name);
  if (!amount) throw new TypeError(`Not profiled as an amount: ${column.name}`);
  const type = `DECIMAL(38, ${profile.scale})`;
  if (amount.kind === 'exact') return `CAST(${reference(column)} AS ${type})`;
  return amount.kind === 'double' ? doubleExpression(column, amount, type) : textAmount(column, amount, type);
}

function textAmount(column: RawColumn, amount: AmountColumn, type: string): string {
  const text = amountText(reference(column));
  if (amount.unreadable === 0) return `CAST(${text} AS ${type})`;
  return `CASE WHEN ${numberTest(text)} THEN CAST(${text} AS ${type}) END`;
}

function doubleExpression(column: RawColumn, amount: AmountColumn, type: string): string {
  const value = reference(column);
  const fast = `CAST(${value} AS DECIMAL(18, ${amount.fastScale}))`;
  // Eighteen digits are sums of machine integers, several times faster than 38.
  if (amount.proven) return fast;
  const shortest = `CASE WHEN isfinite(${value}) THEN TRY_CAST(CAST(${value} AS VARCHAR) AS ${type}) END`;
  return `CASE WHEN ${fastProof(value, amount.fastScale)} THEN CAST(TRY_${fast} AS ${type}) ELSE ${shortest} END`;
}
