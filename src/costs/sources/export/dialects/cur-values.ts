import type { Decimal } from '../../../../core/decimal.ts';
import type { SqlRow } from '../../../../core/sql-engine.ts';

/** A text of an engine row; '' where it is NULL. */
export function textOf(row: SqlRow, column: string): string {
  return nullableText(row, column) ?? '';
}

export function nullableText(row: SqlRow, column: string): string | null {
  const value = row[column] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new TypeError(`${column} is not text`);
}

/** A DECIMAL of an engine row. */
export function amountOf(row: SqlRow, column: string): Decimal | null {
  const value = row[column] ?? null;
  if (value === null) return null;
  if (typeof value === 'object' && 'units' in value) return value;
  throw new TypeError(`${column} is not an exact amount`);
}

/** A count of an engine row. */
export function countOf(row: SqlRow, column: string): number {
  const value = row[column];
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  throw new TypeError(`${column} is not a count`);
}
