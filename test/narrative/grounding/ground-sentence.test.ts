import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/core/fact.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { slots, table } from './fixture.ts';

function verdict(sentence: string): string {
  const language = sentence.startsWith('Os ') ? 'pt-BR' : 'en';
  const grounded = groundSentence(slots(sentence), { table, language });
  return 'dropped' in grounded ? grounded.dropped : 'kept';
}

describe('groundSentence', () => {
  it('has facts of every measure to be tried on', () => {
    expect(new Set(table.facts.map(({ measure }) => measure))).toEqual(new Set(MEASURES));
  });

  it('gives the sentence in parts: words, figures, days and names', () => {
    const text = slots('{s:rds} cost {f:rds} in {p:rds}.');
    const grounded = groundSentence(text, { table, language: 'en' });
    const sentence = 'sentence' in grounded ? grounded.sentence : [];
    expect(sentence.map(({ kind }) => kind)).toEqual(['name', 'text', 'figure', 'text', 'period', 'text']);
    expect(slotText(sentence)).toBe(text);
  });

  it.each([
    ['Spend rose to {f:spend} in {p:spend}, {f:change} more than in {b:change}.', 'kept'],
    ['{s:rds} costs {f:rds} and {s:ec2} {f:ec2}.', 'kept'],
    ['Of {f:month}, {s:rds} makes up {f:rds-share}.', 'kept'],
    ['Acting on {s:volume} saves {f:volume}.', 'kept'],
    ['Os custos subiram para {f:spend} em {p:spend}, {f:change} a mais do que em {b:change}.', 'kept'],
    ['Os custos parecem altos: {f:spend} em {p:spend}.', 'kept'],
    ['Spend rose by 2,000 to {f:spend}.', 'digit'],
    ['Spend rose to {f:spend}, about two thousand more.', 'number-word'],
    ['Spend rose to {f999}.', 'unknown-slot'],
    ['Spend rose sharply.', 'no-fact'],
    ['{s:ec2} cost {f:rds}.', 'subject'],
    ['Spend fell to {f:spend}.', 'direction'],
  ])('%s is %s', (sentence, expected) => {
    expect(verdict(sentence)).toBe(expected);
  });
});
