import type { ChargeKind } from '../../core/charge.ts';
import { type Day, daysBetween, type Month, monthPeriod } from '../../core/period.ts';
import { dayIndex, type ForecastBasis, sumBetween } from './forecast-basis.ts';

/** One month as a forecast sees it from its origin. */
export interface MonthOutlook {
  readonly month: Month;
  /** First day that is not known. */
  readonly origin: Day;
  /** Usage of the whole month, charged and expected, month-start charges included. */
  readonly usage: number;
  /** What the firsts of the month still to come add to usage. */
  readonly monthStart: number;
  /** Final months known at the origin, ascending. */
  readonly known: readonly Month[];
  /** A past origin: what was posted later for earlier days must not be looked at. */
  readonly inHindsight: boolean;
}

/** Kinds that are posted, or grow, after the day they are dated: final data shows them on days on which nobody knew them. */
export const POSTED_LATER: readonly ChargeKind[] = ['tax', 'support'];

/** What was charged of a kind on the days before the origin, as far as anybody could know then. */
export function soFar(
  basis: ForecastBasis,
  { month, origin, inHindsight }: MonthOutlook,
  kind: ChargeKind,
): number {
  if (inHindsight && POSTED_LATER.includes(kind)) return 0;
  const { start, end } = monthPeriod(month);
  const until = end < origin ? end : origin;
  return sumBetween(basis.others.get(kind) ?? [], dayIndex(basis, start), dayIndex(basis, until));
}

/** What a whole month was charged of a kind. */
export function kindOf(basis: ForecastBasis, month: Month, kind: ChargeKind): number {
  return between(basis, month, basis.others.get(kind) ?? []);
}

export function between(basis: ForecastBasis, month: Month, values: readonly number[]): number {
  const { start, end } = monthPeriod(month);
  return sumBetween(values, dayIndex(basis, start), dayIndex(basis, end));
}

/** What an earlier month was charged from the date on that the outlook's origin has in its own. */
export function afterDate(
  basis: ForecastBasis,
  outlook: MonthOutlook,
  { month, kind }: { readonly month: Month; readonly kind: ChargeKind },
): number {
  const passed = Math.max(0, daysBetween(monthPeriod(outlook.month).start, outlook.origin));
  const { start, end } = monthPeriod(month);
  const from = dayIndex(basis, start) + passed;
  return sumBetween(basis.others.get(kind) ?? [], from, dayIndex(basis, end));
}
