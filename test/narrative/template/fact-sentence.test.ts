import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactTable } from '../../../src/core/fact.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { factSentence } from '../../../src/narrative/template/fact-sentence.ts';
import { toldFacts } from '../../../src/narrative/template/told-facts.ts';
import { createFormats } from '../../../src/render/formats.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import { messagesIn } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { table as everyMeasure } from '../grounding/fixture.ts';
import { SAMPLE_FACTS } from '../tempers/sample-facts.ts';
import { anyTableOfOne } from './generated-facts.ts';

const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

/** The sentences that grounding does not let through. */
function dropped(table: FactTable, language: NarrativeLanguage): readonly string[] {
  return table.facts.flatMap((fact) => {
    const sentence = factSentence(table, fact, language);
    const grounded = groundSentence(sentence, { table, language });
    return 'dropped' in grounded ? [`${grounded.dropped}: ${sentence}`] : [];
  });
}

/** As a reader gets it. */
function printed(table: FactTable, sentence: string, language: NarrativeLanguage): string {
  const grounded = groundSentence(sentence, { table, language });
  if ('dropped' in grounded) return `${grounded.dropped}: ${sentence}`;
  const page = { formats: createFormats(language, '2026'), messages: messagesIn(language) };
  return plainText(sentenceInline(page, grounded.sentence)).replaceAll('\u00A0', ' ');
}

describe.each(LANGUAGES)('a sentence for any fact (%s)', (language) => {
  it('is grounded, for every fact of the sample', () => {
    expect(SAMPLE_FACTS.facts.length).toBeGreaterThan(300);
    expect(dropped(SAMPLE_FACTS, language)).toEqual([]);
  });

  it('is grounded, for every measure beside all others', () => {
    expect(dropped(everyMeasure, language)).toEqual([]);
  });

  it('is grounded and well written, whatever the measure, what it is about, its days and its direction', () => {
    fc.assert(
      fc.property(anyTableOfOne, (table) => {
        const [fact] = table.facts;
        if (!fact) throw new Error('A table of one fact has one');
        const sentence = factSentence(table, fact, language);
        expect(dropped(table, language)).toEqual([]);
        expect(sentence).toMatch(/^[\p{Lu}{].*[^\s.]\.$/u);
        expect(sentence).not.toMatch(/ {2}|undefined|null| [.,:)]/);
      }),
      { numRuns: 1500 },
    );
  });

  it('tells a change and its ratio in one, and neither of them again', () => {
    const sentences = [...toldFacts(SAMPLE_FACTS, SAMPLE_FACTS.facts, language)];
    const told = sentences.flatMap(({ facts }) => facts);
    expect(new Set(told)).toEqual(new Set<Fact>(SAMPLE_FACTS.facts));
    expect(told).toHaveLength(SAMPLE_FACTS.facts.length);
    for (const { sentence } of sentences)
      expect(printed(SAMPLE_FACTS, sentence, language)).not.toContain('{');
  });
});

describe('sentences as they are read', () => {
  const written = (topic: string, language: NarrativeLanguage) =>
    [
      ...toldFacts(
        everyMeasure,
        everyMeasure.facts.filter((fact) => fact.topic === topic),
        language,
      ),
    ].map(({ sentence }) => printed(everyMeasure, sentence, language));

  it('are English', () => {
    expect(written('spend', 'en')).toEqual([
      'Spend for Nov 1 – 17 was $12,000.',
      'Spend for Oct 1 – 17 was $10,000.',
      'Spend for Nov 1 – 17 rose by $2,000 (+20%) against Oct 1 – 17.',
      'Spend ran at $705.88 a day for Nov 1 – 17.',
      'Spend in October 2026 was $18,000.',
      'Spend in September 2026 was $19,000.',
      'Spend in October 2026 fell by $1,000 (−5.3%) against September 2026.',
      'Spend for Nov 1 – 17 was R$900.00.',
    ]);
    expect(written('roadmap', 'en')).toEqual([
      'What can be done in the next 30 days would save $1,100 a month.',
      'In the next 30 days, 6 recommendations with an amount can be done.',
    ]);
  });

  it('are Brazilian Portuguese', () => {
    expect(written('spend', 'pt-BR').slice(0, 3)).toEqual([
      'O gasto de 1 – 17 de nov. foi de US$ 12.000.',
      'O gasto de 1 – 17 de out. foi de US$ 10.000.',
      'O gasto de 1 – 17 de nov. subiu US$ 2.000 (+20%) em relação a 1 – 17 de out.',
    ]);
    expect(written('budgets', 'pt-BR')).toEqual([
      'O orçamento Annual plan para novembro de 2026 é de US$ 20.000.',
      'Do orçamento Annual plan para novembro de 2026, o gasto até agora é de US$ 12.000.',
      'A previsão de gasto do orçamento Annual plan para novembro de 2026 é de cerca de US$ 21.000.',
      'O gasto em novembro de 2026 ficou acima do orçamento Annual plan em US$ 1.000 (+5%).',
    ]);
  });
});
