import { type Day, weekdayOf } from '../src/core/period.ts';
import { DAYS, dayIndex, hoursOf } from './calendar.ts';
import { type Exact, exact, rounded, times, toNumber } from './exact.ts';
import type { UsageLine } from './lines.ts';
import { type CommitmentPlan, hourlyCost, isActive, PLANS } from './plans.ts';
import { noise, type Random, randomFor } from './random.ts';

/** What a plan has to give on one day, and what has been taken from it; at {@link COVER_SCALE}. */
export interface DayOfPlan {
  readonly plan: CommitmentPlan;
  readonly cost: number;
  readonly usable: number;
  used: number;
}

/** Part of a quantity that a plan paid for. */
export interface Cover {
  readonly plan: CommitmentPlan;
  readonly quantity: Exact;
  readonly effective: Exact;
}

const COVER_SCALE = 10;
const RATE_SCALE = 6;

/** How well each plan is used on each day: most of them never wholly, and less at weekends. */
export function planUse(seed: number): ReadonlyMap<string, readonly number[]> {
  return new Map(
    PLANS.map((plan) => {
      const random = randomFor(seed, `use:${plan.id}`);
      return [plan.id, DAYS.map((at) => shareOf(plan, at, random))] as const;
    }),
  );
}

function shareOf({ use }: CommitmentPlan, at: Day, random: Random): number {
  if (use === 'whole') return 1;
  const weekend = weekdayOf(at) % 6 === 0;
  return Math.min(0.995, use[weekend ? 1 : 0] + 0.006 * noise(random));
}

export function openPlans(at: Day, use: ReadonlyMap<string, readonly number[]>): readonly DayOfPlan[] {
  return PLANS.filter((plan) => isActive(plan, at)).map((plan) => {
    const cost = unitsAt(times(hourlyCost(plan), exact(hoursOf(at))), COVER_SCALE);
    const share = use.get(plan.id)?.[dayIndex(at)] ?? 0;
    return { plan, cost, usable: Math.floor(cost * share), used: 0 };
  });
}

/** Takes from the plans what they still have for this usage; what is left is on demand. */
export function cover(
  line: UsageLine,
  quantity: Exact,
  plans: readonly DayOfPlan[],
): { readonly covers: readonly Cover[]; readonly rest: Exact } {
  let rest = quantity.units;
  const covers: Cover[] = [];
  for (const open of plans) {
    if (rest === 0) break;
    if (!open.plan.covers(line)) continue;
    const rate = rateOf(open.plan, line);
    const step = rate.units * 10 ** (COVER_SCALE - RATE_SCALE - quantity.scale);
    const taken = Math.min(rest, Math.floor((open.usable - open.used) / step));
    if (taken <= 0) continue;
    open.used += taken * step;
    rest -= taken;
    covers.push({
      plan: open.plan,
      quantity: { units: taken, scale: quantity.scale },
      effective: { units: taken * rate.units, scale: quantity.scale + RATE_SCALE },
    });
  }
  return { covers, rest: { units: rest, scale: quantity.scale } };
}

export function unusedOf(open: DayOfPlan): Exact {
  return { units: open.cost - open.used, scale: COVER_SCALE };
}

/** What a covered unit costs: the reservation's own hour, or the plan's rate for this usage. */
function rateOf(plan: CommitmentPlan, line: UsageLine): Exact {
  if (plan.rate) return { units: unitsAt(plan.rate, RATE_SCALE), scale: RATE_SCALE };
  const contracted = line.prices[0]?.contracted;
  const value = contracted ? toNumber(contracted) * (line.sku.savingsPlan ?? 1) : 0;
  const rate = rounded(value, RATE_SCALE, 5);
  return { units: unitsAt(rate, RATE_SCALE), scale: RATE_SCALE };
}

function unitsAt(value: Exact, scale: number): number {
  return value.units * 10 ** (scale - value.scale);
}
