import type { BillLines, UsageLine } from '../../core/charge-line.ts';
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
import type { ListPrice } from '../../core/price-list.ts';
import type { Proposal, QuantityClaim } from '../../core/recommendation.ts';
import { regionOfUsageType } from '../../core/region-prefix.ts';
import { monthScale } from './month-of-line.ts';
import type { PricingContext } from './pricing-context.ts';
import { usageOfService } from './usage-by-type.ts';

/** What the price list says of one claim. */
export function listPriceOf(
  { service, region }: Pick<Proposal, 'service' | 'region'>,
  { usageType, operation, serviceCode }: QuantityClaim,
  context: PricingContext,
): ListPrice | null {
  const code = serviceCode ?? context.serviceCodeOf(service);
  if (code === null || region === '' || region === 'global') return null;
  const found = context.prices({
    serviceCode: code,
    region,
    usageType,
    operation,
    currency: context.currency,
  });
  return found?.known ? found.value : null;
}

/**
 * What a change of quantity is worth at list prices, on top of what is used of it in all: tiers are told by the month's total.
 * `null` where tiers count and the total is not known.
 * @param total Units a month now, of everybody under the same payer; `null`: not known.
 */
export function listAmount(price: ListPrice, change: Decimal, total: Decimal | null): Decimal | null {
  const [first, ...others] = price.tiers;
  if (!first) return null;
  if (others.length === 0) return multiplyDecimal(change, first.pricePerUnit);
  if (!total) return null;
  const less = change.units < 0n ? negateDecimal(change) : ZERO;
  const now = compareDecimal(total, less) < 0 ? less : total;
  return subtractDecimal(costOf(price, addDecimal(now, change)), costOf(price, now));
}

function costOf({ tiers }: ListPrice, quantity: Decimal): Decimal {
  return tiers.reduce((sum, { from, to, pricePerUnit }) => {
    const end = to && compareDecimal(to, quantity) < 0 ? to : quantity;
    return compareDecimal(end, from) <= 0
      ? sum
      : addDecimal(sum, multiplyDecimal(subtractDecimal(end, from), pricePerUnit));
  }, ZERO);
}

/** Units a month of a service's usage type in a region, in all; `null` where the bill does not tell. */
export function monthlyTotal(
  { service, region }: Pick<Proposal, 'service' | 'region'>,
  { usageType, serviceCode }: QuantityClaim,
  context: PricingContext,
): Decimal | null {
  const { lines } = context;
  const owner = serviceCode === undefined ? { service } : { service, serviceCode };
  const own = usageOfService(owner, usageType, context)?.filter(
    (line) => (line.regionId || regionOfUsageType(line.usageType)) === region,
  );
  if (!own || own.some(({ quantity }) => !quantity)) return null;
  return own.reduce((sum, { quantity, pricingUnit }) => {
    const { factor } = monthScale(lines.period, {}, pricingUnit);
    return addDecimal(sum, multiplyDecimal(quantity ?? ZERO, factor));
  }, ZERO);
}

type Ratio = Decimal | null;

/** Made once for each service of a run's lines. */
const ratios = new WeakMap<BillLines, Map<string, Ratio>>();

/** Σ contracted ÷ Σ list cost of a service's usage at standard prices: what the customer's prices are of list prices. */
export function ownRatio(service: string, { lines, servicesOf }: PricingContext): Ratio {
  const known = ratios.get(lines) ?? new Map<string, Ratio>();
  ratios.set(lines, known);
  const found = known.get(service);
  if (found !== undefined) return found;
  const ratio = ratioIn(lines, (line) => servicesOf(line.serviceName).includes(service));
  known.set(service, ratio);
  return ratio;
}

function ratioIn({ usage }: BillLines, isOwn: (line: UsageLine) => boolean): Ratio {
  let contracted = ZERO;
  let list = ZERO;
  for (const line of usage.known ? usage.value : []) {
    const { contractedCost, listCost, unknownRows } = line;
    if (line.pricingCategory !== 'Standard' || line.commitmentDiscountStatus !== '') continue;
    if (!contractedCost || !listCost || !isOwn(line)) continue;
    if (unknownRows.contractedCost > 0 || unknownRows.listCost > 0) continue;
    contracted = addDecimal(contracted, contractedCost.amount);
    list = addDecimal(list, listCost.amount);
  }
  const ratio = divideDecimal(contracted, list);
  const believable = ratio && ratio.units > 0n && compareDecimal(ratio, decimal('1')) <= 0;
  return believable ? ratio : null;
}
