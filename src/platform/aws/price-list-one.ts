import { compareDecimal, formatDecimal, parseDecimal } from '../../core/decimal.ts';
import type { ListPrice, PriceQuery, PriceTier } from '../../core/price-list.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import type { PriceListProduct } from './price-list-product.ts';

type OnDemandTerm = NonNullable<PriceListProduct['terms']['OnDemand']>[string];

/**
 * The one price of a usage type: on demand, in force, in the currency asked for. Several SKUs count as one only where their
 * prices are the same; `null` where there is none or more than one.
 */
export function onePrice(
  products: readonly PriceListProduct[],
  query: PriceQuery,
  now: string,
): ListPrice | null {
  const prices = products
    .filter(({ product: { attributes } }) => isAsked(attributes, query))
    .map((product) => priceOf(product, query.currency, now));
  const [first] = prices.toSorted((a, b) => ((a?.sku ?? '') < (b?.sku ?? '') ? -1 : 1));
  if (!first || prices.some((price) => price === null || textOf(price) !== textOf(first))) return null;
  return first;
}

function isAsked(
  { usagetype = '', operation = '' }: PriceListProduct['product']['attributes'],
  query: PriceQuery,
): boolean {
  const usage = bareUsageType(usagetype) === query.usageType;
  return usage && (query.operation === null || operation === query.operation);
}

function priceOf(
  { product: { sku }, terms }: PriceListProduct,
  currency: string,
  now: string,
): ListPrice | null {
  const inForce = Object.values(terms.OnDemand ?? {})
    .filter(({ effectiveDate }) => Date.parse(effectiveDate) <= Date.parse(now))
    .sort((a, b) => Date.parse(b.effectiveDate) - Date.parse(a.effectiveDate));
  const [term] = inForce;
  const tiers = term && tiersOf(term, currency);
  const unit = term && Object.values(term.priceDimensions)[0]?.unit;
  if (!term || !tiers || unit === undefined) return null;
  return { sku, effectiveDate: term.effectiveDate.slice(0, 10), unit, currency, tiers };
}

/** Ascending, from zero to no end, without gaps and in one unit; `null` otherwise. */
function tiersOf({ priceDimensions }: OnDemandTerm, currency: string): readonly PriceTier[] | null {
  const dimensions = Object.values(priceDimensions);
  const read = dimensions.flatMap(({ beginRange, endRange, pricePerUnit }): readonly PriceTier[] => {
    const from = parseDecimal(beginRange);
    const to = endRange === 'Inf' ? null : parseDecimal(endRange);
    const price = parseDecimal(pricePerUnit[currency] ?? '');
    return from && price && (to || endRange === 'Inf') ? [{ from, to, pricePerUnit: price }] : [];
  });
  const tiers = read.toSorted((a, b) => compareDecimal(a.from, b.from));
  const units = new Set(dimensions.map(({ unit }) => unit));
  const [first] = tiers;
  const whole = read.length === dimensions.length && units.size === 1 && first?.from.units === 0n;
  return whole && tiers.every(joinsNext) ? tiers : null;
}

function joinsNext({ to }: PriceTier, index: number, tiers: readonly PriceTier[]): boolean {
  const next = tiers[index + 1];
  return next ? to !== null && compareDecimal(to, next.from) === 0 : to === null;
}

function textOf({ unit, tiers }: ListPrice): string {
  const parts = tiers.map(({ from, pricePerUnit }) => [formatDecimal(from), formatDecimal(pricePerUnit)]);
  return JSON.stringify([unit, parts]);
}
