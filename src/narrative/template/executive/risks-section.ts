import type { ToldFacts } from '../section-in.ts';
import { nextToEnd } from '../topics/next-to-end.ts';
import type { ExecutiveWords } from './executive-words.ts';
import { toldBudget } from './spend-section.ts';

/** Other budgets in danger, commitments that stand unused, unusual days; and the commitment that ends next, on which a decision is asked for. */
export function risksSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const next = facts.told(nextToEnd(facts), 'commitment-end');
  const [commitments] = facts.of('commitments', 'estate');
  const unused = facts.told(commitments, 'commitment-waste');
  const waste = unused?.isNone ? null : unused;
  return [
    ...budgetsAtRisk(words, facts),
    waste && words.unused(waste, facts.told(commitments, 'commitment-utilisation')),
    ...unusualDays(words, facts),
    next && words.commitmentEnd(next),
  ];
}

/** Those that the summary does not tell of. */
function budgetsAtRisk(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const told = toldBudget(facts)?.subject.id;
  return facts
    .of('budgets', 'budget')
    .filter(({ subject }) => subject.id !== told)
    .map((group) => {
      const variance = facts.told(group, 'budget-variance');
      if (variance?.way !== 'up') return null;
      return words.budgetAtRisk(variance, facts.told(group, 'budget-variance-ratio'));
    });
}

function unusualDays(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  return facts.of('anomalies', 'service').map((group) => {
    const impact = facts.told(group, 'anomaly-impact');
    return impact?.way === 'up' ? words.unusual(impact) : null;
  });
}
