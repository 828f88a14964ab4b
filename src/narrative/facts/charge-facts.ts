import { compareMoney, isZeroMoney } from '../../core/money.ts';
import { ofOurWords } from './abouts.ts';
import { type FactContext, lastMonthOf } from './fact-context.ts';
import { amountFact, type NewFact } from './new-fact.ts';
import { readAt } from './pointed.ts';

/** What is not usage, in the last complete month, the largest first: tax, support, credits and the like. */
export function chargeFacts({ costs }: FactContext): readonly NewFact[] {
  const last = costs && lastMonthOf(costs);
  if (!last) return [];
  const { metric } = costs.read.metric;
  // No other column tells what is not usage.
  if (metric !== 'billedCost' && metric !== 'effectiveCost') return [];
  return costs.read.otherCharges
    .flatMap(({ month, chargeKind, [metric]: amount }, index) =>
      month === last.month && amount && !isZeroMoney(amount)
        ? [{ chargeKind, amount: readAt(`${costs.at}/otherCharges/${index}/${metric}`, amount) }]
        : [],
    )
    .toSorted((a, b) => compareMoney(b.amount.value, a.amount.value))
    .flatMap(({ chargeKind, amount }, index) =>
      amountFact(
        {
          topic: 'other-charges',
          about: ofOurWords('charge-kind', chargeKind),
          period: { kind: 'month', month: last.month },
          rank: index + 1,
        },
        'charge',
        amount,
      ),
    );
}
