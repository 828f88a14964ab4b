import type { SubjectKind } from '../../../core/fact.ts';
import { isZeroMoney } from '../../../core/money.ts';
import type { ToldFacts } from '../section-in.ts';
import type { SubjectFacts } from '../subject-facts.ts';
import type { ExecutiveWords } from './executive-words.ts';

/** Who explains a change best to somebody who decides on money: services, where the bill does not tell them accounts. */
const KINDS: readonly SubjectKind[] = ['service', 'account', 'region'];

/** The three largest changes, the largest first. */
export function driversSection(words: ExecutiveWords, facts: ToldFacts): readonly (string | null)[] {
  const [first, second, third] = moversOf(facts);
  const next = facts.told(second, 'spend-change');
  const last = facts.told(third, 'spend-change');
  return [
    first && isLargest(first) ? largestSentence(words, facts, first) : null,
    next && words.nextDriver(next),
    last && words.thirdDriver(last, facts.told(third, 'spend-change-ratio')),
  ];
}

function largestSentence(words: ExecutiveWords, facts: ToldFacts, group: SubjectFacts): string | null {
  const change = facts.told(group, 'spend-change');
  const before = facts.told(group, 'spend-before');
  if (!change) return null;
  return before && change.way === 'up' && isNew(group)
    ? words.newDriver(change, before)
    : words.largestDriver(change, facts.told(group, 'spend'));
}

function isNew({ facts }: SubjectFacts): boolean {
  return facts.some(
    ({ measure, value }) => measure === 'spend-before' && value.kind === 'money' && isZeroMoney(value.amount),
  );
}

/** What stayed level drove nothing. */
function moversOf(facts: ToldFacts): readonly SubjectFacts[] {
  const moved = KINDS.map((kind) =>
    facts.of('movers', kind).filter((group) => {
      const way = facts.told(group, 'spend-change')?.way;
      return way === 'up' || way === 'down';
    }),
  );
  return moved.find((groups) => groups.length > 0) ?? [];
}

/** What has no name stands in no sentence: then the first that has one is not the largest. */
function isLargest({ facts }: SubjectFacts): boolean {
  return facts.some(({ measure, rank }) => measure === 'spend-change' && rank === 1);
}
