import type { Allocation, Allocations } from '../../core/allocation.ts';
import type { Bill } from '../../core/bill.ts';
import type { ChargeKind } from '../../core/charge.ts';
import { type Known, mapKnown } from '../../core/known.ts';
import { compareMoney, ratioOfMoney, sumMoney, zeroMoney } from '../../core/money.ts';
import { notYetPosted } from './not-yet-posted.ts';
import { type AllocationKey, type OwnedPeriod, type OwnedSelection, ownedPeriods } from './owned-costs.ts';
import { type OwnedCost, type SplitRule, splitCosts } from './split.ts';
import { tagKeyGroupsOf } from './tag-keys.ts';

export interface AllocationOptions extends Pick<OwnedSelection, 'metric'> {
  readonly by: readonly AllocationKey[];
  /** In the order in which they are applied; absent `by`: the first of the keys above. */
  readonly rules: readonly (SplitRule & { readonly by?: AllocationKey })[];
  /** Services whose usage cannot carry tags; default {@link UNTAGGABLE_SERVICES}. */
  readonly untaggableServices?: readonly string[];
}

/** Charged by the request or the account: there is no resource to tag. */
const UNTAGGABLE_SERVICES: readonly string[] = ['AWS Cost Explorer', 'AWS Data Transfer'];

/** Whose cost it was, direct and with shared cost, and which tag keys are one key misspelt. */
export function allocationsOf(bill: Bill, currency: string, options: AllocationOptions): Allocations {
  const { metric, by, rules, untaggableServices = UNTAGGABLE_SERVICES } = options;
  const allocations = by.flatMap((key, index) => {
    const own = rules.filter((rule) => (rule.by ? rule.by === key : index === 0));
    return ownedPeriods(bill, key, { currency, metric, pooled: own.length > 0 }).map((owned) =>
      allocationOf(owned, own, {
        key,
        currency,
        untaggable: new Set(untaggableServices),
        notYetPosted: notYetPosted(bill, currency, owned.period),
      }),
    );
  });
  return { allocations, tagKeyGroups: mapKnown(bill.tagKeys, (keys) => tagKeyGroupsOf(keys, currency)) };
}

interface AllocationContext {
  readonly key: AllocationKey;
  readonly currency: string;
  readonly untaggable: ReadonlySet<string>;
  readonly notYetPosted: readonly ChargeKind[];
}

function allocationOf(
  { period, costs }: OwnedPeriod,
  rules: readonly SplitRule[],
  { key, currency, untaggable, notYetPosted: late }: AllocationContext,
): Known<Allocation> {
  return mapKnown(costs, (owned) => {
    const split = splitCosts(owned, rules, { currency, notYetPosted: late });
    const total = sumMoney(split.loaded.values(), currency);
    const values = new Set([...split.direct.keys(), ...split.loaded.keys()]);
    const shares = [...values].map((value) => {
      const loaded = split.loaded.get(value) ?? zeroMoney(currency);
      const direct = split.direct.get(value) ?? zeroMoney(currency);
      return { value, direct, loaded, shareOfTotal: ratioOfMoney(loaded, total) };
    });
    return {
      by: key === 'account' ? 'subAccountId' : key,
      period,
      shares: shares.sort((a, b) => compareMoney(b.loaded, a.loaded) || (a.value < b.value ? -1 : 1)),
      rules: split.outcomes,
      untagged: key.startsWith('tag:') ? untaggedOf(owned, untaggable, currency) : null,
    };
  });
}

/**
 * Usage without a value for the key, beside all usage that can be tagged: it names a resource, in a service that takes
 * tags. Unused commitment is neither tagged nor untagged.
 */
function untaggedOf(
  costs: readonly OwnedCost[],
  untaggable: ReadonlySet<string>,
  currency: string,
): Allocation['untagged'] {
  const basis = costs.every(({ hasResource }) => hasResource !== null) ? 'resource' : 'service';
  const usage = costs.filter(
    ({ chargeKind, serviceName, hasResource }) =>
      chargeKind === 'usage' && !untaggable.has(serviceName) && (basis === 'service' || hasResource),
  );
  const sum = (some: readonly OwnedCost[]) =>
    sumMoney(
      some.map(({ amount }) => amount),
      currency,
    );
  const amount = sum(usage.filter(({ value }) => value === ''));
  const taggable = sum(usage);
  return { basis, amount, taggable, ratio: ratioOfMoney(amount, taggable) };
}
