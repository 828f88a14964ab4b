import type { Bill } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { CostCell } from '../../core/cube.ts';
import { type Known, mapKnown } from '../../core/known.ts';
import { addMoney, type Money, zeroMoney } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';

type Sums = Readonly<Record<CostMetric, Money | null>>;

/** Usage of one month as commitments see it, summed on the accrual basis: purchases are not in it (ADR 0004). */
export interface PricedUsage {
  /** Usage that a commitment could cover: all but Spot. */
  readonly eligible: Sums;
  /** What is not in it. */
  readonly spot: Sums;
  /** The part of it that commitments covered. */
  readonly used: Sums;
  /** What commitments cost without being used. */
  readonly unused: Sums;
}

/** FOCUS names Spot `Dynamic`. */
const SPOT: ReadonlySet<string> = new Set(['Dynamic', 'Spot']);

export function pricedUsage(bill: Bill, currency: string, month: Month): Known<PricedUsage> {
  return mapKnown(bill.monthlyByPricing, ({ rows }) => {
    const own = rows.filter((row) => row.currency === currency && row.month === month);
    const usage = own.filter((row) => row.chargeKind === 'usage');
    const eligible = usage.filter((row) => !SPOT.has(row.pricingCategory));
    const used = eligible.filter(
      (row) => row.commitmentDiscountStatus === 'Used' || row.pricingCategory === 'Committed',
    );
    const unused = own.filter((row) => row.chargeKind === 'unusedCommitment');
    return {
      eligible: sums(eligible, currency),
      spot: sums(
        usage.filter((row) => SPOT.has(row.pricingCategory)),
        currency,
      ),
      used: sums(used, currency),
      unused: sums(unused, currency),
    };
  });
}

function sums(cells: readonly CostCell[], currency: string): Sums {
  return {
    billedCost: completeSum(cells, 'billedCost', currency),
    effectiveCost: completeSum(cells, 'effectiveCost', currency),
    listCost: completeSum(cells, 'listCost', currency),
    contractedCost: completeSum(cells, 'contractedCost', currency),
  };
}

/** Ratios need both sums over the same charges: one charge without a value makes the sum unknown. */
function completeSum(cells: readonly CostCell[], metric: CostMetric, currency: string): Money | null {
  let total = zeroMoney(currency);
  for (const cell of cells) {
    const amount = cell[metric];
    if (!amount || cell.unknownRows[metric] > 0) return null;
    total = addMoney(total, amount);
  }
  return total;
}
