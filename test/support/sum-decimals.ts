import { addDecimal, type Decimal, ZERO } from '../../src/core/decimal.ts';

/** The exact sum. By scale first: bringing each of many amounts to one scale would be most of the work. */
export function sumDecimals(amounts: Iterable<Decimal>): Decimal {
  const byScale = new Map<number, bigint>();
  for (const { units, scale } of amounts) byScale.set(scale, (byScale.get(scale) ?? 0n) + units);
  return [...byScale].map(([scale, units]) => ({ units, scale })).reduce(addDecimal, ZERO);
}
