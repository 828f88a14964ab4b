export interface RawColumn {
  readonly name: string;
  /** Type as the engine describes it, e.g. `VARCHAR`, `DOUBLE`, `DECIMAL(38,18)`. */
  readonly type: string;
}

/** How a column becomes an amount. */
export type AmountKind = 'text' | 'double' | 'exact';

/**
 * A double is `n ÷ 10^k` for at most one integer n below this bound, because neighbouring doubles there are
 * less than 10^-k apart; so a decimal that reads back as the same double is its shortest one.
 */
const EXACT_INTEGERS = 2 ** 52;

const NUMBER = String.raw`[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?`;

/** What a column is, by its type; a text that holds numbers is read as such. */
export function amountKind(type: string): AmountKind {
  if (type === 'DOUBLE') return 'double';
  return /^(DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$)/.test(type) ? 'exact' : 'text';
}

/** The test, per row, that the fast cast at `scale` gives the shortest decimal of a double. */
export function fastProof(column: string, scale: number): string {
  return `(abs(${column}) < ${EXACT_INTEGERS / 10 ** scale} AND CAST(TRY_CAST(${column} AS DECIMAL(18, ${scale})) AS DOUBLE) = ${column})`;
}

/**
 * The same test of all rows at once, as an aggregate in plain floating-point arithmetic; NULL without any value. The
 * largest value stands for all, which is cheaper than a test of each: NaN, equal to itself here, is above all numbers.
 */
export function arithmeticProof(column: string, scale: number): string {
  const power = `CAST(1e${scale} AS DOUBLE)`;
  return `bool_and(round(${column} * ${power}) / ${power} = ${column}) AND max(abs(${column})) < ${EXACT_INTEGERS / 10 ** scale}`;
}

/** A text that is a number in plain or exponent notation; the engine's own cast is more lenient (`1_000`, `+-1`). */
export function numberTest(text: string): string {
  return `regexp_full_match(${text}, '${NUMBER}')`;
}

/** Text of a column without surrounding blanks; empty and the text NULL are no value. */
export function amountText(column: string): string {
  return `nullif(nullif(nullif(trim(CAST(${column} AS VARCHAR)), ''), 'NULL'), 'null')`;
}

/** Digits after the point once an exponent is written out; trailing zeros do not count. */
export function fractionDigits(text: string): string {
  const fraction = `length(rtrim(regexp_extract(${text}, '\\.(\\d*)', 1), '0'))`;
  const exponent = `coalesce(TRY_CAST(regexp_extract(${text}, '[eE]([+-]?\\d+)$', 1) AS INTEGER), 0)`;
  return `greatest(0, ${fraction} - ${exponent})`;
}
