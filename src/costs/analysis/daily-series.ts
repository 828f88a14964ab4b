import type { CostMetric } from '../../core/charge.ts';
import { USAGE_KINDS } from '../../core/charge.ts';
import type { CostCell } from '../../core/cube.ts';
import { addMoney, type Money, moneyToNumber, zeroMoney } from '../../core/money.ts';
import { eachDay, lengthInDays, type Period } from '../../core/period.ts';
import type { SeriesScope } from '../../core/trend.ts';

/** The daily cost of one scope over whole days; a day without a charge cost nothing. */
export interface DailySeries {
  readonly scope: SeriesScope;
  readonly period: Period;
  /** Exact, one per day. */
  readonly amounts: readonly Money[];
  /** The same as doubles, for statistics only. */
  readonly values: readonly number[];
}

/** A daily row of any cube: what names the series, the day, and the sums. */
export interface DailyRow extends CostCell {
  readonly day: string;
  readonly serviceName?: string;
  readonly subAccountId?: string;
  readonly chargeKind?: string;
}

export interface SeriesSelection {
  readonly period: Period;
  readonly currency: string;
  readonly metric: CostMetric;
  /** Default: usage kinds. Rows that carry no kind are of usage kinds already. */
  readonly kinds?: readonly string[];
}

/**
 * One series per scope, in order of scope. A scope with a charge whose amount is unknown is left out:
 * a sum that misses something must not be judged.
 */
export function dailySeries(
  rows: readonly DailyRow[],
  selection: SeriesSelection,
  scopeOf: (row: DailyRow) => SeriesScope,
): readonly DailySeries[] {
  const found = new Map<string, Draft>();
  const indexOf = new Map(eachDay(selection.period).map((day, index): [string, number] => [day, index]));
  for (const row of rows) {
    if (!isSelected(row, selection)) continue;
    const scope = scopeOf(row);
    const key = scopeKey(scope);
    const draft = found.get(key) ?? newDraft(scope, selection);
    found.set(key, draft);
    addRow(draft, row[selection.metric], {
      index: indexOf.get(row.day) ?? -1,
      isKnown: row.unknownRows[selection.metric] === 0,
    });
  }
  return [...found.entries()]
    .filter(([, draft]) => draft.known)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { scope, amounts }]) => ({
      scope,
      period: selection.period,
      amounts,
      values: amounts.map(moneyToNumber),
    }));
}

/** The sum of several series over the same days. */
export function sumSeries(scope: SeriesScope, parts: readonly DailySeries[]): DailySeries | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  let { amounts } = first;
  for (const part of rest)
    amounts = amounts.map((amount, at) => {
      const more = part.amounts[at];
      return more ? addMoney(amount, more) : amount;
    });
  return { scope, period: first.period, amounts, values: amounts.map(moneyToNumber) };
}

/** A text that tells scopes apart, whatever their names hold. */
function scopeKey(scope: SeriesScope): string {
  return JSON.stringify([scope.serviceName ?? null, scope.subAccountId ?? null]);
}

interface Draft {
  readonly scope: SeriesScope;
  readonly amounts: Money[];
  known: boolean;
}

function newDraft(scope: SeriesScope, { period, currency }: SeriesSelection): Draft {
  const zero = zeroMoney(currency);
  return { scope, amounts: Array.from({ length: lengthInDays(period) }, () => zero), known: true };
}

function addRow(
  draft: Draft,
  amount: Money | null,
  { index, isKnown }: { readonly index: number; readonly isKnown: boolean },
): void {
  const before = draft.amounts[index];
  if (amount === null || !isKnown) draft.known = false;
  else if (before) draft.amounts[index] = addMoney(before, amount);
}

function isSelected(row: DailyRow, { period, currency, kinds = USAGE_KINDS }: SeriesSelection): boolean {
  if (row.currency !== currency || row.day < period.start || row.day >= period.end) return false;
  return row.chargeKind === undefined || kinds.some((kind) => kind === row.chargeKind);
}
