import { type Money, subtractMoney } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { amountFact, directionOf, type Frame, type NewFact, ratioFact } from './new-fact.ts';
import { changeRatio, difference, type Pointed } from './pointed.ts';

/** A month against the one before. It has no place in a list of what cost most. */
export function monthChange(
  frame: Omit<Frame, 'rank'>,
  now: Pointed<Money>,
  before: Pointed<Money>,
  month: Month,
): readonly NewFact[] {
  const change = difference(now, before);
  return [
    ...amountFact(comparedWith(frame, month, change.value), 'spend-change', change, { signed: true }),
    ...monthChangeRatio(frame, now, before, month),
  ];
}

export function monthChangeRatio(
  frame: Omit<Frame, 'rank'>,
  now: Pointed<Money>,
  before: Pointed<Money>,
  month: Month,
): readonly NewFact[] {
  const change = subtractMoney(now.value, before.value);
  const ratio = changeRatio(now, before);
  return ratioFact(comparedWith(frame, month, change), 'spend-change-ratio', ratio, { signed: true });
}

function comparedWith(frame: Omit<Frame, 'rank'>, month: Month, change: Money): Frame {
  return { ...frame, rank: null, base: { kind: 'month', month }, direction: directionOf(change) };
}
