import { expect } from 'vitest';
import { decimal } from '../../../src/core/decimal.ts';
import type {
  CountNoun,
  Fact,
  FactDirection,
  FactPeriod,
  FactTable,
  FactTopic,
  FactValue,
  Measure,
  Subject,
  SubjectKind,
} from '../../../src/core/fact.ts';
import { money } from '../../../src/core/money.ts';
import { day, month } from '../../../src/core/period.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import type { TargetDirection } from '../../../src/core/rates.ts';
import type { ActionType } from '../../../src/core/recommendation.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import type { SectionWriter } from '../../../src/narrative/template/section-writer.ts';
import { createFormats } from '../../../src/render/formats.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import { messagesIn } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';

/** A fact as tests name it; `about` absent: the estate. */
export interface Row {
  readonly topic: FactTopic;
  readonly measure: Measure;
  readonly about?: readonly [kind: SubjectKind, name: string];
  readonly value: FactValue;
  readonly period?: FactPeriod;
  readonly base?: FactPeriod;
  readonly direction?: FactDirection;
  readonly rank?: number;
  readonly action?: ActionType;
  readonly side?: TargetDirection;
}

export function tableOf(...rows: readonly Row[]): FactTable {
  const names = [...new Set(rows.map(({ about }) => JSON.stringify(about ?? null)))];
  const subjects = names.map((text, index): Subject => {
    const about: Row['about'] | null = JSON.parse(text);
    const id = `s${index + 1}` as const;
    return { id, kind: about?.[0] ?? 'estate', name: about?.[1] ?? null, publicName: null };
  });
  const facts = rows.map((row, index): Fact => {
    const { topic, measure, about = null, value } = row;
    return {
      id: `f${index + 1}`,
      topic,
      measure,
      subject: `s${names.indexOf(JSON.stringify(about)) + 1}`,
      value,
      period: row.period ?? null,
      base: row.base ?? null,
      direction: row.direction ?? null,
      rank: row.rank ?? null,
      action: row.action ?? null,
      ...(row.side ? { side: row.side } : {}),
      source: { kind: 'read', pointer: `/test/${index}` },
    };
  });
  return { facts, subjects };
}

export function amount(text: string, per: 'month' | 'year' | null = null, currency = 'USD'): FactValue {
  return { kind: 'money', amount: money(text, currency), per, signed: false };
}

export function change(text: string, currency = 'USD'): FactValue {
  return { kind: 'money', amount: money(text, currency), per: null, signed: true };
}

export function expected(value: number, signed = false): FactValue {
  return { kind: 'estimate', amount: { value, currency: 'USD' }, per: null, signed };
}

export function ratio(text: string, signed = false): FactValue {
  return { kind: 'ratio', ratio: decimal(text), signed };
}

export function count(number: number, of: CountNoun = 'recommendations'): FactValue {
  return { kind: 'count', count: number, of };
}

export function onDay(text: string): FactValue {
  return { kind: 'day', day: day(text) };
}

export function inMonth(text: string): FactPeriod {
  return { kind: 'month', month: month(text) };
}

export function inDays(start: string, end: string): FactPeriod {
  return { kind: 'days', period: { start: day(start), end: day(end) } };
}

/** What a section says of a table, as it reads. The facts bear out every sentence, and so they do in the other language. */
export function said(
  write: SectionWriter | undefined,
  table: FactTable,
  language: NarrativeLanguage = 'en',
): readonly string[] {
  if (!write) throw new TypeError('There is no such section');
  const other = language === 'en' ? 'pt-BR' : 'en';
  const [sentences, others] = [read(write, table, language), read(write, table, other)];
  expect(others).toHaveLength(sentences.length);
  return sentences;
}

function read(write: SectionWriter, table: FactTable, language: NarrativeLanguage): readonly string[] {
  const page = { formats: createFormats(language, '2026'), messages: messagesIn(language) };
  return write(table, language).map((text) => {
    const grounded = groundSentence(text, { table, language });
    expect(grounded, text).toHaveProperty('sentence');
    if ('dropped' in grounded) return '';
    return plainText(sentenceInline(page, grounded.sentence)).replaceAll('\u00A0', ' ');
  });
}
