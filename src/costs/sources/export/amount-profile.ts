import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine, SqlRow, SqlValue } from '../../../core/sql-engine.ts';
import { quoteIdentifier } from './sql-text.ts';

export interface RawColumn {
  readonly name: string;
  /** Type as the engine describes it, e.g. `VARCHAR`, `DOUBLE`, `DECIMAL(38,18)`. */
  readonly type: string;
}

/** How one amount column is turned into an exact decimal. */
export interface AmountColumn {
  readonly name: string;
  readonly kind: 'text' | 'double' | 'exact';
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

/**
 * A double is `n ÷ 10^k` for at most one integer n below this bound, because neighbouring doubles there are
 * less than 10^-k apart; so a decimal that reads back as the same double is its shortest one.
 */
export const EXACT_INTEGERS = 2 ** 52;

const SAMPLE_ROWS = 20_000;

const NUMBER = String.raw`[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?`;

/** Reads all amounts once and finds out how many digits they need (ADR 0003). Throws `EXPORT_UNREADABLE` beyond 38. */
export async function profileAmounts(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
): Promise<AmountProfile> {
  if (columns.length === 0) return { scale: 0, columns: new Map() };
  const guesses = await guessScales(engine, relation, columns);
  const measured = await measure(engine, relation, columns, guesses);
  const scale = commonScale(measured);
  return { scale, columns: new Map(measured.map((column) => [column.name, asAmount(column, scale)])) };
}

interface Measured {
  readonly name: string;
  readonly kind: AmountColumn['kind'];
  readonly fastScale: number;
  readonly unproven: number;
  readonly unreadable: number;
  readonly fractionDigits: number;
  readonly wholeDigits: number;
  /** Doubles by their own digits after the point, where the fast cast does not hold. */
  readonly deepest: number;
}

/** What a column is, by its type; a text that holds numbers is read as such. */
export function amountKind(type: string): AmountColumn['kind'] {
  if (type === 'DOUBLE') return 'double';
  return /^(DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$)/.test(type) ? 'exact' : 'text';
}

/** The test, per row, that the fast cast at `scale` gives the shortest decimal of a double. */
export function fastProof(column: string, scale: number): string {
  return `(abs(${column}) < ${EXACT_INTEGERS / 10 ** scale} AND CAST(TRY_CAST(${column} AS DECIMAL(18, ${scale})) AS DOUBLE) = ${column})`;
}

/** A text that is a number in plain or exponent notation; the engine's own cast is more lenient (`1_000`, `+-1`). */
export function numberTest(text: string): string {
  return `regexp_full_match(${text}, '${NUMBER}')`;
}

/** Text of a column without surrounding blanks; empty and the text NULL are no value. */
export function amountText(column: string): string {
  return `nullif(nullif(nullif(trim(CAST(${column} AS VARCHAR)), ''), 'NULL'), 'null')`;
}

/** The smallest scale at which the fast cast holds on the first rows: a guess, proven or refuted on all of them. */
async function guessScales(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
): Promise<ReadonlyMap<string, number>> {
  const doubles = columns.filter((column) => amountKind(column.type) === 'double');
  if (doubles.length === 0) return new Map();
  const scales = Array.from({ length: 16 }, (_, scale) => scale);
  const tests = doubles.flatMap((column, index) =>
    scales.map(
      (scale) =>
        `count_if(${quoteIdentifier(column.name)} IS NOT NULL AND NOT coalesce(${fastProof(quoteIdentifier(column.name), scale)}, false)) AS f${index}_${scale}`,
    ),
  );
  const names = doubles.map((column) => quoteIdentifier(column.name)).join(', ');
  const [row = {}] = await engine.rows(
    `SELECT ${tests.join(', ')} FROM (SELECT ${names} FROM ${relation} LIMIT ${SAMPLE_ROWS})`,
  );
  return new Map(
    doubles.map((column, index) => [
      column.name,
      bestScale(scales.map((scale) => count(row[`f${index}_${scale}`]))),
    ]),
  );
}

function bestScale(failures: readonly number[]): number {
  return failures.indexOf(Math.min(...failures));
}

async function measure(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
  guesses: ReadonlyMap<string, number>,
): Promise<readonly Measured[]> {
  const selects = columns.flatMap((column, index) => measures(column, index, guesses.get(column.name) ?? 0));
  const [row = {}] = await engine.rows(`SELECT ${selects.join(', ')} FROM ${relation}`);
  return columns.map((column, index) => read(row, column, index, guesses.get(column.name) ?? 0));
}

function measures(column: RawColumn, index: number, scale: number): readonly string[] {
  const name = quoteIdentifier(column.name);
  const kind = amountKind(column.type);
  if (kind === 'exact') return [`max(abs(CAST(${name} AS DOUBLE))) AS largest${index}`];
  if (kind === 'double') {
    const slow = `isfinite(${name}) AND NOT coalesce(${fastProof(name, scale)}, false)`;
    return [
      `max(abs(${name})) FILTER (isfinite(${name})) AS largest${index}`,
      `count_if(NOT isfinite(${name})) AS unreadable${index}`,
      `count_if(${slow}) AS unproven${index}`,
      `max(CASE WHEN ${slow} THEN ${fractionDigits(`CAST(${name} AS VARCHAR)`)} END) AS digits${index}`,
    ];
  }
  const text = amountText(name);
  return [
    `max(CASE WHEN ${numberTest(text)} THEN abs(TRY_CAST(${text} AS DOUBLE)) END) AS largest${index}`,
    `count_if(${text} IS NOT NULL AND NOT ${numberTest(text)}) AS unreadable${index}`,
    `max(CASE WHEN ${numberTest(text)} THEN ${fractionDigits(text)} END) AS digits${index}`,
  ];
}

/** Digits after the point once an exponent is written out; trailing zeros do not count. */
function fractionDigits(text: string): string {
  const fraction = `length(rtrim(regexp_extract(${text}, '\\.(\\d*)', 1), '0'))`;
  const exponent = `coalesce(TRY_CAST(regexp_extract(${text}, '[eE]([+-]?\\d+)$', 1) AS INTEGER), 0)`;
  return `greatest(0, ${fraction} - ${exponent})`;
}

function read(row: SqlRow, column: RawColumn, index: number, fastScale: number): Measured {
  const kind = amountKind(column.type);
  const deepest = count(row[`digits${index}`]);
  const declared = Number(/^DECIMAL\(\d+, ?(\d+)\)/.exec(column.type)?.[1] ?? 0);
  return {
    name: column.name,
    kind,
    fastScale,
    unproven: count(row[`unproven${index}`]),
    unreadable: count(row[`unreadable${index}`]),
    fractionDigits: kind === 'exact' ? declared : kind === 'double' ? Math.max(fastScale, deepest) : deepest,
    wholeDigits: wholeDigits(row[`largest${index}`]),
    deepest,
  };
}

function wholeDigits(largest: SqlValue | undefined): number {
  if (typeof largest !== 'number' || largest < 1) return 0;
  return largest < Number.MAX_SAFE_INTEGER
    ? String(Math.floor(largest)).length
    : BigInt(Math.floor(largest)).toString().length;
}

function commonScale(columns: readonly Measured[]): number {
  const whole = Math.max(...columns.map((column) => column.wholeDigits));
  const room = DIGITS - whole;
  // What is written out must fit; of doubles, whose last digits are noise, what the fast cast carries must.
  const needed = (column: Measured) => (column.kind === 'double' ? column.fastScale : column.fractionDigits);
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

function asAmount(column: Measured, scale: number): AmountColumn {
  const { name, kind, fastScale, unreadable } = column;
  const rounded = kind === 'double' && column.deepest > scale ? column.unproven : 0;
  return { name, kind, fastScale, proven: column.unproven === 0 && unreadable === 0, unreadable, rounded };
}

function count(value: SqlValue | undefined): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}
