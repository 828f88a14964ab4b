import type { Bill } from '../../core/bill.ts';
import type { Known } from '../../core/known.ts';
import { mapKnown, unknown } from '../../core/known.ts';
import { type Money, subtractMoney, sumMoney } from '../../core/money.ts';
import type { TieOut } from '../../core/report.ts';
import { totalsOf } from './totals.ts';

/** Total of the same days from Cost Explorer (NetUnblendedCost), where both sources were read. */
export type CostExplorerTotal = Known<Money>;

const NOT_READ: CostExplorerTotal = unknown(
  'not-configured',
  'Cost Explorer total',
  'read Cost Explorer beside the export',
);

/** How far the report is from the invoices (I5) and from Cost Explorer (I6): `gap` is ours less theirs. */
export function tieOutOf(bill: Bill, currency: string, costExplorer = NOT_READ): TieOut {
  const { billedCost } = totalsOf(bill, currency);
  const split = byInvoice(bill, currency) ?? byMonth(bill, currency);
  return {
    ...split,
    billedCost,
    costExplorer: billedCost
      ? mapKnown(costExplorer, (amount) => ({ amount, gap: subtractMoney(billedCost, amount) }))
      : unknown('column-missing', 'billed cost', 'export the BilledCost column'),
  };
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

/** Without invoice ids: what the source calls final is invoiced (`finops-maths` §5). */
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
