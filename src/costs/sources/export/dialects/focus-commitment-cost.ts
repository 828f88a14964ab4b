import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimalFromInteger,
  divideDecimal,
  multiplyDecimal,
  roundDecimal,
  subtractDecimal,
  ZERO,
} from '../../../../core/decimal.ts';
import { DAYS_A_YEAR, termYears } from '../commitment-term.ts';
import { isWithinTolerance } from './cur-mode.ts';

/** A commitment in a month that is over: what its used and unused part cost, and the fee billed for the month. */
export interface FocusCommitmentMonth {
  /** Effective cost. */
  readonly cost: Decimal;
  readonly fee: Decimal | null;
  /** First instant of the month and of the one after, in milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** What a commitment's purchases tell of it. */
export interface FocusPurchase {
  /** One-time fees in the data; null where there are none, which alone does not say that none was paid. */
  readonly upfront: Decimal | null;
  /** Charge period of the one-time fee, in milliseconds; the end is null where it is not that of a term. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

/** How much more (or less) a month cost than what is known of its fees allows; null where nothing is known. */
export interface CostGap {
  readonly residual: Decimal;
  readonly holds: boolean;
}

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const RESIDUAL_DIGITS = 10;

/**
 * Invariant I4: used and unused cost = recurring fee + amortised upfront. Where an upfront payment may lie
 * before the data, or the month is only partly in the term, the recurring fee is what it costs at least.
 */
export function costGap(month: FocusCommitmentMonth, purchase: FocusPurchase): CostGap | null {
  const upfront = amortised(month, purchase);
  if (upfront === null) {
    if (month.fee === null) return null;
    const residual = subtractDecimal(month.cost, month.fee);
    const enough = compareDecimal(residual, ZERO) >= 0 || isWithinTolerance(residual, month.fee);
    return { residual: enough ? ZERO : residual, holds: enough };
  }
  const expected = addDecimal(month.fee ?? ZERO, upfront);
  const residual = roundDecimal(subtractDecimal(month.cost, expected), RESIDUAL_DIGITS);
  const holds = isWithinTolerance(residual, expected);
  return { residual: holds ? ZERO : residual, holds };
}

/** Part of the upfront payment that falls on the month; null where it is not known. */
function amortised({ start, end }: FocusCommitmentMonth, purchase: FocusPurchase): Decimal | null {
  if (purchase.upfront === null) return /\bno upfront\b/i.test(purchase.text) ? ZERO : null;
  const term = termOf(purchase);
  if (!term || start < term.start || end > term.end) return null;
  return divideDecimal(
    multiplyDecimal(purchase.upfront, decimalFromInteger(Math.round((end - start) / HOUR_MS))),
    decimalFromInteger(Math.round((term.end - term.start) / HOUR_MS)),
  );
}

function termOf({
  start,
  end,
  text,
}: FocusPurchase): { readonly start: number; readonly end: number } | null {
  if (start === null) return null;
  if (end !== null) return { start, end };
  const years = termYears(text);
  return years === null ? null : { start, end: start + years * DAYS_A_YEAR * DAY_HOURS * HOUR_MS };
}
