import { expect, test } from 'vitest';
import type { Fact, FactTable } from '../../../src/core/fact.ts';
import { money } from '../../../src/core/money.ts';
import { month } from '../../../src/core/period.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { OWN } from '../../../src/narrative/personas/personas.ts';
import { answerRules, EXAMPLES } from '../../../src/narrative/prompt/answer-rules.ts';
import { promptOf } from '../../../src/narrative/prompt/prompt-of.ts';
import { SAMPLE_FACTS } from '../tempers/sample-facts.ts';

const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

const october = { kind: 'month', month: month('2026-10') } as const;
const september = { kind: 'month', month: month('2026-09') } as const;

const spend: Fact = {
  id: 'f90001',
  topic: 'spend',
  measure: 'spend',
  subject: 's1',
  value: { kind: 'money', amount: money('1200', 'USD'), per: null, signed: false },
  period: october,
  base: null,
  direction: null,
  rank: null,
  action: null,
  source: { kind: 'read', pointer: '/x' },
};

/** What the facts of the examples would have to be. */
const table: FactTable = {
  subjects: [
    { id: 's1', kind: 'estate', name: null, publicName: null },
    { id: 's90003', kind: 'service', name: 'Amazon RDS', publicName: 'Amazon RDS' },
  ],
  facts: [
    spend,
    { ...spend, id: 'f90002', measure: 'spend-change', base: september, direction: 'up' },
    { ...spend, id: 'f90003', topic: 'services', subject: 's90003', rank: 1 },
    { ...spend, id: 'f90004', topic: 'savings', measure: 'saving', period: null, direction: 'down' },
  ],
};

test.each(LANGUAGES)('the examples in %s keep every rule', (language) => {
  expect(EXAMPLES[language].length).toBeGreaterThan(2);
  for (const text of EXAMPLES[language]) {
    expect(groundSentence(text, { table, language }), text).toHaveProperty('sentence');
    const fallen: FactTable = {
      ...table,
      facts: table.facts.map((fact) => (fact.id === 'f90002' ? { ...fact, direction: 'down' } : fact)),
    };
    if (text.includes('{f90002}'))
      expect(groundSentence(text, { table: fallen, language })).toHaveProperty('dropped');
  }
});

test('the ids of the examples are of no table there is', () => {
  const known = new Set([...SAMPLE_FACTS.facts, ...SAMPLE_FACTS.subjects].map(({ id }) => String(id)));
  expect(known.size).toBeGreaterThan(100);
  for (const [, id = ''] of JSON.stringify(EXAMPLES).matchAll(/\{([fs]\d+)\}/g))
    expect(known).not.toContain(id);
});

test('what every reader of ours asks for fits into a message of Amazon Q Business', () => {
  for (const persona of Object.values(OWN)) {
    for (const language of LANGUAGES) {
      const { instructions, task } = promptOf({ persona, table: SAMPLE_FACTS, language });
      expect(instructions.length + task.length, `${persona.id} ${language}`).toBeLessThan(6_900);
      expect(instructions).toBe(answerRules(language, JSON.parse(instructions.split('\n').at(-1) ?? '')));
    }
  }
});
