import type { Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { changeRatio, difference } from './calculated.ts';
import { amountFact, type Frame, type NewFact, ratioFact } from './new-fact.ts';
import type { Pointed } from './pointed.ts';

/** A month against the one before. It has no place in a list of what cost most. */
export function monthChange(
  frame: Frame,
  now: Pointed<Money>,
  before: Pointed<Money>,
  month: Month,
): readonly NewFact[] {
  const change = difference(now, before);
  return [
    ...amountFact(comparedWith(frame, month), 'spend-change', change, { as: 'change' }),
    ...monthChangeRatio(frame, now, before, month),
  ];
}

function monthChangeRatio(
  frame: Frame,
  now: Pointed<Money>,
  before: Pointed<Money>,
  month: Month,
): readonly NewFact[] {
  const ratio = changeRatio(now, before);
  return ratioFact(comparedWith(frame, month), 'spend-change-ratio', ratio, { as: 'change' });
}

function comparedWith(frame: Frame, month: Month): Frame {
  return { ...frame, rank: null, base: { kind: 'month', month } };
}
