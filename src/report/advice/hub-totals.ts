import type { AdvisorAnswer } from '../../core/advisor.ts';
import { type Money, money } from '../../core/money.ts';

/** Cost Optimization Hub's own totals after its de-duplication, one a currency. Beside ours, never in them. */
export function hubTotals(answers: readonly AdvisorAnswer[]): readonly Money[] {
  const told = answers
    .filter(({ advisor }) => advisor === 'advisors/cost-optimization-hub')
    .flatMap(({ facts }) => facts)
    .filter(({ name }) => name === 'estimatedTotalDedupedSavings')
    .flatMap(({ amount }) => (amount ? [money(amount.amount, amount.currency)] : []));
  return [...new Map(told.map((total) => [total.currency, total])).values()];
}
