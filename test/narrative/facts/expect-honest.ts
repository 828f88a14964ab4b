import { expect } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import type { Fact, FactTable, FactValue } from '../../../src/core/fact.ts';
import { agree, equal, type Fraction, fraction, signOf } from './fraction.ts';
import { jsonAt } from './json-at.ts';
import { recomputed } from './recomputed.ts';

/** What holds of every table: each figure follows from the document, ids have no holes, nothing stands alone. */
export function expectHonest({ facts, subjects }: FactTable, document: unknown): void {
  expect(facts.map(({ id }) => id)).toEqual(facts.map((_, index) => `f${index + 1}`));
  expect(subjects.map(({ id }) => id)).toEqual(subjects.map((_, index) => `s${index + 1}`));
  const used = new Set(facts.map(({ subject }) => subject));
  expect([...used].toSorted()).toEqual(subjects.map(({ id }) => id).toSorted());
  for (const fact of facts) expectFigure(fact, document);
}

function expectFigure(fact: Fact, document: unknown): void {
  const { value, source } = fact;
  const which = JSON.stringify([fact.id, fact.topic, fact.measure, source]);
  if (value.kind === 'day') {
    expect(source.kind, which).toBe('read');
    expect(source.kind === 'read' && jsonAt(document, source.pointer), which).toBe(value.day);
    return;
  }
  const figure = figureOf(value);
  const anew = recomputed(document, source);
  expect(isSame(value, figure, anew), which).toBe(true);
  for (const pointer of source.kind === 'read' ? [source.pointer] : source.of) {
    expectCurrency(value, jsonAt(document, pointer), which);
  }
  // Of a trend the report tells whether it goes anywhere: a slope that is not told from noise is flat.
  if (fact.direction !== null && fact.measure !== 'trend')
    expect(directionOf(fact, figure), which).toBe(fact.direction);
}

function figureOf(value: Exclude<FactValue, { kind: 'day' }>): Fraction {
  if (value.kind === 'money') return fraction(formatDecimal(value.amount.amount));
  if (value.kind === 'estimate') return fraction(String(value.amount.value));
  if (value.kind === 'count') return fraction(String(value.count));
  return fraction(typeof value.ratio === 'number' ? String(value.ratio) : formatDecimal(value.ratio));
}

/** Exact but for what is divided (34 digits) or estimated (a double, 15 digits); a difference of two such has fewer. */
function isSame(value: FactValue, figure: Fraction, anew: Fraction): boolean {
  if (equal(figure, anew)) return true;
  const isDouble = value.kind === 'estimate' || (value.kind === 'ratio' && typeof value.ratio === 'number');
  return agree(figure, anew, isDouble ? 10 : 30);
}

function expectCurrency(value: FactValue, found: unknown, which: string): void {
  if (value.kind !== 'money' && value.kind !== 'estimate') return;
  const isAmount = typeof found === 'object' && found !== null && 'currency' in found;
  if (isAmount) expect(found.currency, which).toBe(value.amount.currency);
}

const SAVINGS: readonly string[] = [
  'saving',
  'saving-a-year',
  'saving-gross',
  'saving-share',
  'realised-saving',
];

/** A change goes where its sign goes; a saving takes cost down. */
function directionOf({ measure }: Fact, figure: Fraction): 'up' | 'down' | 'flat' {
  const sign = signOf(figure) * (SAVINGS.includes(measure) ? -1 : 1);
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat';
}
