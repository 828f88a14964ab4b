import type { Fact, FactTable, Subject } from '../../../src/core/fact.ts';
import { table as invented } from '../grounding/fixture.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

/** What a fact is, as far as a form of sentence asks for it. */
const sortOf = ({ topic, measure, direction }: Fact) =>
  `${topic} ${measure} ${direction === null ? 'still' : direction === 'flat' ? 'flat' : 'moving'}`;

/** Facts of a sort that there is none of, and what else is told of the same thing. */
function missingIn({ facts }: FactTable, others: readonly Fact[]): readonly Fact[] {
  const there = new Set(facts.map(sortOf));
  const missing = others.filter((fact) => !there.has(sortOf(fact)));
  const things = new Set(missing.map(thingOf));
  return others.filter((fact) => things.has(thingOf(fact)));
}

/** Of the whole there are many things to tell. */
function thingOf({ topic, subject, measure }: Fact): string {
  return subject === idOfEstate(invented) ? `${topic} ${measure}` : `${topic} ${subject}`;
}

/** The sample's facts, with invented ones of every sort that it has none of: a model may speak of anything. */
export const TEMPER_FACTS: FactTable = extended();

function extended(): FactTable {
  const missing = missingIn(SAMPLE_FACTS, invented.facts);
  const about = new Set(missing.map(({ subject }) => subject));
  const others = invented.subjects.filter(({ id, kind }) => kind !== 'estate' && about.has(id));
  const estate = idOfEstate(SAMPLE_FACTS);
  const ids = new Map([
    [idOfEstate(invented), estate],
    ...others.map(({ id }, at) => [id, `s${SAMPLE_FACTS.subjects.length + at + 1}`] as const),
  ]);
  return {
    subjects: [...SAMPLE_FACTS.subjects, ...others.map((one) => ({ ...one, id: ids.get(one.id) ?? estate }))],
    facts: [
      ...SAMPLE_FACTS.facts,
      ...missing.map(
        (fact, at): Fact => ({
          ...fact,
          id: `f${SAMPLE_FACTS.facts.length + at + 1}`,
          subject: ids.get(fact.subject) ?? estate,
        }),
      ),
    ],
  };
}

function idOfEstate({ subjects }: FactTable): Subject['id'] {
  const estate = subjects.find(({ kind }) => kind === 'estate');
  if (!estate) throw new TypeError('A table of facts has the whole estate among its subjects.');
  return estate.id;
}
