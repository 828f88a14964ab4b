import {
  addDecimal,
  type Decimal,
  divideDecimal,
  multiplyDecimal,
  roundDecimal,
  ZERO,
} from '../../../../core/decimal.ts';
import { splitMoney } from '../../../../core/money.ts';
import type { Day } from '../../../../core/period.ts';
import { sumDecimals } from './cur-mode.ts';
import type { DayAmount } from './reservation-days.ts';

/** The commitment of one Savings Plan in one billing month, as its fee lines repeat it. */
export interface PlanCommitment {
  readonly recurring: Decimal | null;
  readonly upfront: Decimal | null;
}

/** What one Savings Plan did not use in one billing month, before discounts. */
export interface SavingsPlanMonth {
  readonly currency: string;
  /** `max(0, commitment − used)` of each hour that has happened, by day. */
  readonly unusedByDay: ReadonlyMap<Day, Decimal>;
  readonly gross: PlanCommitment;
  /** Null in GROSS mode: the unused part is then as it stands. */
  readonly net: PlanCommitment | null;
}

/**
 * Unused commitment by day, at the discounted price in NET mode: the fee lines have no net twin of their unused part,
 * so it takes the discount of the whole commitment, `r = net ÷ gross`. Rounded once, from 34 digits to `scale`, for
 * the month; the days add up to it. Null where the discount cannot be known.
 */
export function unusedSavingsPlanByDay(month: SavingsPlanMonth, scale: number): readonly DayAmount[] | null {
  const days = [...month.unusedByDay];
  const total = discounted(sumDecimals(month.unusedByDay.values()), month);
  if (total === null) return null;
  const amount = { amount: roundDecimal(total, scale), currency: month.currency };
  const shares =
    splitMoney(
      amount,
      days.map(([, unused]) => unused),
      scale,
    ) ?? [];
  return days.flatMap(([day], index) => {
    const share = shares[index];
    return share && share.amount.units !== 0n ? [{ day, amount: share }] : [];
  });
}

/** `null` where neither part of the commitment is told. */
export function commitmentOfMonth({ recurring, upfront }: PlanCommitment): Decimal | null {
  return recurring === null && upfront === null ? null : addDecimal(recurring ?? ZERO, upfront ?? ZERO);
}

function discounted(unused: Decimal, { gross, net }: SavingsPlanMonth): Decimal | null {
  if (net === null || unused.units === 0n) return unused;
  const before = commitmentOfMonth(gross) ?? ZERO;
  if (before.units === 0n) return unused;
  const after = commitmentOfMonth(net);
  return after === null ? null : divideDecimal(multiplyDecimal(unused, after), before);
}
