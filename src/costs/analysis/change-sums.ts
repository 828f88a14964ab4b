import { absoluteMoney, compareMoney, type Money, sumMoney } from '../../core/money.ts';
import type { Effects } from '../../core/mover.ts';
import type { ChangeLine } from './change-line.ts';
import { addEffects, noEffects } from './effects.ts';

/** The largest change first, whatever its direction. */
export function byChange(a: { readonly change: Money }, b: { readonly change: Money }): number {
  return compareMoney(absoluteMoney(b.change), absoluteMoney(a.change));
}

export function totalChange(parts: readonly { readonly change: Money }[], currency: string): Money {
  return sumMoney(
    parts.map(({ change }) => change),
    currency,
  );
}

export function totalEffects(lines: readonly ChangeLine[], currency: string): Effects {
  return lines.reduce((sum, { effects }) => addEffects(sum, effects), noEffects(currency));
}
