import type { Bill, BreakdownDimension, BreakdownGroup } from '../../core/bill.ts';
import { mapKnown } from '../../core/known.ts';
import { compareMoney, type Money } from '../../core/money.ts';
import type { Breakdown, BreakdownItem, CostTotals } from '../../core/report.ts';
import { costTotals } from './cost-sums.ts';

/** Everything read in one currency. */
export function totalsOf(bill: Bill, currency: string): CostTotals {
  return costTotals(
    bill.totals.filter((cell) => cell.currency === currency),
    currency,
  );
}

const DIMENSIONS: readonly BreakdownDimension[] = [
  'day',
  'providerName',
  'serviceName',
  'serviceCategory',
  'subAccountId',
  'regionId',
  'chargeCategory',
  'chargeKind',
  'lineItemType',
  'invoiceId',
];

/** Everything read, by each dimension on its own: days in their order, else the largest billed cost first, then by name. Every breakdown adds up to {@link totalsOf}. */
export function breakdownsOf(bill: Bill, currency: string): readonly Breakdown[] {
  const names = new Map(bill.head.accounts.map(({ id, name }) => [id, name]));
  return DIMENSIONS.map((dimension) => ({
    dimension,
    items: mapKnown(bill.breakdowns[dimension], (groups) =>
      groups
        .filter((group) => group.currency === currency)
        .map((group) => itemOf(group, dimension === 'subAccountId' ? names.get(group.key) : undefined))
        .sort(dimension === 'day' ? byName : bySize),
    ),
  }));
}

function itemOf(group: BreakdownGroup, label: string | undefined): BreakdownItem {
  return {
    name: group.key,
    label: label === undefined || label === group.key ? null : label,
    ...costTotals([group], group.currency),
  };
}

/** What has no amount at all comes last. */
function bySize(a: BreakdownItem, b: BreakdownItem): number {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  const bySum = left && right ? compareMoney(right, left) : Number(left === null) - Number(right === null);
  return bySum || byName(a, b);
}

function byName(a: BreakdownItem, b: BreakdownItem): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function sizeOf({ billedCost, effectiveCost }: BreakdownItem): Money | null {
  return billedCost ?? effectiveCost;
}
