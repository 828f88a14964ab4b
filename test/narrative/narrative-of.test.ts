import { describe, expect, it } from 'vitest';
import type { Fact, FactTable } from '../../src/core/fact.ts';
import { money } from '../../src/core/money.ts';
import type { Draft, Narrative, Sentence } from '../../src/core/narrative.ts';
import { day, type Period } from '../../src/core/period.ts';
import type { Persona } from '../../src/core/persona.ts';
import { BY_TEMPLATE, narrativeOf } from '../../src/narrative/narrative-of.ts';

const NOVEMBER: Period = { start: day('2026-11-01'), end: day('2026-11-19') };

const spend = (id: Fact['id'], measure: Fact['measure'], amount: string): Fact => ({
  id,
  topic: 'spend',
  measure,
  subject: 's1',
  value: { kind: 'money', amount: money(amount, 'USD'), per: null, signed: false },
  period: { kind: 'days', period: NOVEMBER },
  base: null,
  direction: null,
  rank: null,
  action: null,
  source: { kind: 'read', pointer: '/costs/0/comparisons/0/now/amount' },
});

const TABLE: FactTable = {
  subjects: [{ id: 's1', kind: 'estate', name: null, publicName: null }],
  facts: [spend('f1', 'spend', '1200.5'), spend('f2', 'spend-a-day', '66.7')],
};

const SECTION = {
  title: null,
  ask: 'Spend.',
  topics: ['spend'],
  sentences: 1,
  bullets: false,
  blocks: [],
} as const;

const READER: Persona = {
  id: 'board',
  title: { en: 'Board', 'pt-BR': 'Conselho' },
  tone: 'Plain.',
  mostWords: null,
  commands: false,
  sections: [
    { ...SECTION, id: 'board-spend' },
    { ...SECTION, id: 'board-days' },
    { ...SECTION, id: 'board-table', ask: '', sentences: 0, blocks: ['kpis'] },
  ],
  short: { sections: ['board-days', 'board-spend'], sentences: 2 },
};

const MODEL = { ...BY_TEMPLATE, writer: 'bedrock', model: 'a-model' } as const;

const narrative = (draft: Draft | null): Narrative =>
  narrativeOf({ persona: READER, table: TABLE, language: 'en', draft, written: draft ? MODEL : BY_TEMPLATE });

const factsIn = (sentences: readonly Sentence[]) =>
  sentences.flat().flatMap((part) => (part.kind === 'figure' ? [part.fact.id] : []));

describe('a narrative', () => {
  it('has the sections of its reader in their order, with what a model wrote that holds', () => {
    const made = narrative({
      sections: [
        { id: 'board-days', sentences: ['Spend a day was {f2}.'] },
        { id: 'board-spend', sentences: ['Spend was {f1}.', 'Spend was 12 dollars.'] },
      ],
    });

    expect(made.sections.map(({ id }) => id)).toEqual(['board-spend', 'board-days', 'board-table']);
    expect(made.sections.map(({ sentences }) => factsIn(sentences))).toEqual([['f1'], ['f2'], []]);
    expect(made.sentences).toBe(2);
    expect(made.dropped).toEqual({ digit: 1 });
    expect(made.refilled).toEqual([]);
    expect(made.written).toBe(MODEL);
  });

  it('has the template write a section of which nothing stays, and says so', () => {
    const made = narrative({
      sections: [
        { id: 'board-spend', sentences: ['Spend was 1,200 dollars.'] },
        { id: 'board-days', sentences: ['Spend a day was {f2}.'] },
      ],
    });
    const [refilled, own] = made.sections;

    expect(made.refilled).toEqual(['board-spend']);
    expect(factsIn(refilled?.sentences ?? [])).not.toEqual([]);
    expect(factsIn(own?.sentences ?? [])).toEqual(['f2']);
    expect(made.dropped).toEqual({ digit: 1 });
  });

  it('asks nothing of the template for a section without sentences', () => {
    const made = narrative({ sections: [{ id: 'board-spend', sentences: ['Spend was {f1}.'] }] });

    expect(made.refilled).toEqual(['board-days']);
    expect(made.sections.at(-1)?.sentences).toEqual([]);
  });

  it('has a short form: the first of every section that its reader names before the second of any, in the order of the page', () => {
    const roomy = { ...READER, sections: READER.sections.map((section) => ({ ...section, sentences: 2 })) };
    const draft = {
      sections: [
        { id: 'board-spend', sentences: ['Spend was {f1}.', 'In {p1} spend came to {f1}.'] },
        { id: 'board-days', sentences: ['Spend a day was {f2}.'] },
      ],
    };
    const shortOf = (sentences: number) =>
      narrativeOf({
        persona: { ...roomy, short: { ...roomy.short, sentences } },
        table: TABLE,
        language: 'en',
        draft,
        written: MODEL,
      }).short.map((sentence) => factsIn([sentence]));

    expect(shortOf(1)).toEqual([['f1']]);
    expect(shortOf(2)).toEqual([['f1'], ['f2']]);
    expect(shortOf(9)).toEqual([['f1'], ['f1'], ['f2']]);
  });

  it('of the template drops nothing', () => {
    const made = narrative(null);

    expect(made.sentences).toBeGreaterThan(0);
    expect(made.dropped).toEqual({});
    expect(made.refilled).toEqual([]);
  });
});
