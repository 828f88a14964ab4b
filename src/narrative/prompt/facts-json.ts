import type { Fact, Subject } from '../../core/fact.ts';
import { figureText, periodText } from './figure-text.ts';

/**
 * The facts as a model reads them: figures, our own words and ids. Of what they are about it gets the public name alone, so
 * that no name, tag or id of the customer can reach it.
 */
export function factsJson(facts: readonly Fact[], subjects: readonly Subject[]): string {
  const used = new Set(facts.map(({ subject }) => subject));
  return JSON.stringify({
    facts: facts.map(toldFact),
    subjects: subjects
      .filter(({ id }) => used.has(id))
      .map(({ id, kind, publicName }) => ({ id, kind, name: publicName })),
  });
}

function toldFact({ id, topic, measure, subject, value, period, base, direction, rank, action }: Fact) {
  return {
    id,
    topic,
    measure,
    about: subject,
    ...figureText(value),
    period: periodText(period),
    compared_with: periodText(base),
    direction,
    rank,
    action,
  };
}
