import { addDecimal, compareDecimal, type Decimal, formatDecimal, ZERO } from '../../../../core/decimal.ts';
import type { SqlEngine } from '../../../../core/sql-engine.ts';
import { CHARGE_COLUMNS, type ChargeColumn } from '../charge-columns.ts';
import { quoteText } from '../sql-text.ts';
import { nextMonth, type PayerMonth } from './cur-census.ts';
import { type CommitmentDay, type CommitmentFee, FEE_TABLE } from './cur-commitment-facts.ts';
import { FEE_ATTRIBUTES } from './cur-commitment-sql.ts';
import type { DiscountMode } from './cur-mode.ts';
import { type DayAmount, unusedReservationByDay } from './reservation-days.ts';
import { commitmentOfMonth, unusedSavingsPlanByDay } from './savings-plan-days.ts';

/** One commitment in one month, with its unused part by day. */
export interface CommitmentUse {
  readonly fee: CommitmentFee;
  readonly month: PayerMonth;
  readonly used: Decimal;
  /** Null where the report does not tell. */
  readonly unusedByDay: readonly DayAmount[] | null;
  /** Recurring and amortised upfront cost of the month: what used and unused must add up to (I4). */
  readonly cost: Decimal | null;
}

export function commitmentUse(
  fee: CommitmentFee,
  month: PayerMonth,
  days: readonly CommitmentDay[],
  scale: number,
): CommitmentUse {
  let used = ZERO;
  for (const one of days) used = addDecimal(used, one.used[month.mode] ?? ZERO);
  const unused = fee.kind === 'Reservation' ? reservationDays : savingsPlanDays;
  return { fee, month, used, unusedByDay: unused(fee, month, days, scale), cost: costOf(fee, month.mode) };
}

/** Writes the unused parts as charges, and returns the table's name; null where there are none. */
export async function writeUnusedCommitments(
  engine: SqlEngine,
  uses: readonly CommitmentUse[],
  scale: number,
): Promise<string | null> {
  const values = uses.flatMap((use) =>
    use.unusedByDay === null
      ? [dayValues(use, use.month.month, 'NULL')]
      : use.unusedByDay.map(({ day, amount }) => dayValues(use, day, formatDecimal(amount.amount))),
  );
  if (values.length === 0) return null;
  await engine.run(
    `CREATE OR REPLACE TABLE ${DAY_TABLE} (id BIGINT, day DATE, until TIMESTAMP, amount DECIMAL(38, ${scale}))`,
  );
  for (let at = 0; at < values.length; at += ROWS_A_STATEMENT) {
    const some = values.slice(at, at + ROWS_A_STATEMENT);
    await engine.run(`INSERT INTO ${DAY_TABLE} VALUES ${some.join(', ')}`);
  }
  await engine.run(`CREATE OR REPLACE TABLE ${UNUSED_TABLE} AS ${chargesQuery(scale)}`);
  return UNUSED_TABLE;
}

const DAY_TABLE = 'cur_unused_days';
const UNUSED_TABLE = 'cur_unused_commitments';
const ROWS_A_STATEMENT = 500;

/** The last day of an open month ends where its usage does, so that it does not look complete. */
function dayValues({ fee, month }: CommitmentUse, day: string, amount: string): string {
  const end = `CAST(DATE ${quoteText(day)} + 1 AS TIMESTAMP)`;
  const until =
    month.closed || month.through === null
      ? end
      : `least(${end}, CAST(${quoteText(month.through)} AS TIMESTAMP))`;
  return `(${fee.id}, DATE ${quoteText(day)}, ${until}, ${amount})`;
}

function chargesQuery(scale: number): string {
  const columns = Object.entries(CHARGE_COLUMNS).map(([name, type]) => {
    const sqlType = type === 'DECIMAL' ? `DECIMAL(38, ${scale})` : type;
    return `CAST(${COMPUTED[name] ?? (isAttribute(name) ? `${FEE_TABLE}.${name}` : 'NULL')} AS ${sqlType}) AS ${name}`;
  });
  return `SELECT ${columns.join(', ')} FROM ${FEE_TABLE} JOIN ${DAY_TABLE} USING (id) ORDER BY id, day`;
}

/** What the charge of an unused commitment has of its own. */
const COMPUTED: Readonly<Partial<Record<string, string>>> = {
  chargeCategory: "'Usage'",
  chargeKind: "'unusedCommitment'",
  pricingCategory: "'Committed'",
  commitmentDiscountStatus: "'Unused'",
  day: `${DAY_TABLE}.day`,
  chargePeriodStart: `${DAY_TABLE}.day`,
  chargePeriodEnd: `${DAY_TABLE}.until`,
  billedCost: '0',
  effectiveCost: `${DAY_TABLE}.amount`,
  listCost: '0',
  contractedCost: '0',
  counted: 'true',
} satisfies Partial<Record<ChargeColumn, string>>;

function isAttribute(name: string): boolean {
  return FEE_ATTRIBUTES.some((attribute) => attribute === name);
}

function reservationDays(
  fee: CommitmentFee,
  month: PayerMonth,
  days: readonly CommitmentDay[],
  scale: number,
): readonly DayAmount[] | null {
  const cost = costOf(fee, month.mode);
  const through = month.closed ? null : month.through;
  const unused = fee[month.mode].unused;
  const isKnown = month.closed ? unused !== null : through !== null && days.every((one) => one.unknown === 0);
  if (cost === null || !isKnown) return null;
  return unusedReservationByDay(
    {
      currency: fee.currency,
      fee: cost,
      ...paidHours(fee, month),
      through: through === null ? null : Date.parse(through),
      unused: unused ?? ZERO,
      usedByDay: new Map(days.map((one) => [one.day, one.used[month.mode] ?? ZERO])),
    },
    scale,
  );
}

/** The hours of the fee line, from the first to the last of the reservation's term in them; the month where that leaves none. */
function paidHours({ lines, term }: CommitmentFee, month: PayerMonth): { start: number; end: number } {
  const whole = { start: Date.parse(month.month), end: nextMonth(month.month) };
  const start = Math.max(lines.start ?? whole.start, term.start ?? Number.NEGATIVE_INFINITY);
  const end = Math.min(lines.end ?? whole.end, term.end ?? Number.POSITIVE_INFINITY);
  return start < end ? { start, end } : whole;
}

function savingsPlanDays(
  fee: CommitmentFee,
  month: PayerMonth,
  days: readonly CommitmentDay[],
  scale: number,
): readonly DayAmount[] | null {
  if (days.some(({ unknown }) => unknown > 0)) return null;
  if (!month.closed && month.through === null) return null;
  const unused = days.filter((one) => compareDecimal(one.unused, ZERO) > 0);
  return unusedSavingsPlanByDay(
    {
      currency: fee.currency,
      unusedByDay: new Map(unused.map((one) => [one.day, one.unused])),
      gross: fee.GROSS,
      net: month.mode === 'NET' ? fee.NET : null,
    },
    scale,
  );
}

function costOf(fee: CommitmentFee, mode: DiscountMode): Decimal | null {
  const amounts = fee[mode];
  if (fee.kind === 'Savings Plan') return commitmentOfMonth(amounts);
  return amounts.fee === null ? null : addDecimal(amounts.fee, amounts.amortizedUpfront ?? ZERO);
}
