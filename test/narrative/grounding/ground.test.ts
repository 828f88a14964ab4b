import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/narrative.ts';
import type { Persona, PersonaSection } from '../../../src/core/persona.ts';
import { ground } from '../../../src/narrative/grounding/ground.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { slots, table } from './fixture.ts';

const section = (id: string, given: Partial<PersonaSection> = {}): PersonaSection => ({
  id,
  title: null,
  ask: 'What was spent.',
  topics: ['spend', 'services'],
  sentences: 2,
  bullets: false,
  blocks: [],
  ...given,
});

const persona: Persona = {
  id: 'reader',
  title: { en: 'For the reader', 'pt-BR': 'Para quem lê' },
  tone: 'Plain.',
  mostWords: null,
  commands: false,
  sections: [
    section('first'),
    section('second', { topics: ['savings'] }),
    section('table', { sentences: 0 }),
  ],
  short: { sections: ['first'], sentences: 1 },
};

function grounded(sections: Readonly<Record<string, readonly string[]>>) {
  const draft: Draft = {
    sections: Object.entries(sections).map(([id, sentences]) => ({ id, sentences: sentences.map(slots) })),
  };
  const { sections: kept, dropped } = ground(draft, { persona, table, language: 'en' });
  return {
    kept: Object.fromEntries(kept.map(({ id, sentences }) => [id, sentences.map(slotText)])),
    dropped,
  };
}

describe('ground', () => {
  it('keeps what holds and counts what does not, by reason', () => {
    expect(
      grounded({ first: ['Spend was {f:month}.', 'Spend was {f:month} dollars.', 'Spend fell to {f9999}.'] }),
    ).toEqual({
      kept: { first: [slots('Spend was {f:month}.')] },
      dropped: { unit: 1, 'unknown-slot': 1 },
    });
  });

  it('keeps sections in the order of the draft, and no section that nobody asked for', () => {
    const { kept, dropped } = grounded({
      second: ['Acting on all recommendations saves {f:saving}.'],
      unasked: ['Spend was {f:month}.', 'Spend was {f:spend}.'],
      first: ['Spend was {f:month}.'],
    });
    expect(Object.keys(kept)).toEqual(['second', 'first']);
    expect(dropped).toEqual({ 'not-asked': 2 });
  });

  it('keeps as many sentences as a section holds, counted over the whole draft', () => {
    const texts = ['Spend was {f:month}.', 'Spend rose by {f:change}.', 'Spend was {f:a-day}.'];
    expect(grounded({ first: texts }).dropped).toEqual({ 'not-asked': 1 });
    const twice: Draft = {
      sections: [texts.slice(0, 2), texts.slice(2)].map((sentences) => ({
        id: 'first',
        sentences: sentences.map(slots),
      })),
    };
    const { sections, dropped } = ground(twice, { persona, table, language: 'en' });
    expect(sections.map(({ id, sentences }) => [id, sentences.length])).toEqual([['first', 2]]);
    expect(dropped).toEqual({ 'not-asked': 1 });
    expect(grounded({ table: ['Spend was {f:month}.'] }).dropped).toEqual({ 'not-asked': 1 });
  });

  it('says nothing twice, in whatever section, capitals or marks', () => {
    const { kept, dropped } = grounded({
      first: ['Spend was {f:month}.', '- **Spend** was {f:month}!'],
      second: [
        'Acting on all recommendations saves {f:saving}.',
        'acting on all recommendations saves {f:saving}',
      ],
    });
    expect(kept['first']).toHaveLength(1);
    expect(dropped).toEqual({ repeated: 2 });
  });

  it('keeps out facts of topics that the section was not asked for', () => {
    expect(grounded({ second: ['Spend was {f:month}.'] }).dropped).toEqual({ 'not-asked': 1 });
  });

  it('holds each sentence of a text by itself', () => {
    expect(
      grounded({ first: ['Spend was {f:month}. Everything is fine. Spend rose by {f:change}.'] }),
    ).toEqual({
      kept: { first: [slots('Spend was {f:month}.'), slots('Spend rose by {f:change}.')] },
      dropped: { 'no-fact': 1 },
    });
  });

  it('strips what is no words, and keeps the sentence that is left', () => {
    const { kept } = grounded({
      first: [
        '<b>Spend</b> was **{f:month}**. [More](https://evil.example/?q=1)',
        'Spend rose by `{f:change}`. @team https://evil.example',
      ],
    });
    expect(kept['first']).toEqual([slots('Spend was {f:month}.'), slots('Spend rose by {f:change}.')]);
  });

  it('looks at no more of a draft than anybody asks for', () => {
    const flood = Array.from({ length: 5_000 }, () => 'x'.repeat(20));
    expect(grounded({ first: flood }).dropped).toEqual({ 'no-fact': 200, 'not-asked': 4_800 });
  });
});
