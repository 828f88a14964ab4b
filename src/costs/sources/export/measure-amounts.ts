import type { SqlEngine, SqlRow, SqlValue } from '../../../core/sql-engine.ts';
import {
  type AmountKind,
  amountKind,
  amountText,
  arithmeticProof,
  fastProof,
  fractionDigits,
  numberTest,
  type RawColumn,
} from './amount-sql.ts';
import { quoteIdentifier } from './sql-text.ts';

const SAMPLE_ROWS = 20_000;

/** What one pass over an amount column finds. */
export interface MeasuredAmount {
  readonly name: string;
  readonly kind: AmountKind;
  readonly fastScale: number;
  readonly unproven: number;
  readonly unreadable: number;
  readonly fractionDigits: number;
  readonly wholeDigits: number;
  /** Doubles by their own digits after the point, where the fast cast does not hold. */
  readonly deepest: number;
}

/** Reads the amount columns: doubles are proven first, what is not proven is measured digit by digit. */
export async function measureAmounts(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
): Promise<readonly MeasuredAmount[]> {
  const guesses = await guessScales(engine, relation, columns);
  const proven = await proveScales(engine, relation, columns, guesses);
  const others = columns.filter(({ name }) => !proven.some((column) => column.name === name));
  return [...proven, ...(await measure(engine, relation, others, guesses))];
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

/**
 * The columns of doubles on which the fast cast holds for every row: one pass of plain floating-point arithmetic.
 * The cast multiplies and rounds in the same way, so what divides back to the same double is what it gives.
 */
async function proveScales(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
  guesses: ReadonlyMap<string, number>,
): Promise<readonly MeasuredAmount[]> {
  const doubles = columns.filter((column) => amountKind(column.type) === 'double');
  if (doubles.length === 0) return [];
  const tests = doubles.flatMap(({ name }, index) => {
    const [column, scale] = [quoteIdentifier(name), guesses.get(name) ?? 0];
    return [`${arithmeticProof(column, scale)} AS proven${index}`, `max(abs(${column})) AS largest${index}`];
  });
  const [row = {}] = await engine.rows(`SELECT ${tests.join(', ')} FROM ${relation}`);
  return doubles.flatMap((column, index) =>
    // NULL: the column has no value at all, and nothing to prove.
    row[`proven${index}`] === false ? [] : [read(row, column, index, guesses.get(column.name) ?? 0)],
  );
}

async function measure(
  engine: SqlEngine,
  relation: string,
  columns: readonly RawColumn[],
  guesses: ReadonlyMap<string, number>,
): Promise<readonly MeasuredAmount[]> {
  if (columns.length === 0) return [];
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

function read(row: SqlRow, column: RawColumn, index: number, fastScale: number): MeasuredAmount {
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

function count(value: SqlValue | undefined): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}
