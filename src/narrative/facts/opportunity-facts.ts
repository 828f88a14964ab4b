import { aboutResource } from './abouts.ts';
import { times } from './calculated.ts';
import type { FactContext } from './fact-context.ts';
import { placeOf } from './group-facts.ts';
import { amountFact, type NewFact } from './new-fact.ts';
import { type Priced, pricedRecommendations } from './open-recommendations.ts';
import { readAt } from './pointed.ts';

const MOST = 10;
const MONTHS_OF_A_YEAR = 12;

/** The open recommendations that bring most; those that the file does not hold bring less. Two that bring the same share a place. */
export function opportunityFacts(context: FactContext): readonly NewFact[] {
  const largest = pricedRecommendations(context)
    .filter(({ net }) => net.value.amount.units > 0n)
    .slice(0, MOST);
  const amounts = largest.map(({ net }) => net.value);
  return largest.flatMap((priced) => factsOfOpportunity(priced, placeOf(priced.net.value, amounts)));
}

function factsOfOpportunity({ read, at, net }: Priced, rank: number): readonly NewFact[] {
  const about = aboutResource(read);
  const frame = { topic: 'opportunities', about, action: read.actionType } as const;
  const saved = { ...frame, rank };
  const once = read.saving?.oneOffCost;
  return [
    ...amountFact(saved, 'saving', net, { per: 'month', as: 'saving' }),
    ...amountFact(saved, 'saving-a-year', times(net, MONTHS_OF_A_YEAR), { per: 'year', as: 'saving' }),
    ...amountFact(frame, 'one-off-cost', once ? readAt(`${at}/saving/oneOffCost`, once) : null),
  ];
}
