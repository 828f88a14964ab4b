import { decimal, divideDecimal, multiplyDecimal, subtractDecimal } from '../../core/decimal.ts';
import { multiplyMoney, sumMoney } from '../../core/money.ts';
import type { ChargeClaim, Proposal, QuantityClaim } from '../../core/recommendation.ts';
import { billFormula } from './bill-formula.ts';
import { type ClaimedLine, claimedLines, comparable, isReduced, usedShare } from './claimed-lines.ts';
import type { ConfidenceRule } from './confidence.ts';
import type { OwnLines } from './own-lines.ts';
import { type BoughtUsage, buy } from './own-price.ts';
import type { PricingContext } from './pricing-context.ts';
import type { Cut, Valuation } from './valued.ts';

const ONE = decimal('1');

/** Fewer days of a resource say little about a month of it. */
const ENOUGH_DAYS = 14;

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

function isReplacement(claim: ChargeClaim): claim is QuantityClaim {
  return !('usageTypes' in claim) && subtractDecimal(claim.quantityAfter, claim.quantityNow).units > 0n;
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
      factor: own.factor,
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
    formula: billFormula(lines, bought),
    rules: rulesOf(lines, bought, part),
    priceDate: null,
  };
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
