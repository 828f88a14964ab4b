import { verdictOf } from '../../../core/kpis.ts';
import { absoluteMoney } from '../../../core/money.ts';
import type { CommitmentView } from '../../../core/rates.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import { unbroken } from '../../blocks.ts';
import type { Inline } from '../../phrase.ts';
import { untrusted } from '../../untrusted.ts';
import type { BlockPage } from './block.ts';
import type { RiskRow, RiskRows } from './risk-row.ts';

/** Half a year ahead is what a budget still can take in. */
const DAYS = 180;

/** Commitments of which the data does not tell when they end. */
export function endsUnknown({ rates: { commitments } }: CurrencyReport): number {
  return commitments.known ? commitments.value.filter(({ expires }) => expires === null).length : 0;
}

/** Commitments of a currency that end within 180 days, the next one first. */
export function endingSoon({ rates: { commitments } }: CurrencyReport): readonly CommitmentView[] {
  if (!commitments.known) return [];
  const daysTo = ({ expiresInDays }: CommitmentView) => expiresInDays ?? Number.POSITIVE_INFINITY;
  return commitments.value
    .filter((view) => daysTo(view) >= 0 && daysTo(view) <= DAYS)
    .toSorted((a, b) => daysTo(a) - daysTo(b));
}

/** Commitments that end within 180 days, the next one first. */
export const endings: RiskRows = (page, costs) => {
  const { formats, messages } = page;
  return endingSoon(costs).map((view) => [
    messages.leadership.risks.commitment,
    shortName(view),
    view.expires ? unbroken(formats.day(view.expires)) : messages.commitments.endUnknown,
    expiryText(page, view),
  ]);
};

/** What it is, where the data says so; else its id, which is long. */
export function shortName({ commitment }: CommitmentView): Inline {
  return untrusted(commitment.description || commitment.commitmentDiscountId);
}

/** What a month costs more or less without it. */
export function expiryText({ formats, messages }: BlockPage, { costOfExpiry }: CommitmentView): string {
  if (!costOfExpiry) return messages.unknown;
  const { commitmentMore, commitmentLess } = messages.leadership.risks;
  const say = costOfExpiry.amount.units < 0n ? commitmentLess : commitmentMore;
  return say(formats.money(absoluteMoney(costOfExpiry)));
}

/** What is paid for and not used, where that misses its goal. */
export const unusedCommitments: RiskRows = ({ formats, messages }, { rates }) => {
  const words = messages.leadership.risks;
  return rates.kpis.flatMap((kpi): RiskRow[] => {
    const { id, value, numerator, period, target } = kpi;
    if (id !== 'commitment-waste' || !value || !numerator) return [];
    if (verdictOf({ value: { known: true, value }, target }) !== 'missed') return [];
    const amount = words.unusedAmount(formats.money(numerator), formats.percent(value));
    return [[words.unused, words.everyCommitment, unbroken(formats.shortPeriod(period)), amount]];
  });
};
