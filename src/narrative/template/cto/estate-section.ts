import type { ToldFacts } from '../section-in.ts';
import type { FactGroup } from '../topics/pick.ts';
import type { CtoWords } from './cto-words.ts';

/** How much of the estate was looked at, how large it is, and where most of it stands. */
export function estateSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const [coverage] = facts.groups('coverage', 'estate');
  const services = facts.told(coverage, 'services-billed');
  const counted = facts.told(coverage, 'services-counted');
  return [
    readsSentence(words, facts, coverage),
    services && words.bill(services, facts.told(coverage, 'accounts'), facts.told(coverage, 'regions')),
    counted && words.counted(counted),
    placeSentence(facts, facts.groups('accounts', 'account')[0], words.largestAccount),
    placeSentence(facts, facts.groups('regions', 'region')[0], words.largestRegion),
  ];
}

function readsSentence(words: CtoWords, facts: ToldFacts, coverage: FactGroup | undefined): string | null {
  const planned = facts.told(coverage, 'reads-planned');
  const answered = facts.told(coverage, 'reads-answered');
  if (!planned || !answered) return null;
  const ratio = facts.told(coverage, 'coverage-ratio');
  return countOf(coverage, 'reads-planned') === countOf(coverage, 'reads-answered')
    ? words.allReads(planned, ratio)
    : words.reads(planned, answered, ratio);
}

function countOf(group: FactGroup | undefined, measure: 'reads-planned' | 'reads-answered'): number | null {
  const value = group?.facts.find((fact) => fact.measure === measure)?.value;
  return value?.kind === 'count' ? value.count : null;
}

/** Only what is known to be the largest is called so. */
function placeSentence(
  facts: ToldFacts,
  group: FactGroup | undefined,
  say: CtoWords['largestAccount'],
): string | null {
  const isLargest = group?.facts.some(({ measure, rank }) => measure === 'spend' && rank === 1) ?? false;
  const spend = isLargest ? facts.told(group, 'spend') : null;
  return spend && say(spend, facts.told(group, 'spend-share'));
}
