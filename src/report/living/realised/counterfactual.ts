import { addDecimal, type Decimal, divideDecimal, ZERO } from '../../../core/decimal.ts';
import type { UnmeasuredReason } from '../../../core/living.ts';
import { addMoney, type Money, multiplyMoney, ratioOfMoney, zeroMoney } from '../../../core/money.ts';
import { priceKeyOf, type UsageDay } from './usage-day.ts';

export type CostColumn = 'contractedCost' | 'effectiveCost';

/** The rows of each side, and how many days they are of. */
export interface BothSides {
  readonly before: readonly UsageDay[];
  readonly after: readonly UsageDay[];
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly currency: string;
}

/** Cost and quantity of some usage. */
export interface Usage {
  readonly cost: Money;
  /** `null`: some of it is not counted, or in mixed units. */
  readonly quantity: Decimal | null;
}

/**
 * What the days after would have cost the old way: what goes on is charged at its old rate; what took the place of
 * something is charged, in the same unit, at the old rate of that; what was only dropped costs by the day what it did.
 */
export function counterfactual(sides: BothSides, column: CostColumn): Money | UnmeasuredReason {
  const before = usageByKey(sides.before, column, sides.currency);
  const after = usageByKey(sides.after, column, sides.currency);
  if (typeof before === 'string') return before;
  if (typeof after === 'string') return after;
  const parts: (Money | UnmeasuredReason)[] = [];
  for (const [key, old] of before) {
    const now = after.get(key);
    if (now) parts.push(atOldRate(old.usage, now.usage));
  }
  const only = (from: typeof before, other: typeof after) =>
    byUnit(
      [...from].filter(([key]) => !other.has(key)).map(([, each]) => each),
      sides.currency,
    );
  parts.push(...replaced(only(before, after), only(after, before), sides));
  return total(parts, sides.currency);
}

type Keyed = ReadonlyMap<string, { readonly unit: string; readonly usage: Usage }>;

function usageByKey(
  rows: readonly UsageDay[],
  column: CostColumn,
  currency: string,
): Keyed | UnmeasuredReason {
  const found = new Map<string, { unit: string; usage: Usage }>();
  for (const row of rows) {
    const cost = row[column];
    if (!cost || row.unknownRows[column] > 0) return 'no-contracted-cost';
    const known = found.get(priceKeyOf(row))?.usage ?? { cost: zeroMoney(currency), quantity: ZERO };
    const usage = added(known, { cost, quantity: row.quantity });
    found.set(priceKeyOf(row), { unit: row.pricingUnit, usage });
  }
  return found;
}

function byUnit(
  usages: readonly { readonly unit: string; readonly usage: Usage }[],
  currency: string,
): ReadonlyMap<string, Usage> {
  const found = new Map<string, Usage>();
  for (const { unit, usage } of usages) {
    found.set(unit, added(found.get(unit) ?? { cost: zeroMoney(currency), quantity: ZERO }, usage));
  }
  return found;
}

function added(a: Usage, b: Usage): Usage {
  const quantity = a.quantity && b.quantity ? addDecimal(a.quantity, b.quantity) : null;
  return { cost: addMoney(a.cost, b.cost), quantity };
}

function replaced(
  old: ReadonlyMap<string, Usage>,
  now: ReadonlyMap<string, Usage>,
  { daysBefore, daysAfter }: BothSides,
): readonly (Money | UnmeasuredReason)[] {
  const isOther = [...now.keys()].some((unit) => !old.has(unit));
  return [...old].map(([unit, usage]) => {
    const instead = now.get(unit);
    if (instead) return atOldRate(usage, instead);
    // Something is counted in a unit that nothing was counted in before: it may stand for this, and nobody can tell how much.
    return isOther ? 'other-units' : overDays(usage.cost, daysBefore, daysAfter);
  });
}

function atOldRate({ cost, quantity }: Usage, now: Usage): Money | UnmeasuredReason {
  if (!quantity || !now.quantity) return 'no-quantity';
  const rate = divideDecimal(cost.amount, quantity);
  if (!rate) return cost.amount.units === 0n ? zeroMoney(cost.currency) : 'no-quantity';
  return multiplyMoney({ amount: rate, currency: cost.currency }, now.quantity);
}

/** The same for so many days more or less. */
export function overDays(cost: Money, days: number, wanted: number): Money {
  const share = ratioOfMoney(cost, { amount: { units: BigInt(days), scale: 0 }, currency: cost.currency });
  return multiplyMoney(
    { amount: share ?? ZERO, currency: cost.currency },
    { units: BigInt(wanted), scale: 0 },
  );
}

function total(parts: readonly (Money | UnmeasuredReason)[], currency: string): Money | UnmeasuredReason {
  let sum = zeroMoney(currency);
  for (const part of parts) {
    if (typeof part === 'string') return part;
    sum = addMoney(sum, part);
  }
  return sum;
}
