import { matchesUsageType, type UsageLine } from '../../core/charge-line.ts';
import { COVERABLE_USAGE_TYPES } from '../../core/coverable-usage.ts';
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  multiplyDecimal,
  negateDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { isByTheMonth } from '../../core/month-scale.ts';
import { regionOfUsageType } from '../../core/region-prefix.ts';
import type { UsageOwner } from './billed-as.ts';
import type { PricingContext } from './pricing-context.ts';
import { usageOfService } from './usage-by-type.ts';

/** What the customer paid for one unit of a usage type, over the period. */
export interface OwnRate {
  readonly perUnit: Decimal;
  readonly unit: string;
  readonly currency: string;
  readonly text: string;
}

export interface RateKey extends UsageOwner {
  /** The empty text: whichever pays. */
  readonly account: string;
  readonly region: string;
  /** Without the region's prefix. */
  readonly usageType: string;
  /** `null`: it must be the same for every operation. */
  readonly operation: string | null;
}

/** A rate learned from less than this is an accident: hours are small units, a month of storage is not. */
const LEAST_DAYS = 7;
const LEAST_HOURS = decimal('24');

/**
 * Prices that fall with quantity or begin with a free allowance (AWS's price lists of these services): where the bill does not
 * tell prices apart, their average is nobody's rate.
 */
const TIERED: readonly string[] = [
  'DataTransfer-Out-Bytes',
  '*-Bytes',
  'TimedStorage-ByteHrs',
  'Requests*',
  'Request',
  'Lambda-*',
  'CW:*',
  'ApiGateway*',
  'Storage-ByteHrs*',
  'TimedPITRStorage-ByteHrs',
];

/**
 * The customer's own rate of a usage type: Σ effective cost ÷ Σ quantity over usage at standard prices. Where lines have
 * different rates it is that of the account's own. `null` wherever that would be wrong: another price for part of it, several
 * operations or accounts with several prices, commitments or Spot that the source does not tell apart, a free allowance, too
 * little usage.
 */
export function ownRate(key: RateKey, context: PricingContext): OwnRate | null {
  const sameType = usageOfService(key, key.usageType, context);
  if (!sameType || context.lines.days < LEAST_DAYS) return null;
  const usage = sameType.filter((line) => isOf(line, key));
  const payers = payersOf(usage, key.account);
  const standard = usage.filter((line) => payers.has(line.billingAccountId) && isStandard(line));
  const own = standard.filter(({ subAccountId }) => subAccountId === key.account);
  return rateOf(standard, key, context) ?? rateOf(own, key, context);
}

function rateOf(
  lines: readonly UsageLine[],
  { usageType }: RateKey,
  { discountShare }: PricingContext,
): OwnRate | null {
  const [first] = lines;
  if (!first || !isOnePrice(lines, usageType)) return null;
  const cost = lines.reduce((sum, line) => addDecimal(sum, line.effectiveCost?.amount ?? ZERO), ZERO);
  const quantity = lines.reduce((sum, line) => addDecimal(sum, line.quantity ?? ZERO), ZERO);
  if (!isEnough(quantity, first.pricingUnit) || cost.units <= 0n) return null;
  const gross = divideDecimal(cost, quantity);
  if (!gross) return null;
  const stays = subtractDecimal(decimal('1'), discountShare(first));
  return {
    perUnit: multiplyDecimal(gross, stays),
    unit: first.pricingUnit,
    currency: first.currency,
    text: `own rate of ${usageType}`,
  };
}

/** What is sold by the month is told by its days and its cost: 0.06 GiBps are a month of throughput. */
function isEnough(quantity: Decimal, pricingUnit: string): boolean {
  if (isByTheMonth(pricingUnit)) return quantity.units > 0n;
  return compareDecimal(quantity, LEAST_HOURS) >= 0;
}

function isOf(line: UsageLine, { region, operation }: RateKey): boolean {
  if (operation !== null && line.operation !== operation) return false;
  const place = line.regionId === '' ? regionOfUsageType(line.usageType) : line.regionId;
  return region === '' || region === 'global' || place === region || place === 'global';
}

/** The payers of the account; all of them where the source does not tell accounts. */
function payersOf(usage: readonly UsageLine[], account: string): ReadonlySet<string> {
  const own = usage.filter(({ subAccountId }) => subAccountId === account);
  const payers = new Set((own.length > 0 ? own : usage).map(({ billingAccountId }) => billingAccountId));
  return payers.size === 1 ? payers : new Set();
}

/** Cost Explorer does not tell pricing categories: its rates hold for what nothing can cover. */
function isStandard(line: UsageLine): boolean {
  const { pricingCategory, commitmentDiscountStatus, usageType } = line;
  if (pricingCategory === '') {
    return (
      commitmentDiscountStatus === '' && !matchesUsageType(usageType, [...COVERABLE_USAGE_TYPES, '*Spot*'])
    );
  }
  return pricingCategory === 'Standard' && commitmentDiscountStatus === '';
}

/** One unit, one currency, one price within every line, and one rate among them all: an average is nobody's price. */
function isOnePrice(lines: readonly UsageLine[], usageType: string): boolean {
  const told = lines.every(({ prices }) => prices !== undefined);
  if (told ? lines.some(({ prices }) => prices !== 1) : matchesUsageType(usageType, TIERED)) return false;
  if (lines.some(({ quantity, effectiveCost }) => !quantity || !effectiveCost)) return false;
  const units = new Set(lines.map(({ pricingUnit, currency }) => `${pricingUnit} ${currency}`));
  return units.size === 1 && ratesAgree(lines);
}

/** Equal but for rounding of the bill. */
const ROUNDING = decimal('0.001');

function ratesAgree(lines: readonly UsageLine[]): boolean {
  const rates = lines.flatMap(({ effectiveCost, quantity }) =>
    effectiveCost && quantity ? (divideDecimal(effectiveCost.amount, quantity) ?? []) : [],
  );
  const [first, ...others] = rates;
  if (!first) return false;
  return others.every((rate) => {
    const difference = subtractDecimal(rate, first);
    const size = difference.units < 0n ? negateDecimal(difference) : difference;
    return compareDecimal(size, multiplyDecimal(first, ROUNDING)) <= 0;
  });
}
