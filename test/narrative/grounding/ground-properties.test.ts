import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { CARELESS_EN } from './careless-en.ts';
import { CARELESS_PT_BR } from './careless-pt-br.ts';
import { slots, table } from './fixture.ts';
import { HONEST_EN } from './honest-en.ts';
import { HONEST_PT_BR } from './honest-pt-br.ts';

/** All that words of ours may be made of: markup, links and mentions need other characters. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ ,.;:!?'’‘"“”()—–…-]*$/;
const LIVE = /https?:|www\.|[a-z]\.[a-z]{2,}|\]\(|@/i;

const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];
const SENTENCES = [
  ...HONEST_EN,
  ...HONEST_PT_BR,
  ...[...CARELESS_EN, ...CARELESS_PT_BR].map(([, text]) => text),
].map(slots);
const PAYLOADS = [
  ...[
    '[x](https://evil.example)',
    '<img src=x onerror=alert(1)>',
    '@org/team',
    '#1',
    'fixes #2',
    '</details>',
    '`rm -rf /`',
  ],
  ...[
    'https://evil.example/?a=b',
    'www.evil.example',
    'evil.example',
    '\u202e',
    '\u200b',
    '１２',
    '½',
    'Ⅻ',
    '$5',
    '90%',
    'twelve',
  ],
  ...[
    'doze',
    '|',
    '\\',
    '![i](x)',
    '<!-- x -->',
    '<a href="//evil.example">Spend</a>',
    '&lt;b&gt;',
    '{f1}',
    '{s2}',
    '{p1}',
    't w o',
  ],
  ...[
    'javascript:alert(1)',
    'mailto:a@evil.example',
    '\n# Title\n',
    '\n- item',
    '***',
    '___',
    '~~',
    '__proto__',
    '{f0}',
    '{f1e9}',
  ],
];

const texts = fc.oneof(
  fc.constantFrom(...SENTENCES),
  fc
    .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PAYLOADS), fc.nat(200))
    .map(([sentence, payload, at]) => `${sentence.slice(0, at)}${payload}${sentence.slice(at)}`),
  fc
    .array(fc.constantFrom(...PAYLOADS, ...SENTENCES.flatMap((one) => one.split(' '))), { maxLength: 14 })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }).map((noise) => `Spend was ${noise} {f1}.`),
  fc.string({ maxLength: 80 }),
);
const languages = fc.constantFrom(...LANGUAGES);

function grounded(text: string, language: NarrativeLanguage): Sentence | null {
  const result = groundSentence(text, { table, language });
  return 'sentence' in result ? result.sentence : null;
}

const RUNS = { numRuns: 3_000 };

describe('whatever a writer writes', () => {
  it('words outside of slots are plain words, without a digit', () => {
    let kept = 0;
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const sentence = grounded(text, language);
        if (!sentence) return;
        kept += 1;
        const words = sentence.map((part) => (part.kind === 'text' ? part.text : '•'));
        for (const part of sentence) if (part.kind === 'text') expect(part.text).toMatch(PLAIN);
        expect(words.join('')).not.toMatch(LIVE);
        expect(words.join('')).not.toMatch(/\p{N}/u);
      }),
      RUNS,
    );
    expect(kept).toBeGreaterThan(100);
  });

  it('has a figure, of a fact of the table', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const sentence = grounded(text, language);
        if (!sentence) return;
        const figures = sentence.flatMap((part) => (part.kind === 'figure' ? [part.fact] : []));
        expect(figures.length).toBeGreaterThan(0);
        for (const fact of figures) expect(table.facts).toContain(fact);
      }),
      RUNS,
    );
  });

  it('stands as it is when it is held against the facts again', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const sentence = grounded(text, language);
        if (sentence) expect(grounded(slotText(sentence), language)).toEqual(sentence);
      }),
      RUNS,
    );
  });

  it('throws nothing, and takes no longer for more than anybody reads', () => {
    const long = [
      ...PAYLOADS.map((payload) => payload.repeat(100_000 / payload.length)),
      ...[
        '<',
        '[',
        '(',
        '{',
        '`',
        '*',
        '_',
        'a.',
        'a@',
        '<a ',
        '![',
        'vinte',
        ' e',
        'i',
        '\u0301',
        '-',
        "'",
      ].map((one) => one.repeat(100_000)),
    ];
    for (const text of long) {
      for (const language of LANGUAGES)
        expect(groundSentence(text, { table, language })).toHaveProperty('dropped');
      expect(
        groundSentence(`${text.slice(0, 1_500)} Spend was {f1}.`, { table, language: 'en' }),
      ).toBeDefined();
    }
  });
});
