import type { Commitment, CommitmentMonth } from '../../core/cost-source.ts';
import { addMoney, ratioOfMoney, subtractMoney, zeroMoney } from '../../core/money.ts';
import { type Day, daysBetween, daysInMonth, lengthInDays, monthOf } from '../../core/period.ts';
import type { CommitmentView } from '../../core/rates.ts';
import type { RateMonth } from './rate-month.ts';

export interface CommitmentContext {
  readonly month: RateMonth;
  readonly lastCompleteDay: Day;
  /** The day of the report. */
  readonly asOf: Day;
}

/** Commitments of one currency that are in force, the first to expire first; those without a known end last. */
export function commitmentViews(
  commitments: readonly Commitment[],
  context: CommitmentContext,
): readonly CommitmentView[] {
  return commitments
    .filter((commitment) => isInForce(commitment, context))
    .map((commitment) => viewOf(commitment, context))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

/** In force: charged in the month told, or since; one that had ended before is history. */
function isInForce({ months, end }: Commitment, { month, lastCompleteDay }: CommitmentContext): boolean {
  if (end !== null && end < month.period.start) return false;
  return months.some((each) => each.month >= month.month && each.month <= monthOf(lastCompleteDay));
}

function viewOf(commitment: Commitment, { month, asOf }: CommitmentContext): CommitmentView {
  const zero = zeroMoney(commitment.currency);
  const inMonth = commitment.months.find((each) => each.month === month.month);
  const used = inMonth ? inMonth.used : zero;
  const unused = inMonth ? inMonth.unused : zero;
  return {
    commitment,
    period: month.period,
    used,
    unused,
    utilisation: used && unused ? ratioOfMoney(used, addMoney(used, unused)) : null,
    expiresInDays: commitment.end ? daysBetween(asOf, commitment.end) : null,
    expires: commitment.end,
    ...costOfExpiry(inMonth, month),
  };
}

type Expiry = Pick<CommitmentView, 'costOfExpiry' | 'costOfExpiryBasis'>;

const UNKNOWN_EXPIRY: Expiry = { costOfExpiry: null, costOfExpiryBasis: null };

/** Without the commitment its usage is charged at the contracted or list price, and its own cost goes away, used or not. */
function costOfExpiry(inMonth: CommitmentMonth | undefined, { month, period }: RateMonth): Expiry {
  if (!inMonth || lengthInDays(period) < daysInMonth(month)) return UNKNOWN_EXPIRY;
  const { used, unused, coveredContractedCost, coveredListCost } = inMonth;
  const without = coveredContractedCost ?? coveredListCost;
  if (!without || !used || !unused) return UNKNOWN_EXPIRY;
  return {
    costOfExpiry: subtractMoney(without, addMoney(used, unused)),
    costOfExpiryBasis: coveredContractedCost ? 'contractedCost' : 'listCost',
  };
}

function sortKey({ expires, commitment }: CommitmentView): string {
  return `${expires ?? '9999-12-31'} ${commitment.commitmentDiscountId}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
