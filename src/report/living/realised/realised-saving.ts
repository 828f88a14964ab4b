import { decimal, roundDecimal, trimDecimal } from '../../../core/decimal.ts';
import type { RealisedSaving, UnmeasuredReason } from '../../../core/living.ts';
import { type Money, multiplyMoney, subtractMoney, sumMoney } from '../../../core/money.ts';
import { monthOfDays } from '../../../core/month-scale.ts';
import { addDays, type Day, type Period, parseDay } from '../../../core/period.ts';
import { type BothSides, type CostColumn, counterfactual, overDays } from './counterfactual.ts';
import { type MeasuringWindows, measuringWindows } from './measuring-windows.ts';
import { isCharged, type UsageDay } from './usage-day.ts';

export interface RealisedParts {
  /** Last day of the old way. */
  readonly actionDay: Day;
  readonly checkpoint: 30 | 60 | 90;
  /** All usage of the resources, in one currency; days without a row are days without usage. */
  readonly rows: readonly UsageDay[];
  /** Usage of what was made in their place. */
  readonly replacements: readonly UsageDay[];
  /** Days that were read and are complete. */
  readonly complete: Period;
  readonly anomalyDays: ReadonlySet<Day>;
  /** Whether the month of a day is invoiced. */
  readonly isFinal: (day: Day) => boolean;
  readonly currency: string;
}

/** What an action brought a month, measured on the bill; or why that cannot be told. */
export function realisedSaving(parts: RealisedParts): RealisedSaving | UnmeasuredReason {
  const charged = parts.rows.filter(isCharged);
  if (charged.length === 0) return 'no-cost-by-resource';
  const windows = measuringWindows({ ...parts, firstCharged: firstDay(charged) });
  if (typeof windows === 'string') return windows;
  const sides = sidesOf(charged, windows, parts);
  const removed = sides.after.length === 0;
  const contracted = savedAt('contractedCost', sides, replacedIn(windows, parts, removed));
  if (typeof contracted === 'string') return contracted;
  const cash = savedAt('effectiveCost', sides, replacedIn(windows, parts, removed));
  const days = [...windows.before, ...windows.after];
  return {
    checkpoint: parts.checkpoint,
    state: days.every(parts.isFinal) ? 'measured' : 'provisional',
    kind: removed ? 'removed' : 'changed',
    before: spanOf(windows.before),
    after: spanOf(windows.after),
    monthly: aMonth(contracted.saved, windows.after.length),
    cash: typeof cash === 'string' ? null : aMonth(cash.saved, windows.after.length),
    reducedRunRate: aMonth(contracted.lessThanBefore, windows.after.length),
    formula: removed
      ? 'cost an hour before × hours after − cost of what replaces it'
      : 'old rate × quantity after − cost after',
  };
}

/**
 * What a commitment brought in final months: the contracted price of the usage it covered, less what was paid for it, used
 * or not. `null`: the bill does not tell all of it.
 */
export function realisedByCommitment(
  months: readonly {
    readonly coveredContractedCost: Money | null;
    readonly used: Money | null;
    readonly unused: Money | null;
  }[],
  currency: string,
): Money | null {
  const brought = months.map(({ coveredContractedCost, used, unused }) =>
    coveredContractedCost && used && unused
      ? subtractMoney(subtractMoney(coveredContractedCost, used), unused)
      : null,
  );
  const known = brought.filter((each) => each !== null);
  return known.length === months.length && known.length > 0 ? sumMoney(known, currency) : null;
}

/** Whether half of a saving or more has gone again between two measurements. */
export function hasRegressed(first: RealisedSaving, later: RealisedSaving): boolean {
  if (first.monthly.amount.units <= 0n) return false;
  const left = subtractMoney(multiplyMoney(later.monthly, decimal('2')), first.monthly);
  return left.amount.units <= 0n;
}

interface Saved {
  readonly saved: Money;
  /** By how much the cost of these days is below that of as many days before. */
  readonly lessThanBefore: Money;
}

function savedAt(
  column: CostColumn,
  sides: BothSides,
  replacements: readonly UsageDay[],
): Saved | UnmeasuredReason {
  const instead = counterfactual(sides, column);
  if (typeof instead === 'string') return instead;
  const costs = (rows: readonly UsageDay[]) => rows.map((row) => row[column]);
  const after = [...costs(sides.after), ...costs(replacements)];
  if (!after.every((cost) => cost !== null)) return 'no-contracted-cost';
  const cost = sumMoney(after, sides.currency);
  const before = sumMoney(
    costs(sides.before).filter((each) => each !== null),
    sides.currency,
  );
  return {
    saved: subtractMoney(instead, cost),
    lessThanBefore: subtractMoney(overDays(before, sides.daysBefore, sides.daysAfter), cost),
  };
}

function sidesOf(
  rows: readonly UsageDay[],
  { before, after }: MeasuringWindows,
  { currency }: Pick<RealisedParts, 'currency'>,
): BothSides {
  return {
    before: within(rows, before),
    after: within(rows, after),
    daysBefore: before.length,
    daysAfter: after.length,
    currency,
  };
}

/** What took the place of something counts where the thing itself is gone; else it changed where it stands. */
function replacedIn(
  { after }: MeasuringWindows,
  { replacements }: RealisedParts,
  removed: boolean,
): readonly UsageDay[] {
  return removed ? within(replacements, after) : [];
}

function within(rows: readonly UsageDay[], days: readonly Day[]): readonly UsageDay[] {
  const wanted = new Set<string>(days);
  return rows.filter(({ day }) => wanted.has(day));
}

function firstDay(rows: readonly UsageDay[]): Day | null {
  return parseDay(rows.map(({ day }) => day).reduce((a, b) => (a < b ? a : b), '9999-12-31'));
}

function spanOf(days: readonly Day[]): Period {
  const [start, end] = [days[0], days.at(-1)];
  if (!start || !end) throw new TypeError('A window has days');
  return { start, end: addDays(end, 1) };
}

/** Digits after the point: a rate was rounded on the way, so that more would only look exact. */
const SCALE = 9;

/** 730 hours. */
function aMonth({ amount, currency }: Money, days: number): Money {
  return { amount: trimDecimal(roundDecimal(monthOfDays(amount, days), SCALE)), currency };
}
