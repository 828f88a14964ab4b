import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { AmountKind, RawColumn } from './amount-sql.ts';
import { type MeasuredAmount, measureAmounts } from './measure-amounts.ts';

/** How one amount column is turned into an exact decimal. */
export interface AmountColumn {
  readonly name: string;
  readonly kind: AmountKind;
  /** Digits after the point at which every double was proven equal to its decimal, or most were. */
  readonly fastScale: number;
  /** Whether the proof held for every row: then the fast cast needs no test per row. */
  readonly proven: boolean;
  /** Values that are no finite number: read as unknown. */
  readonly unreadable: number;
  /** Doubles with more digits after the point than fit: the only values that are ever rounded, and said so. */
  readonly rounded: number;
}

export interface AmountProfile {
  /** Digits after the decimal point of every amount of this export. */
  readonly scale: number;
  readonly columns: ReadonlyMap<string, AmountColumn>;
}

/** Digits DECIMAL holds. */
const DIGITS = 38;

/** Reads all amounts once and finds out how many digits they need (ADR 0003). Throws `EXPORT_UNREADABLE` beyond 38. */
export async function profileAmounts(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
): Promise<AmountProfile> {
  if (columns.length === 0) return { scale: 0, columns: new Map() };
  const measured = await measureAmounts(engine, relation, columns);
  const scale = commonScale(measured);
  return { scale, columns: new Map(measured.map((column) => [column.name, asAmount(column, scale)])) };
}

function commonScale(columns: readonly MeasuredAmount[]): number {
  // The shortest text of a tiny double is `2.5e-23`: the engine's cast wants room for the digit before its point.
  const before = columns.some(({ kind }) => kind === 'double') ? 1 : 0;
  const whole = Math.max(before, ...columns.map((column) => column.wholeDigits));
  const room = DIGITS - whole;
  // What is written out must fit; of doubles, whose last digits are noise, what the fast cast carries must.
  const needed = (column: MeasuredAmount) =>
    column.kind === 'double' ? column.fastScale : column.fractionDigits;
  const tooLong = columns.find((column) => needed(column) > room);
  if (room < 0 || tooLong) throw tooManyDigits(tooLong?.name ?? columns[0]?.name ?? '');
  return Math.min(room, Math.max(...columns.map((column) => column.fractionDigits)));
}

function tooManyDigits(column: string): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The amounts of this export need more than ${DIGITS} digits (column ${JSON.stringify(column)}).`,
    'Look for damaged values in that column; no bill needs so many digits.',
  );
}

function asAmount(column: MeasuredAmount, scale: number): AmountColumn {
  const { name, kind, fastScale, unreadable } = column;
  const rounded = kind === 'double' && column.deepest > scale ? column.unproven : 0;
  return { name, kind, fastScale, proven: column.unproven === 0 && unreadable === 0, unreadable, rounded };
}
