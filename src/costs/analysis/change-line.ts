import type { CostMetric } from '../../core/charge.ts';
import type { CostCell } from '../../core/cube.ts';
import { addDecimal, type Decimal, ZERO } from '../../core/decimal.ts';
import { addMoney, type Money, subtractMoney, zeroMoney } from '../../core/money.ts';
import type { Effects, MoverDimension } from '../../core/mover.ts';
import { effectsOf, onlyEffect, type Side } from './effects.ts';

/** One thing that may have changed: the finest grain at which quantity and price make sense. */
export interface ChangeLine {
  /** `null`: everything beyond the groups that the source keeps apart. */
  readonly keys: Readonly<Partial<Record<MoverDimension, string>>> | null;
  readonly now: Money | null;
  readonly before: Money | null;
  readonly change: Money;
  readonly effects: Effects;
  /** How many groups of the source it stands for. */
  readonly groups: number;
}

export interface LineSelection {
  readonly currency: string;
  readonly metric: CostMetric;
}

type LineKeys = NonNullable<ChangeLine['keys']> & { readonly chargeKind?: string };

/** Compares the charges of one thing; `basis` is the cost column that tells what it costs without commitments. */
export function changeLine(
  keys: LineKeys,
  cells: { readonly now: readonly CostCell[]; readonly before: readonly CostCell[] },
  { currency, metric, basis }: LineSelection & { readonly basis: CostMetric | null },
): ChangeLine {
  const now = sideOf(cells.now, currency, metric, basis);
  const before = sideOf(cells.before, currency, metric, basis);
  const zero = zeroMoney(currency);
  const change = subtractMoney(now?.amount ?? zero, before?.amount ?? zero);
  const effects =
    keys.chargeKind === 'unusedCommitment'
      ? onlyEffect('commitment', change)
      : effectsOf(now, before, currency);
  return { keys, now: now?.amount ?? null, before: before?.amount ?? null, change, effects, groups: 1 };
}

/** Amounts that are unknown add nothing, as in every total (the count of unknown rows stands beside those). */
function sideOf(
  cells: readonly CostCell[],
  currency: string,
  metric: CostMetric,
  basis: CostMetric | null,
): Side | null {
  if (cells.length === 0) return null;
  let amount = zeroMoney(currency);
  let quantity: Decimal | null = ZERO;
  let uncommitted = basis ? zeroMoney(currency) : null;
  for (const cell of cells) {
    amount = addMoney(amount, cell[metric] ?? zeroMoney(currency));
    quantity = quantity && cell.quantity ? addDecimal(quantity, cell.quantity) : null;
    const reference = basis && cell[basis];
    if (uncommitted && reference) uncommitted = addMoney(uncommitted, reference);
  }
  return { amount, quantity, uncommitted };
}
