import { describe, expect, it } from 'vitest';
import type { FactTopic } from '../../../src/core/fact.ts';
import type { NarrativeLanguage, Persona, PersonaSection } from '../../../src/core/persona.ts';
import { ground } from '../../../src/narrative/grounding/ground.ts';
import { OWN } from '../../../src/narrative/personas/personas.ts';
import { largestFacts } from '../../../src/narrative/template/largest-facts.ts';
import { sentenceIdentity } from '../../../src/narrative/template/sentence-identity.ts';
import { templateDraft } from '../../../src/narrative/template/template-draft.ts';
import { SECTION_WRITERS } from '../../../src/narrative/template/writers.ts';
import { table as fixture, slots } from '../grounding/fixture.ts';
import { SAMPLE_FACTS } from '../tempers/sample-facts.ts';

const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

function section(
  id: string,
  topics: readonly FactTopic[],
  parts: Partial<PersonaSection> = {},
): PersonaSection {
  return { id, title: null, ask: 'Anything.', topics, sentences: 4, bullets: false, blocks: [], ...parts };
}

function persona(...sections: readonly PersonaSection[]): Persona {
  return { ...OWN.finops, id: 'own', sections, short: { sections: [], sentences: 3 } };
}

describe.each(LANGUAGES)('the draft of the template (%s)', (language) => {
  it.each(Object.values(OWN).map((own) => [own.id, own] as const))(
    'keeps the limits of %s, says nothing twice, and every sentence is grounded',
    (_, own) => {
      const draft = templateDraft(own, SAMPLE_FACTS, language);
      const identityOf = sentenceIdentity(SAMPLE_FACTS);
      const identities = draft.sections.flatMap(({ sentences }) => sentences.map(identityOf));
      expect(new Set(identities).size).toBe(identities.length);
      expect(identities.length).toBeGreaterThan(5);
      for (const { id, sentences } of draft.sections) {
        const asked = own.sections.find((each) => each.id === id);
        expect(sentences.length).toBeLessThanOrEqual(asked?.sentences ?? -1);
      }
      expect(ground(draft, { persona: own, table: SAMPLE_FACTS, language }).dropped).toEqual({});
    },
  );

  it('tells the largest facts of a section nobody has written sentences for', () => {
    const draft = templateDraft(persona(section('mine', ['services', 'savings'])), fixture, language);
    const [only] = draft.sections;
    expect(only?.sentences).toHaveLength(4);
    expect(only?.sentences.join(' ')).toContain(slots('{f:rds}'));
    expect(only?.sentences.join(' ')).toContain(slots('{f:saving}'));
  });
});

describe('the draft of the template', () => {
  it('writes no section without sentences', () => {
    const without = [section('a', ['spend'], { ask: '' }), section('b', ['spend'], { sentences: 0 })];
    expect(templateDraft(persona(...without), fixture, 'en').sections).toEqual([]);
  });

  it('tells in a later section nothing that an earlier one told', () => {
    const twice = persona(
      section('a', ['budgets'], { sentences: 1 }),
      section('b', ['budgets'], { sentences: 1 }),
    );
    const [a, b] = templateDraft(twice, fixture, 'en').sections;
    expect(a?.sentences).toHaveLength(1);
    expect(b?.sentences).toHaveLength(1);
    expect(b?.sentences).not.toEqual(a?.sentences);
  });

  it('has writers for sections that there are, and for no other', () => {
    const ids = Object.values(OWN).flatMap(({ sections }) => sections.map(({ id }) => id));
    expect([...SECTION_WRITERS.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the largest facts', () => {
  it('are those of each topic in turn, of each subject the first one first', () => {
    const measures = largestFacts(fixture, ['services', 'budgets']).map(({ measure, subject }) => [
      measure,
      subject,
    ]);
    expect(measures.slice(0, 4)).toEqual([
      ['spend', 's2'],
      ['budget', 's10'],
      ['spend', 's3'],
      ['budget-actual', 's10'],
    ]);
  });
});

describe('what a sentence says', () => {
  it('is the same whichever fact has the figure, and another where the figure or the days differ', () => {
    const [first] = fixture.facts;
    if (!first) throw new Error('The fixture has facts');
    const table = {
      ...fixture,
      facts: [
        first,
        { ...first, id: 'f2', topic: 'services' },
        { ...first, id: 'f3', period: null },
      ] as const,
    };
    const identityOf = sentenceIdentity(table);
    expect(identityOf('Spend in {p1} was {f1}.')).toBe(identityOf('Spend in {p2} was {f2}.'));
    expect(identityOf('Spend in {p1} was {f1}.')).not.toBe(identityOf('Spend in {p3} was {f3}.'));
    expect(identityOf('{f9}')).toBe('{f9}');
  });
});
