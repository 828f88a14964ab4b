import type { Fact, FactTable } from '../../core/fact.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { factSentence } from './fact-sentence.ts';

/** A sentence and the facts it tells. */
export interface ToldFacts {
  readonly sentence: string;
  readonly facts: readonly Fact[];
}

/** A sentence for each fact in turn; a change and its ratio share one, in the place of whichever comes first. */
export function* toldFacts(
  table: FactTable,
  facts: readonly Fact[],
  language: NarrativeLanguage,
): Generator<ToldFacts, void> {
  const told = new Set<Fact>();
  for (const given of facts) {
    if (told.has(given)) continue;
    const pair = changeAndRatio(table, given);
    const [change, ratio] = pair && !pair.some((fact) => told.has(fact)) ? pair : [given, null];
    const own = ratio ? [change, ratio] : [change];
    for (const fact of own) told.add(fact);
    yield { sentence: factSentence(table, change, language, ratio), facts: own };
  }
}

/** `null`: the fact is no change, or one of which the other half is not known. */
function changeAndRatio(table: FactTable, fact: Fact): readonly [Fact, Fact] | null {
  const isRatio = fact.measure.endsWith('-ratio');
  const other = isRatio ? fact.measure.slice(0, -'-ratio'.length) : `${fact.measure}-ratio`;
  if (fact.direction === null) return null;
  // They stand side by side: figures of two currencies may be alike in all else.
  const found = table.facts[table.facts.indexOf(fact) + (isRatio ? -1 : 1)];
  if (found?.measure !== other || !isOfTheSame(found, fact)) return null;
  return isRatio ? [found, fact] : [fact, found];
}

function isOfTheSame(a: Fact, b: Fact): boolean {
  const identity = ({ topic, subject, period, base, direction }: Fact) =>
    JSON.stringify([topic, subject, period, base, direction]);
  return identity(a) === identity(b);
}
