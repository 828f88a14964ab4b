import type { ChargeKind } from '../src/core/charge.ts';
import type { Decimal } from '../src/core/decimal.ts';
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
  readonly listUnitPrice?: Decimal;
  readonly contractedUnitPrice?: Decimal;
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
  // One object for equal amounts: a year of rows is a lot of them.
  const billedCost = toDecimal(amounts.billed);
  const effectiveCost = amounts.effective === amounts.billed ? billedCost : toDecimal(amounts.effective);
  return {
    ...subject,
    subject,
    kind: place.kind,
    billingMonth,
    day: place.start,
    chargePeriodStart: startOfDay(place.start),
    chargePeriodEnd: startOfDay(place.end ?? nextDay(place.start)),
    invoiceId: invoiceOf(subject, place.kind, billingMonth),
    billedCost,
    effectiveCost,
    listCost: toDecimal(amounts.list),
    contractedCost: amounts.contracted === amounts.billed ? billedCost : toDecimal(amounts.contracted),
    consumedQuantity: amounts.consumed === false ? null : quantity,
    pricingQuantity: quantity,
    listUnitPrice: amounts.listUnitPrice ?? null,
    contractedUnitPrice: amounts.contractedUnitPrice ?? null,
    commitmentDiscountQuantity: amounts.commitmentQuantity ? toDecimal(amounts.commitmentQuantity) : null,
    pricingCurrencyEffectiveCost: amounts.effectiveUsd ? toDecimal(amounts.effectiveUsd) : effectiveCost,
  };
}
