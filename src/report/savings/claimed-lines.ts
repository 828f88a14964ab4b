import {
  addDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { type Money, multiplyMoney, sumMoney } from '../../core/money.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { numberText } from './money-text.ts';
import type { OwnLine } from './own-lines.ts';
import type { PricingContext } from './pricing-context.ts';

const ONE = decimal('1');

/** The same quantity in two units: a claim whose units are not those of the bill is not compared with it. */
const LEAST_SCALE = 0.01;
const MOST_SCALE = 100;

/** A line of the resource, and the share of it that the action takes away. */
export interface ClaimedLine {
  readonly own: OwnLine;
  readonly removed: Decimal;
  /** After discounts that stand in lines of their own. */
  readonly monthly: Money;
  readonly claim: ChargeClaim;
}

export function isReduced(claim: ChargeClaim): boolean {
  return 'usageTypes' in claim || subtractDecimal(claim.quantityNow, claim.quantityAfter).units > 0n;
}

/** Each line once, with the largest share that is claimed of it, in the currency of the first. */
export function claimedLines(
  found: readonly { readonly claim: ChargeClaim; readonly lines: readonly OwnLine[] }[],
  { discountShare }: PricingContext,
): readonly ClaimedLine[] {
  const byKey = new Map<string, ClaimedLine>();
  const currency = found.flatMap(({ lines }) => lines)[0]?.line.currency;
  for (const { claim, lines } of found) {
    const removed = removedBy(claim);
    for (const own of lines) {
      const before = byKey.get(own.key);
      if (own.line.currency !== currency || (before && subtractDecimal(before.removed, removed).units >= 0n))
        continue;
      const discount = own.covered ? ZERO : discountShare(own.line);
      const monthly = multiplyMoney(own.monthly, subtractDecimal(ONE, discount));
      byKey.set(own.key, { own, removed, monthly, claim });
    }
  }
  return [...byKey.values()].sort((a, b) => (a.own.key < b.own.key ? -1 : 1));
}

function removedBy(claim: ChargeClaim): Decimal {
  if ('usageTypes' in claim) return subtractDecimal(ONE, claim.remains);
  return divideDecimal(subtractDecimal(claim.quantityNow, claim.quantityAfter), claim.quantityNow) ?? ZERO;
}

/** Quantity of the bill ÷ quantity of the claim, of the dearest line that tells. */
export function usedShare(lines: readonly ClaimedLine[]): Decimal | null {
  const quantities = Map.groupBy(lines, ({ claim }) => claim);
  let dearest: { readonly cost: Money; readonly scale: Decimal } | null = null;
  for (const [claim, own] of quantities) {
    if ('usageTypes' in claim) continue;
    const billed = own.reduce((sum, line) => addDecimal(sum, line.own.monthlyQuantity ?? ZERO), ZERO);
    const scale = divideDecimal(billed, claim.quantityNow);
    const cost = sumMoney(
      own.map(({ monthly }) => monthly),
      own[0]?.monthly.currency ?? '',
    );
    if (scale && (!dearest || subtractDecimal(cost.amount, dearest.cost.amount).units > 0n))
      dearest = { cost, scale };
  }
  const size = dearest ? Number(numberText(dearest.scale)) : 0;
  return dearest && size >= LEAST_SCALE && size <= MOST_SCALE ? dearest.scale : null;
}

/** What a line would cost without its commitment is what a replacement is compared with. */
export function comparable({ own, monthly }: ClaimedLine): Money {
  if (!own.covered) return monthly;
  const { contractedCost, listCost, effectiveCost } = own.line;
  const without = contractedCost ?? listCost;
  const ratio = without && effectiveCost ? divideDecimal(without.amount, effectiveCost.amount) : null;
  return ratio ? multiplyMoney(monthly, ratio) : monthly;
}
