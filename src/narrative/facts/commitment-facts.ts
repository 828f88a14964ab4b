import { ofTheirs } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { kpiAmount, kpiRatio } from './kpi-rows.ts';
import { type NewFact, newFact } from './new-fact.ts';
import { readAt } from './pointed.ts';

const MOST = 10;

/** How well commitments are used, and which end next. */
export function commitmentFacts(context: FactContext): readonly NewFact[] {
  const topic = 'commitments';
  return [
    ...kpiRatio(context, 'commitment-utilisation', { topic, measure: 'commitment-utilisation' }),
    ...kpiRatio(context, 'commitment-coverage', { topic, measure: 'commitment-coverage' }),
    ...kpiAmount(context, 'commitment-waste', { topic, measure: 'commitment-waste' }),
    ...kpiRatio(context, 'effective-savings-rate', { topic, measure: 'effective-savings-rate' }),
    ...endFacts(context),
  ];
}

/** The next one first; what has ended is no risk any more. */
function endFacts({ report, costs }: FactContext): readonly NewFact[] {
  if (!costs?.read.rates.commitments.known) return [];
  return costs.read.rates.commitments.value
    .flatMap(({ commitment, expires }, index) =>
      expires !== null && expires >= report.asOf
        ? [{ commitment, expires, at: `${costs.at}/rates/commitments/value/${index}/expires` }]
        : [],
    )
    .toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0))
    .slice(0, MOST)
    .map(({ commitment: { commitmentDiscountId: id, description }, expires, at }) =>
      newFact(
        { topic: 'commitments', about: ofTheirs('commitment', description || id, id) },
        'commitment-end',
        { kind: 'day', day: expires },
        readAt(at, expires),
      ),
    );
}
