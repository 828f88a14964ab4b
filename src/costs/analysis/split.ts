import type { SplitOutcome } from '../../core/allocation.ts';
import { type ChargeKind, USAGE_KINDS } from '../../core/charge.ts';
import { type Decimal, decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { addMoney, type Money, splitMoney, sumMoney } from '../../core/money.ts';

/** Cost as it landed on an owner; the empty text is "without owner". */
export interface OwnedCost {
  readonly value: string;
  readonly serviceName: string;
  readonly subAccountId: string;
  readonly chargeKind: string;
  /** Whether the charges name a resource; `null`: not told. */
  readonly hasResource: boolean | null;
  readonly amount: Money;
}

/** Which cost is shared: every condition given holds. */
export interface PoolFilter {
  readonly services?: readonly string[];
  readonly accounts?: readonly string[];
  readonly chargeKinds?: readonly ChargeKind[];
}

/** How a pool is shared out. `proportional` follows direct cost; owners are all that have any, or those named in `among`. */
export type SplitMethod =
  | { readonly kind: 'fixed'; readonly shares: Readonly<Record<string, Decimal>> }
  | { readonly kind: 'even'; readonly among?: readonly string[] }
  | { readonly kind: 'proportional'; readonly among?: readonly string[] }
  | { readonly kind: 'metric'; readonly weights: Readonly<Record<string, Decimal>> };

export interface SplitRule {
  readonly name: string;
  readonly pool: PoolFilter;
  readonly method: SplitMethod;
}

export interface SplitResult {
  /** Usage kinds, as they landed. */
  readonly direct: ReadonlyMap<string, Money>;
  /** Usage kinds outside every pool, and the shares of the pools. */
  readonly loaded: ReadonlyMap<string, Money>;
  readonly outcomes: readonly SplitOutcome[];
}

export interface SplitOptions {
  readonly currency: string;
  /** Kinds that are still to be posted for the period. */
  readonly notYetPosted: readonly ChargeKind[];
}

/**
 * Shares out common cost by rules: one pass, each charge in the first pool it fits, every base
 * the direct cost outside the pools, so that there are no cycles. A rule over an empty base falls to the next one's
 * method, and where none can split, the pool stays where it landed. The shares of a pool add up to it exactly.
 */
export function splitCosts(
  costs: readonly OwnedCost[],
  rules: readonly SplitRule[],
  { currency, notYetPosted }: SplitOptions,
): SplitResult {
  const pools = Map.groupBy(costs, (cost) => rules.find(({ pool }) => isIn(cost, pool)) ?? null);
  const base = byValue((pools.get(null) ?? []).filter(isUsage));
  const outcomes = rules.map((rule, index) =>
    outcomeOf(pools.get(rule) ?? [], rules.slice(index), { rule, base, currency, notYetPosted }),
  );
  const loaded = new Map(base);
  for (const { value, amount } of outcomes.flatMap(({ shares }) => shares)) add(loaded, value, amount);
  return { direct: byValue(costs.filter(isUsage)), loaded, outcomes };
}

interface SplitContext {
  readonly rule: SplitRule;
  readonly base: ReadonlyMap<string, Money>;
  readonly currency: string;
  readonly notYetPosted: readonly ChargeKind[];
}

function outcomeOf(
  costs: readonly OwnedCost[],
  rules: readonly SplitRule[],
  { rule, base, currency, notYetPosted }: SplitContext,
): SplitOutcome {
  const pool = sumMoney(
    costs.map(({ amount }) => amount),
    currency,
  );
  const { name } = rule;
  const isLate = costs.length === 0 && isOnlyOf(rule.pool, notYetPosted);
  const state = isLate ? 'not-posted' : 'posted';
  for (const { method } of rules) {
    const shares = sharesOf(pool, weightsOf(method, base));
    if (shares)
      return {
        rule: name,
        pool,
        state,
        method: method === rule.method ? nameOf(method) : 'fallback',
        shares,
      };
  }
  const landed = [...byValue(costs)].map(([value, amount]) => ({ value, amount }));
  return { rule: name, pool, state, method: 'fallback', shares: landed.sort(byOwner) };
}

function isOnlyOf({ chargeKinds = [] }: PoolFilter, kinds: readonly ChargeKind[]): boolean {
  return chargeKinds.length > 0 && chargeKinds.every((kind) => kinds.includes(kind));
}

/** `null` where every weight is zero. Ascending by owner, so that ties over a remainder go by key. */
function sharesOf(pool: Money, weights: ReadonlyMap<string, Decimal>): SplitOutcome['shares'] | null {
  const owners = [...weights].map(([value, weight]) => ({ value, weight })).sort(byOwner);
  const amounts = splitMoney(
    pool,
    owners.map(({ weight }) => weight),
  );
  return amounts?.map((amount, index) => ({ value: owners[index]?.value ?? '', amount })) ?? null;
}

function weightsOf(method: SplitMethod, base: ReadonlyMap<string, Money>): ReadonlyMap<string, Decimal> {
  if (method.kind === 'fixed') return new Map(Object.entries(method.shares));
  if (method.kind === 'metric') return new Map(Object.entries(method.weights));
  const owners = method.among ?? [...base.keys()].filter((value) => value !== '');
  if (method.kind === 'even') return new Map(owners.map((value) => [value, decimalFromInteger(1)]));
  return new Map(owners.map((value) => [value, atLeastZero(base.get(value)?.amount)]));
}

/** An owner whose direct cost is a net correction carries nothing. */
function atLeastZero(amount: Decimal | undefined): Decimal {
  return amount && amount.units > 0n ? amount : ZERO;
}

function nameOf({ kind }: SplitMethod): SplitOutcome['method'] {
  return kind === 'metric' ? 'proportional' : kind;
}

function isIn(cost: OwnedCost, { services, accounts, chargeKinds }: PoolFilter): boolean {
  const fits = (allowed: readonly string[] | undefined, value: string) => !allowed || allowed.includes(value);
  return (
    fits(services, cost.serviceName) &&
    fits(accounts, cost.subAccountId) &&
    fits(chargeKinds, cost.chargeKind)
  );
}

function isUsage({ chargeKind }: OwnedCost): boolean {
  return USAGE_KINDS.some((kind) => kind === chargeKind);
}

function byValue(costs: readonly OwnedCost[]): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const { value, amount } of costs) add(sums, value, amount);
  return sums;
}

function add(sums: Map<string, Money>, value: string, amount: Money): void {
  const sum = sums.get(value);
  sums.set(value, sum ? addMoney(sum, amount) : amount);
}

function byOwner(a: { readonly value: string }, b: { readonly value: string }): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
