import {
  addDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  multiplyDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { type Money, money, multiplyMoney, sumMoney } from '../../core/money.ts';
import type { ChargeClaim, Proposal, QuantityClaim } from '../../core/recommendation.ts';
import type { ConfidenceRule } from './confidence.ts';
import { moneyText, numberText } from './money-text.ts';
import type { OwnLine, OwnLines } from './own-lines.ts';
import { type BoughtUsage, buy } from './own-price.ts';
import type { PricingContext } from './pricing-context.ts';
import type { Cut, Valuation } from './valued.ts';

const ONE = decimal('1');

/** Fewer days of a resource say little about a month of it. */
const ENOUGH_DAYS = 14;

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

export interface FromBill {
  readonly valuation: Valuation | null;
  /** Also where they could not be used: an amount on another basis is about the same charges. */
  readonly lines: readonly ClaimedLine[];
}

/**
 * What is billed for the resource itself, less what its replacement costs at the customer's own prices. `null` where it has no
 * lines, or a replacement has no price that the customer pays.
 */
export function valueFromBill(proposal: Proposal, own: OwnLines, context: PricingContext): FromBill {
  const found = proposal.claims.filter(isReduced).map((claim) => ({ claim, ...own.of(proposal, claim) }));
  const lines = claimedLines(found, context);
  if (lines.length === 0) {
    const ended = found.length > 0 && found.some((one) => one.ended);
    return { valuation: ended ? { noAmount: 'ended' } : null, lines };
  }
  if (lines.every(({ monthly }) => monthly.amount.units <= 0n))
    return { valuation: { noAmount: 'free' }, lines };
  const bought = buyReplacement(proposal, lines, context);
  if (!bought) return { valuation: null, lines };
  const part = found.some((one) => one.lines.length === 0);
  return { valuation: valued(lines, bought, part, context), lines };
}

function isReduced(claim: ChargeClaim): boolean {
  return 'usageTypes' in claim || subtractDecimal(claim.quantityNow, claim.quantityAfter).units > 0n;
}

function isReplacement(claim: ChargeClaim): claim is QuantityClaim {
  return !('usageTypes' in claim) && subtractDecimal(claim.quantityAfter, claim.quantityNow).units > 0n;
}

/** Each line once, with the largest share that is claimed of it, in the currency of the first. */
function claimedLines(
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
      const discount = own.covered ? ZERO : discountShare(own.line.billingAccountId, own.line.serviceName);
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

/** For the hours that the bill shows: a machine that runs half the month is replaced by one that does. */
function buyReplacement(
  proposal: Proposal,
  lines: readonly ClaimedLine[],
  context: PricingContext,
): readonly BoughtUsage[] | null {
  const wanted = proposal.claims.filter(isReplacement);
  if (wanted.length === 0) return [];
  const scale = usedShare(lines);
  if (!scale) return null;
  const currency = lines[0]?.own.line.currency ?? '';
  const bought = wanted.map((claim) =>
    buy(
      proposal,
      claim,
      multiplyDecimal(subtractDecimal(claim.quantityAfter, claim.quantityNow), scale),
      context,
    ),
  );
  const priced = bought.flatMap((usage) => (usage && usage.cost.currency === currency ? usage : []));
  return priced.length === wanted.length ? priced : null;
}

/** Quantity of the bill ÷ quantity of the claim, of the dearest line that tells. */
function usedShare(lines: readonly ClaimedLine[]): Decimal | null {
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
function comparable({ own, monthly }: ClaimedLine): Money {
  if (!own.covered) return monthly;
  const { contractedCost, listCost, effectiveCost } = own.line;
  const without = contractedCost ?? listCost;
  const ratio = without && effectiveCost ? divideDecimal(without.amount, effectiveCost.amount) : null;
  return ratio ? multiplyMoney(monthly, ratio) : monthly;
}

function valued(
  lines: readonly ClaimedLine[],
  bought: readonly BoughtUsage[],
  part: boolean,
  context: PricingContext,
): Valuation {
  const currency = lines[0]?.own.line.currency ?? context.currency;
  const removed = sumMoney(
    lines.map((line) => multiplyMoney(comparable(line), line.removed)),
    currency,
  );
  const cost = sumMoney(
    bought.map((usage) => usage.cost),
    currency,
  );
  const stays = divideDecimal(cost.amount, removed.amount);
  const share = subtractDecimal(ONE, stays ?? ONE);
  if (share.units <= 0n) return { noAmount: 'no-saving' };
  const cuts = lines.map(
    ({ own, removed: taken, monthly }): Cut => ({
      key: own.key,
      monthly,
      share: multiplyDecimal(taken, share),
      line: own.line,
      covered: own.covered ? own : null,
    }),
  );
  return {
    basis: bought.length > 0 ? 'bill-rate' : 'bill',
    currency,
    cuts,
    source: [context.costColumn, ...bought.map(({ source }) => source)].join('; '),
    formula: formulaOf(lines, bought),
    rules: rulesOf(lines, bought, part),
    priceDate: null,
  };
}

/** Lines named one by one; the rest as a sum. */
const NAMED = 3;

function formulaOf(lines: readonly ClaimedLine[], bought: readonly BoughtUsage[]): string {
  const dearest = lines.toSorted((a, b) => {
    const difference = subtractDecimal(b.monthly.amount, a.monthly.amount).units;
    return difference === 0n ? (a.own.key < b.own.key ? -1 : 1) : difference > 0n ? 1 : -1;
  });
  const named = dearest.slice(0, NAMED).map(lineText);
  const rest = dearest.slice(NAMED);
  const [first] = rest;
  if (first) {
    const sum = sumMoney(
      rest.map(({ monthly, removed }) => multiplyMoney(monthly, removed)),
      first.monthly.currency,
    );
    named.push(`${moneyText(sum)} of ${rest.length} more lines`);
  }
  return [named.join(' + '), ...bought.map(({ formula }) => formula)].join(' − ');
}

function lineText({ own, removed, monthly }: ClaimedLine): string {
  const { line, scale } = own;
  const cost = money(line.effectiveCost?.amount ?? ZERO, line.currency);
  const share = subtractDecimal(ONE, removed).units === 0n ? '' : ` × ${numberText(removed)}`;
  const discount = subtractDecimal(own.monthly.amount, monthly.amount).units === 0n ? '' : ' less discounts';
  return `${line.usageType} ${moneyText(cost)} ${scale}${share}${discount}`;
}

function rulesOf(
  lines: readonly ClaimedLine[],
  bought: readonly BoughtUsage[],
  part: boolean,
): readonly ConfidenceRule[] {
  return [
    ...(lines.some(({ own }) => own.days < ENOUGH_DAYS) ? (['few-days'] as const) : []),
    ...(lines.some(({ claim }) => 'usageTypes' in claim && claim.remains.units > 0n)
      ? (['share-of-line'] as const)
      : []),
    ...(part ? (['part-without-line'] as const) : []),
    ...(bought.some(({ ratio }) => ratio) ? (['ratio-price'] as const) : []),
    ...(lines.some(({ own }) => own.covered) ? (['covered'] as const) : []),
  ];
}
