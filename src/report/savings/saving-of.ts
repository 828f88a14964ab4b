import { compareDecimal, type Decimal, decimal, subtractDecimal } from '../../core/decimal.ts';
import { type Money, money } from '../../core/money.ts';
import type { Period } from '../../core/period.ts';
import type { Saving } from '../../core/recommendation.ts';
import { confidenceOf } from './confidence.ts';
import { moneyText } from './money-text.ts';
import { monthlyMoney } from './monthly-money.ts';
import type { Valued } from './valued.ts';

/** Of one action, a month, before it is cut to the digits that are shown. */
export interface Amounts {
  readonly net: Decimal;
  /** The net amount in the days of the bill; `null`: not known. */
  readonly inPeriod: Decimal | null;
  readonly gross: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface SavingNotes {
  readonly period: Period;
  readonly oneOffCost: Money | null;
  readonly disagrees: boolean;
}

export function savingOf(valued: Valued, amounts: Amounts, notes: SavingNotes): Saving {
  const { currency, basis, source } = valued;
  const net = monthlyMoney(amounts.net, currency);
  const high = compareDecimal(amounts.high, amounts.net) > 0 ? amounts.high : amounts.net;
  const low = compareDecimal(amounts.low, amounts.net) < 0 ? amounts.low : amounts.net;
  return {
    net,
    ...(amounts.inPeriod ? { periodAmount: money(amounts.inPeriod, currency) } : {}),
    gross: monthlyMoney(amounts.gross, currency),
    low: monthlyMoney(low, currency),
    high: monthlyMoney(high, currency),
    currency,
    basis,
    source,
    period: notes.period,
    formula: `${valued.formula}${overlapText(valued, amounts)}`,
    confidence: confidenceOf(basis, [
      ...valued.rules,
      ...(notes.disagrees ? (['disagreement'] as const) : []),
    ]),
    oneOffCost: notes.oneOffCost,
  };
}

/** Less is an artefact of a division, and nobody's money. */
const CENT = decimal('0.01');

/** What other actions leave of it. */
function overlapText({ currency }: Valued, { net, gross }: Amounts): string {
  const less = subtractDecimal(gross, net);
  if (compareDecimal(less, CENT) < 0) return '';
  return `, less ${moneyText({ amount: less, currency })} that other actions save`;
}
