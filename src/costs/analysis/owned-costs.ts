import type { Bill, TagUse } from '../../core/bill.ts';
import type { ComparedPeriods } from '../../core/calendar.ts';
import type { CostMetric } from '../../core/charge.ts';
import type { CostCell } from '../../core/cube.ts';
import { type Known, known, mapKnown, unknown } from '../../core/known.ts';
import type { Period } from '../../core/period.ts';
import type { OwnedCost } from './split.ts';

/** Whose cost it is. */
export type AllocationKey = 'account' | `tag:${string}` | `costCategory:${string}`;

export interface CostSelection {
  readonly currency: string;
  readonly metric: CostMetric;
}

/** Every charge of a period with its owner. */
export interface OwnedPeriod {
  readonly period: Period;
  readonly costs: Known<readonly OwnedCost[]>;
}

/** The running month and the last full month, each with the owners of its cost; months that were not read are left out. */
export function ownedPeriods(
  bill: Bill,
  by: AllocationKey,
  selection: CostSelection,
): readonly OwnedPeriod[] {
  return PERIODS.flatMap(({ comparison, use }) => {
    const days = bill.calendar.comparisons.find(({ name }) => name === comparison);
    if (!days || days.now.end <= bill.head.span.start) return [];
    const uses = bill.tags.filter(({ period }) => period === use);
    const costs = by === 'account' ? byAccount(bill, days, uses, selection) : byTag(by, uses, selection);
    return [{ period: days.now, costs }];
  });
}

const PERIODS = [
  { comparison: 'monthToDate', use: 'current' },
  { comparison: 'lastFullMonth', use: 'lastFullMonth' },
] as const;

function byTag(
  by: AllocationKey,
  uses: readonly TagUse[],
  selection: CostSelection,
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
  selection: CostSelection,
): Known<readonly OwnedCost[]> {
  const tagged = uses.find(({ groups }) => groups.known)?.groups;
  if (tagged?.known)
    return known(tagged.value.flatMap((row) => owned(row, row, row.subAccountId, selection)));
  const compared = bill.comparisons.find(({ periods }) => periods.name === days.name);
  if (compared?.detail.known) {
    return known(
      compared.detail.value.now.rows.flatMap((row) => owned(row, row, row.subAccountId, selection)),
    );
  }
  if (compared?.byServiceAccount.known) {
    const { rows } = compared.byServiceAccount.value.now;
    const usage = { chargeKind: 'usage' };
    return known(rows.flatMap((row) => owned(row, { ...row, ...usage }, row.subAccountId, selection)));
  }
  return accountDays(bill, days.now, selection);
}

/** Daily usage by account tells neither service nor kind of charge: pools find nothing in it. */
function accountDays(bill: Bill, period: Period, selection: CostSelection): Known<readonly OwnedCost[]> {
  return mapKnown(bill.dailyByAccount, ({ rows }) =>
    rows
      .filter(({ day }) => period.start <= day && day < period.end)
      .flatMap((row) => {
        const keys = { serviceName: '', subAccountId: row.subAccountId, chargeKind: 'usage' };
        return owned(row, keys, row.subAccountId, selection);
      }),
  );
}

function owned(
  cell: CostCell,
  { serviceName, subAccountId, chargeKind }: Omit<OwnedCost, 'value' | 'amount'>,
  value: string,
  { currency, metric }: CostSelection,
): readonly OwnedCost[] {
  const amount = cell[metric];
  return amount && cell.currency === currency
    ? [{ value, serviceName, subAccountId, chargeKind, amount }]
    : [];
}
