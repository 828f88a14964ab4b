import type { ChargeKind } from '../src/core/charge.ts';
import { type Day, type Month, monthOf } from '../src/core/period.ts';
import { nextDay, startOfDay } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { type Exact, toDecimal } from './exact.ts';
import { invoiceOf } from './invoices.ts';

/** The amounts of one row; what is left out is zero or absent. */
export interface RowAmounts {
  readonly billed: Exact;
  readonly effective: Exact;
  readonly list: Exact;
  readonly contracted: Exact;
  /** Effective cost in the pricing currency, where it differs from the billing currency. */
  readonly effectiveUsd?: Exact;
  readonly quantity?: Exact;
  readonly consumed?: boolean;
  readonly listUnitPrice?: Exact;
  readonly contractedUnitPrice?: Exact;
  readonly commitmentQuantity?: Exact;
}

export interface RowPlace {
  readonly kind: ChargeKind;
  readonly start: Day;
  /** First day after the charge; absent: the day after `start`. */
  readonly end?: Day;
  /** Absent: the month of `start`. */
  readonly billingMonth?: Month;
}

/** The same amount in all four cost columns: tax, credits, fees without amortisation. */
export function alike(amount: Exact): RowAmounts {
  return { billed: amount, effective: amount, list: amount, contracted: amount };
}

export function chargeRow(subject: SampleSubject, place: RowPlace, amounts: RowAmounts): SampleCharge {
  const billingMonth = place.billingMonth ?? monthOf(place.start);
  const quantity = amounts.quantity ? toDecimal(amounts.quantity) : null;
  return {
    ...subject,
    subject,
    kind: place.kind,
    billingMonth,
    day: place.start,
    chargePeriodStart: startOfDay(place.start),
    chargePeriodEnd: startOfDay(place.end ?? nextDay(place.start)),
    invoiceId: invoiceOf(subject, place.kind, billingMonth),
    billedCost: toDecimal(amounts.billed),
    effectiveCost: toDecimal(amounts.effective),
    listCost: toDecimal(amounts.list),
    contractedCost: toDecimal(amounts.contracted),
    consumedQuantity: amounts.consumed === false ? null : quantity,
    pricingQuantity: quantity,
    listUnitPrice: amounts.listUnitPrice ? toDecimal(amounts.listUnitPrice) : null,
    contractedUnitPrice: amounts.contractedUnitPrice ? toDecimal(amounts.contractedUnitPrice) : null,
    commitmentDiscountQuantity: amounts.commitmentQuantity ? toDecimal(amounts.commitmentQuantity) : null,
    pricingCurrencyEffectiveCost: toDecimal(amounts.effectiveUsd ?? amounts.effective),
  };
}
