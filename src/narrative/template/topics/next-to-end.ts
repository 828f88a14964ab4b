import type { ToldFacts } from '../section-in.ts';
import type { SubjectFacts } from '../subject-facts.ts';

/** The commitment that ends next, of those of which the data tells when. */
export function nextToEnd(facts: ToldFacts): SubjectFacts | undefined {
  const endOf = ({ facts: own }: SubjectFacts) =>
    own.flatMap(({ value }) => (value.kind === 'day' ? [value.day] : []))[0] ?? null;
  return facts
    .of('commitments', 'commitment')
    .filter((group) => endOf(group) !== null)
    .toSorted((a, b) => ((endOf(a) ?? '') < (endOf(b) ?? '') ? -1 : 1))[0];
}
