import type { CostCell } from '../../../core/cube.ts';
import { type Decimal, decimal, formatDecimal, subtractDecimal, ZERO } from '../../../core/decimal.ts';
import { absoluteMoney, compareMoney, type Money, money } from '../../../core/money.ts';

/** What a month was worth in one currency, as exact decimal text: the version of its bill. */
export interface MonthTotal {
  readonly currency: string;
  readonly billedCost: string | null;
  readonly effectiveCost: string | null;
}

export function monthTotal(cell: CostCell): MonthTotal {
  return {
    currency: cell.currency,
    billedCost: cell.billedCost && formatDecimal(cell.billedCost.amount),
    effectiveCost: cell.effectiveCost && formatDecimal(cell.effectiveCost.amount),
  };
}

/** Differences up to this are rounding, not a restatement. */
const TOLERANCE = decimal('0.01');

/** What a month is worth more (or less) than when it was read, by currency; empty: it is unchanged. */
export function restatement(before: readonly MonthTotal[], now: readonly MonthTotal[]): readonly Money[] {
  const currencies = [...new Set([...before, ...now].map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const old = before.find((total) => total.currency === currency);
    const current = now.find((total) => total.currency === currency);
    const billed = difference(old?.billedCost, current?.billedCost, currency);
    const effective = difference(old?.effectiveCost, current?.effectiveCost, currency);
    if (exceeds(billed)) return [billed];
    return exceeds(effective) ? [effective] : [];
  });
}

function difference(
  before: string | null | undefined,
  now: string | null | undefined,
  currency: string,
): Money {
  return money(subtractDecimal(amount(now), amount(before)), currency);
}

function amount(text: string | null | undefined): Decimal {
  return text ? decimal(text) : ZERO;
}

function exceeds(change: Money): boolean {
  return compareMoney(absoluteMoney(change), money(TOLERANCE, change.currency)) > 0;
}
