import { meetsTarget } from '../../facts/meets-target.ts';
import type { ToldFacts } from '../section-in.ts';
import { nextToEnd } from '../topics/next-to-end.ts';
import type { CtoWords } from './cto-words.ts';
import { horizon } from './roadmap-section.ts';
import { PURCHASES, savingBy } from './trade-offs-section.ts';

/** Figures to steer by that have a goal. */
export function kpisSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  return facts.of('kpis', 'kpi').map((group) => {
    const value = facts.told(group, 'kpi');
    const goal = facts.told(group, 'kpi-target');
    const isMet = meetsTarget(group.facts);
    return value && goal && isMet !== null ? words.kpi(value, goal, isMet) : null;
  });
}

/** What to plan that takes much effort, whether to commit and to renew, and the open item worth most. */
export function decisionsSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const far = horizon(facts, 'within-180-days');
  const purchase = savingBy(facts, PURCHASES);
  const end = facts.told(nextToEnd(facts), 'commitment-end');
  return [
    far && words.muchEffort(far.saving, far.count),
    purchase && words.purchase(purchase),
    end && words.renewal(end),
    largestSentence(words, facts),
  ];
}

function largestSentence(words: CtoWords, facts: ToldFacts): string | null {
  const all = facts.firsts('opportunities', 'resource', 'saving');
  const [first, second] = all.map((group) => facts.told(group, 'saving'));
  if (!first) return null;
  return second
    ? words.largestDecisions(first, second)
    : words.largestDecision(first, facts.told(all[0], 'saving-a-year'));
}
