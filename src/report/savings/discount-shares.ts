import type { Bill } from '../../core/bill.ts';
import type { ChargeKind } from '../../core/charge.ts';
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  negateDecimal,
  ZERO,
} from '../../core/decimal.ts';
import type { PricingContext } from './pricing-context.ts';

/** What discounts are taken off: usage, and what commitments to it cost. */
const DISCOUNTED: ReadonlySet<string> = new Set<ChargeKind>(['usage', 'commitmentPurchase', 'purchase']);

/**
 * The share of a service's cost that discounts in lines of their own take off, by payer and currency, in the newest month that
 * has any. 0 for payers whose amounts are net of discounts already.
 */
export function discountShares({
  head,
  monthlyByPayer,
}: Pick<Bill, 'head' | 'monthlyByPayer'>): PricingContext['discountShare'] {
  const gross = new Set(
    head.months.filter(({ discountMode }) => discountMode === 'GROSS').map((one) => one.billingAccountId),
  );
  const rows = Map.groupBy(monthlyByPayer.known ? monthlyByPayer.value.rows : [], (row) =>
    keyOf(row.billingAccountId, row.serviceName, row.currency),
  );
  const shares = new Map<string, Decimal>();
  return ({ billingAccountId, serviceName, currency }) => {
    if (!gross.has(billingAccountId)) return ZERO;
    const key = keyOf(billingAccountId, serviceName, currency);
    const share = shares.get(key) ?? shareOf(rows.get(key) ?? []);
    shares.set(key, share);
    return share;
  };
}

function keyOf(billingAccountId: string, serviceName: string, currency: string): string {
  return JSON.stringify([billingAccountId, serviceName, currency]);
}

type Row = Extract<Bill['monthlyByPayer'], { readonly known: true }>['value']['rows'][number];

function shareOf(rows: readonly Row[]): Decimal {
  const month = newestDiscounted(rows);
  let [discount, cost] = [ZERO, ZERO];
  for (const row of rows) {
    if (row.month !== month || !row.billedCost) continue;
    if (row.chargeKind === 'discount') discount = addDecimal(discount, row.billedCost.amount);
    else if (DISCOUNTED.has(row.chargeKind)) cost = addDecimal(cost, row.billedCost.amount);
  }
  const share = divideDecimal(negateDecimal(discount), cost);
  const believable = share && share.units > 0n && compareDecimal(share, decimal('1')) < 0;
  return believable ? share : ZERO;
}

function newestDiscounted(rows: readonly Row[]): string | null {
  return (
    rows
      .filter(({ chargeKind }) => chargeKind === 'discount')
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? null
  );
}
