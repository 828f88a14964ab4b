import { type Decimal, ZERO } from '../../../../core/decimal.ts';
import { type Day, day } from '../../../../core/period.ts';
import type { SqlEngine, SqlRow } from '../../../../core/sql-engine.ts';
import type { ChargeSelect, RawColumns } from '../dialect.ts';
import { monthKey, type PayerMonth } from './cur-census.ts';
import { COMMITMENT_KEYS, dayQuery, FEE_ATTRIBUTES, feeQuery } from './cur-commitment-sql.ts';
import type { DiscountMode } from './cur-mode.ts';
import { amountOf, countOf, nullableText, textOf } from './cur-values.ts';

/** One row for each commitment and month with a fee line, with what its computed charges say of themselves. */
export const FEE_TABLE = 'cur_commitment_fees';

/** The figures of one fee that have a net twin. Null where the report does not tell. */
export interface FeeAmounts {
  /** Savings Plan: the month's commitment. */
  readonly recurring: Decimal | null;
  readonly upfront: Decimal | null;
  /** Reservation: what the fee line costs and the upfront fee's share of the month. */
  readonly fee: Decimal | null;
  readonly amortizedUpfront: Decimal | null;
  readonly unused: Decimal | null;
}

/** Milliseconds, UTC; null where the report does not tell. */
export interface Span {
  readonly start: number | null;
  readonly end: number | null;
}

export interface CommitmentFee {
  /** Key in {@link FEE_TABLE}. */
  readonly id: number;
  readonly key: string;
  readonly kind: 'Savings Plan' | 'Reservation';
  readonly monthKey: string;
  readonly currency: string;
  /** Hours the fee lines name, and the term of the reservation. */
  readonly lines: Span;
  readonly term: Span;
  readonly NET: FeeAmounts;
  readonly GROSS: FeeAmounts;
}

export interface CommitmentDay {
  readonly key: string;
  readonly day: Day;
  /** Effective cost of what was covered; null where a line has none. */
  readonly used: Readonly<Record<DiscountMode, Decimal | null>>;
  /** Savings Plan: commitment of the hours that have happened minus what was used of it. */
  readonly unused: Decimal;
  /** Lines that tell neither. */
  readonly unknown: number;
}

export async function readFees(
  engine: SqlEngine,
  raw: RawColumns,
  select: ChargeSelect,
): Promise<readonly CommitmentFee[]> {
  await engine.run(`CREATE OR REPLACE TABLE ${FEE_TABLE} AS ${feeQuery(raw, select)}`);
  const rows = await engine.rows(
    `SELECT * EXCLUDE (${FEE_ATTRIBUTES.join(', ')}) FROM ${FEE_TABLE} ORDER BY id`,
  );
  return rows.map(toFee);
}

/** What was covered and what was not used, by commitment and day; hours of open months that are still to come are left out. */
export async function readCommitmentDays(
  engine: SqlEngine,
  raw: RawColumns,
  months: readonly PayerMonth[],
): Promise<readonly CommitmentDay[]> {
  return (await engine.rows(dayQuery(raw, months))).map(toDay);
}

function toFee(row: SqlRow): CommitmentFee {
  return {
    id: countOf(row, 'id'),
    key: commitmentKey(row),
    kind: textOf(row, 'kind') === 'Reservation' ? 'Reservation' : 'Savings Plan',
    monthKey: monthKey(textOf(row, 'payer'), textOf(row, 'month')),
    currency: textOf(row, 'currency'),
    lines: { start: instant(row, 'lineStart'), end: instant(row, 'lineEnd') },
    term: { start: instant(row, 'termStart'), end: instant(row, 'termEnd') },
    NET: toAmounts(row, 'net_'),
    GROSS: toAmounts(row, ''),
  };
}

function toAmounts(row: SqlRow, net: '' | 'net_'): FeeAmounts {
  return {
    recurring: amountOf(row, `${net}recurring`),
    upfront: amountOf(row, `${net}upfront`),
    fee: amountOf(row, `${net}fee`),
    amortizedUpfront: amountOf(row, `${net}amortized`),
    unused: amountOf(row, `${net}unused`),
  };
}

function toDay(row: SqlRow): CommitmentDay {
  return {
    key: commitmentKey(row),
    day: day(textOf(row, 'day')),
    used: { NET: amountOf(row, 'net_used'), GROSS: amountOf(row, 'used') },
    unused: amountOf(row, 'unused') ?? ZERO,
    unknown: countOf(row, 'unknown'),
  };
}

function commitmentKey(row: SqlRow): string {
  return JSON.stringify(COMMITMENT_KEYS.map((name) => textOf(row, name)));
}

function instant(row: SqlRow, column: string): number | null {
  const text = nullableText(row, column);
  return text === null ? null : Date.parse(text);
}
