import type { ToldFacts } from '../section-in.ts';
import type { SubjectFacts } from '../subject-facts.ts';
import type { CtoWords } from './cto-words.ts';

/** How much of the estate was looked at, how large it is, and where most of it stands. */
export function estateSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const [coverage] = facts.of('coverage', 'estate');
  const services = facts.told(coverage, 'services-billed');
  const counted = facts.told(coverage, 'services-counted');
  const reads = readsSentence(words, facts, coverage);
  const isWhole = countOf(coverage, 'reads-planned') === countOf(coverage, 'reads-answered');
  return [
    // What is missing comes before anything that may be too small without it.
    isWhole ? null : reads,
    services && words.bill(services, facts.told(coverage, 'accounts'), facts.told(coverage, 'regions')),
    isWhole ? reads : null,
    counted && words.counted(counted),
    placeSentence(facts, facts.largest('accounts', 'account', 'spend'), words.largestAccount),
    placeSentence(facts, facts.largest('regions', 'region', 'spend'), words.largestRegion),
  ];
}

function readsSentence(words: CtoWords, facts: ToldFacts, coverage: SubjectFacts | undefined): string | null {
  const planned = facts.told(coverage, 'reads-planned');
  const answered = facts.told(coverage, 'reads-answered');
  if (!planned || !answered) return null;
  const ratio = facts.told(coverage, 'coverage-ratio');
  return countOf(coverage, 'reads-planned') === countOf(coverage, 'reads-answered')
    ? words.allReads(planned, ratio)
    : words.reads(planned, answered, ratio);
}

function countOf(
  group: SubjectFacts | undefined,
  measure: 'reads-planned' | 'reads-answered',
): number | null {
  const value = group?.facts.find((fact) => fact.measure === measure)?.value;
  return value?.kind === 'count' ? value.count : null;
}

/** Where most of the spend stands. */
function placeSentence(
  facts: ToldFacts,
  place: SubjectFacts | undefined,
  say: CtoWords['largestAccount'],
): string | null {
  const spend = facts.told(place, 'spend');
  return spend && say(spend, facts.told(place, 'spend-share'));
}
