import type { Bill } from '../../core/bill.ts';
import { known, unknown } from '../../core/known.ts';
import { type Money, sumMoney } from '../../core/money.ts';
import type { TieOut } from '../../core/report.ts';
import { gapTo } from './cross-check.ts';
import { totalsOf } from './totals.ts';

/** How far the report is from the invoices (I5) and, where it was read, from Cost Explorer (I6). */
export function tieOutOf(bill: Bill, currency: string): TieOut {
  const split = byInvoice(bill, currency) ?? byMonth(bill, currency);
  return {
    ...split,
    billedCost: totalsOf(bill, currency).billedCost,
    costExplorer: crossChecked(bill, currency),
  };
}

function crossChecked(bill: Bill, currency: string): TieOut['costExplorer'] {
  if (!bill.crossCheck.known) return bill.crossCheck;
  const { period, billedCost } = bill.crossCheck.value;
  const theirs = billedCost.find((amount) => amount.currency === currency);
  const found = theirs && gapTo(bill, period, theirs);
  return found
    ? known({ period, ...found })
    : unknown('no-history', 'Cost Explorer total', 'Cost Explorer has no data for these days');
}

type InvoiceSplit = Pick<TieOut, 'invoices' | 'invoiced' | 'notInvoiced'>;

function byInvoice({ breakdowns }: Bill, currency: string): InvoiceSplit | null {
  if (!breakdowns.invoiceId.known) return null;
  const groups = breakdowns.invoiceId.value.flatMap(({ key, billedCost }) =>
    billedCost?.currency === currency ? [{ invoiceId: key, billedCost }] : [],
  );
  const invoices = groups.filter(({ invoiceId }) => invoiceId !== '');
  return {
    invoices: invoices.toSorted((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1)),
    invoiced: total(invoices, currency),
    notInvoiced: total(
      groups.filter(({ invoiceId }) => invoiceId === ''),
      currency,
    ),
  };
}

/** Without invoice ids: what the source calls final is invoiced. */
function byMonth({ head }: Bill, currency: string): InvoiceSplit {
  const months = head.months.filter((month) => month.currency === currency);
  return {
    invoices: [],
    invoiced: total(
      months.filter(({ state }) => state === 'final'),
      currency,
    ),
    notInvoiced: total(
      months.filter(({ state }) => state !== 'final'),
      currency,
    ),
  };
}

function total(parts: readonly { readonly billedCost: Money | null }[], currency: string): Money {
  return sumMoney(
    parts.flatMap(({ billedCost }) => billedCost ?? []),
    currency,
  );
}
