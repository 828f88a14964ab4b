import type { FactPeriod } from '../../core/fact.ts';
import { compareMoney, type Money, subtractMoney, sumMoney } from '../../core/money.ts';
import type { MoverDimension } from '../../core/mover.ts';
import type { Month, Period } from '../../core/period.ts';
import { type Costs, type LastMonth, lastMonthOf } from './fact-context.ts';
import { daysOf } from './new-fact.ts';
import { isSome, type Pointed, readAt } from './pointed.ts';
import type { ReadAllocation, ReadMoverBreakdown } from './read-currency.ts';
import { sumOf } from './summed.ts';

/** What one account, region or value of a tag cost in the last complete month. */
export interface PlaceMonth {
  readonly key: string;
  readonly period: FactPeriod;
  readonly spend: Pointed<Money>;
  /** Spend of all of them; `null`: not known. */
  readonly whole: Pointed<Money> | null;
  /** `null`: others that are not listed may have cost more. */
  readonly rank: number | null;
}

/** The largest first; what has no name is counted in the whole, and is no place. */
export function allocatedMonth(costs: Costs, by: string): readonly PlaceMonth[] {
  const found = lastAllocation(costs, by);
  if (!found) return [];
  const shares = found.allocation.shares.map(({ value, direct }, index) => ({
    value,
    spend: readAt(`${found.at}/shares/${index}/direct`, direct),
  }));
  const amounts = shares.map(({ spend }) => spend);
  // At billed cost spend is every charge, and what is allocated is usage: no share of it.
  const isAllSpend = costs.read.metric.metric === 'effectiveCost';
  const whole = isAllSpend && isSome(amounts) ? sumOf(amounts) : null;
  const period = daysOf(found.allocation.period);
  return shares
    .filter(({ value }) => value !== '')
    .toSorted((a, b) => compareMoney(b.spend.value, a.spend.value))
    .map(({ value, spend }, index) => ({ key: value, period, spend, whole, rank: index + 1 }));
}

interface FoundAllocation {
  readonly allocation: ReadAllocation;
  readonly at: string;
}

/** Of the last complete month; of the latest days where that was not read. */
export function lastAllocation({ read, at }: Costs, by: string): FoundAllocation | null {
  const found = read.allocation.allocations.flatMap((each, index) =>
    each.known && each.value.by === by
      ? [{ allocation: each.value, at: `${at}/allocation/allocations/${index}/value` }]
      : [],
  );
  const last = lastMonthOf({ read, at })?.month;
  return found.find(({ allocation: { period } }) => isMonth(period, last)) ?? found.at(-1) ?? null;
}

function isMonth(period: Period, wanted: Month | undefined): boolean {
  const told = daysOf(period);
  return told.kind === 'month' && told.month === wanted;
}

/** Those of the month's movers: all of them, or those that moved most. */
export function movedMonth(costs: Costs, dimension: MoverDimension): readonly PlaceMonth[] {
  const month = lastMonthOf(costs);
  const found = lastMovers(costs, dimension);
  if (!found || !month) return [];
  const { breakdown, at } = found;
  const period = daysOf(breakdown.periods.now);
  const most = unlistedSpend(breakdown, month);
  return breakdown.movers
    .map(({ key, now }, index) => ({ key, spend: readAt(`${at}/movers/${index}/now`, now) }))
    .filter(({ key }) => key !== '')
    .toSorted((a, b) => compareMoney(b.spend.value, a.spend.value))
    .map((place, index) => ({
      ...place,
      period,
      whole: month.spend,
      rank: most && compareMoney(place.spend.value, most) > 0 ? index + 1 : null,
    }));
}

interface FoundMovers {
  readonly breakdown: ReadMoverBreakdown;
  readonly at: string;
}

export function lastMovers({ read, at }: Costs, dimension: MoverDimension): FoundMovers | null {
  const index = read.movers.findIndex(
    (each) => each.dimension === dimension && each.periods.name === 'lastFullMonth',
  );
  const breakdown = read.movers[index];
  return breakdown ? { breakdown, at: `${at}/movers/${index}` } : null;
}

/** What those that are not listed cost together, which no one of them exceeds; `null`: not known. Less than nothing where there are none. */
function unlistedSpend({ movers, rest }: ReadMoverBreakdown, { spend }: LastMonth): Money | null {
  if (!spend) return null;
  const { currency } = spend.value;
  if (rest.groups === 0) return { amount: { units: -1n, scale: 0 }, currency };
  return subtractMoney(
    spend.value,
    sumMoney(
      movers.map(({ now }) => now),
      currency,
    ),
  );
}
