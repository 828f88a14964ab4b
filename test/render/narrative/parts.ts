import { decimal } from '../../../src/core/decimal.ts';
import type { Fact, FactValue, Subject } from '../../../src/core/fact.ts';
import type { Sentence, SentencePart } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { createFormats } from '../../../src/render/formats.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import type { SentencePage } from '../../../src/render/narrative/sentence-page.ts';
import { messagesIn } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { usd } from '../literals.ts';

type Per = 'day' | 'month' | 'year' | null;

export const money = (amount: string, per: Per = null, signed = false): FactValue => ({
  kind: 'money',
  amount: usd(amount),
  per,
  signed,
});

export const estimate = (value: number, per: Per = null, signed = false): FactValue => ({
  kind: 'estimate',
  amount: { value, currency: 'USD' },
  per,
  signed,
});

export const ratio = (text: string, signed = false): FactValue => ({
  kind: 'ratio',
  ratio: decimal(text),
  signed,
});

export function fact(value: FactValue, more: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
    topic: 'spend',
    measure: 'spend',
    subject: 's1',
    value,
    period: null,
    base: null,
    direction: null,
    rank: null,
    action: null,
    source: { kind: 'read', pointer: '/asOf' },
    ...more,
  };
}

export const figure = (value: FactValue, more: Partial<Fact> = {}): SentencePart => ({
  kind: 'figure',
  fact: fact(value, more),
});

export const name = (kind: Subject['kind'], text: string | null): SentencePart => ({
  kind: 'name',
  subject: { id: 's1', kind, name: text, publicName: null },
});

/** A sentence of texts and other parts. */
export function sentence(...parts: readonly (string | SentencePart)[]): Sentence {
  return parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part));
}

export function pageIn(language: NarrativeLanguage): SentencePage {
  return { formats: createFormats(language, '2026'), messages: messagesIn(language) };
}

/** As people read it: with spaces that may break. */
export function read(language: NarrativeLanguage, ...parts: readonly (string | SentencePart)[]): string {
  const text = plainText(sentenceInline(pageIn(language), sentence(...parts)));
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
}
