import type { Bill, TagUse } from '../../core/bill.ts';
import type { ComparedPeriods } from '../../core/calendar.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { CostCell } from '../../core/cube.ts';
import { type Known, known, mapKnown, unknown } from '../../core/known.ts';
import { intersection, type Period } from '../../core/period.ts';
import type { OwnedCost } from './split.ts';

/** Whose cost it is. */
export type AllocationKey = 'account' | `tag:${string}` | `costCategory:${string}`;

export interface OwnedSelection {
  readonly currency: string;
  readonly metric: CostMetric;
  /** Whether pools will be cut out of the cost, for which services and kinds of charge must be told. */
  readonly pooled: boolean;
}

/** Every charge of a period with its owner. */
export interface OwnedPeriod {
  readonly period: Period;
  readonly costs: Known<readonly OwnedCost[]>;
}

/** The running month and the last full month, as far as each was read, with the owners of its cost; a month that was not read is left out. */
export function ownedPeriods(
  bill: Bill,
  by: AllocationKey,
  selection: OwnedSelection,
): readonly OwnedPeriod[] {
  return PERIODS.flatMap(({ comparison, use }) => {
    const days = bill.calendar.comparisons.find(({ name }) => name === comparison);
    const read = days && intersection(days.now, bill.head.span);
    if (!read) return [];
    const uses = bill.tags.filter(({ period }) => period === use);
    const costs = by === 'account' ? byAccount(bill, days, uses, selection) : byTag(by, uses, selection);
    return [{ period: read, costs }];
  });
}

const PERIODS = [
  { comparison: 'monthToDate', use: 'current' },
  { comparison: 'lastFullMonth', use: 'lastFullMonth' },
] as const;

function byTag(
  by: AllocationKey,
  uses: readonly TagUse[],
  selection: OwnedSelection,
): Known<readonly OwnedCost[]> {
  const use = uses.find(({ key }) => key === by);
  if (!use) return unknown('not-configured', 'cost by tag', 'name the tag key under tags.required');
  return mapKnown(use.groups, (groups) =>
    groups.flatMap((group) => owned(group, group, group.value, selection)),
  );
}

/** Any cube of the period that tells accounts, the ones that tell services and kinds of charge first. */
function byAccount(
  bill: Bill,
  days: ComparedPeriods,
  uses: readonly TagUse[],
  selection: OwnedSelection,
): Known<readonly OwnedCost[]> {
  const tagged = uses.find(({ groups }) => groups.known)?.groups;
  if (tagged?.known)
    return known(tagged.value.flatMap((row) => owned(row, row, row.subAccountId, selection)));
  const compared = bill.comparisons.find(({ periods }) => periods.name === days.name);
  if (compared?.detail.known) {
    return known(
      compared.detail.value.now.rows.flatMap((row) =>
        owned(row, { ...row, hasResource: null }, row.subAccountId, selection),
      ),
    );
  }
  if (selection.pooled)
    return unknown('needs-export', 'shared cost by service and kind of charge', POOL_REMEDY);
  return accountDays(bill, days.now, selection);
}

const POOL_REMEDY = 'read the bill from an export, and name a tag key under tags.required';

/** Daily usage by account tells neither service nor kind of charge; it must hold every day of the period that was read. */
function accountDays(bill: Bill, days: Period, selection: OwnedSelection): Known<readonly OwnedCost[]> {
  if (!bill.dailyByAccount.known) return bill.dailyByAccount;
  const { rows, period } = bill.dailyByAccount.value;
  const read = intersection(days, bill.head.span);
  if (!read || read.start < period.start || read.end > period.end) {
    return unknown('needs-export', 'daily usage by account', 'read the bill from an export (--costs)');
  }
  return known(
    rows
      .filter(({ day }) => days.start <= day && day < days.end)
      .flatMap((row) => {
        const { subAccountId } = row;
        const keys = { serviceName: '', subAccountId, chargeKind: 'usage', hasResource: null };
        return owned(row, keys, row.subAccountId, selection);
      }),
  );
}

function owned(
  cell: CostCell,
  { serviceName, subAccountId, chargeKind, hasResource }: Omit<OwnedCost, 'value' | 'amount'>,
  value: string,
  { currency, metric }: OwnedSelection,
): readonly OwnedCost[] {
  const amount = cell[metric];
  return amount && cell.currency === currency
    ? [{ value, serviceName, subAccountId, chargeKind, hasResource, amount }]
    : [];
}
