import type { ChargeKind } from '../src/core/charge.ts';
import type { Month } from '../src/core/period.ts';
import { OPEN_MONTH } from './calendar.ts';
import type { SampleSubject } from './charge.ts';

/** Upfront fees and Marketplace products come on invoices of their own. */
const SERIES = { usage: '1', upfront: '2', marketplace: '3' } as const;

/** The invoice a charge is on; `null` until its month is invoiced. */
export function invoiceOf(subject: SampleSubject, kind: ChargeKind, month: Month): string | null {
  if (month === OPEN_MONTH) return null;
  const upfront = kind === 'commitmentPurchase' && subject.chargeFrequency === 'One-Time';
  const series = kind === 'marketplace' ? SERIES.marketplace : upfront ? SERIES.upfront : SERIES.usage;
  return `${series}${subject.billingAccountId.slice(0, 4)}${month.replace('-', '')}`;
}
