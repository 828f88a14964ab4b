import { describe, expect, it } from 'vitest';
import type { FactTable, Subject } from '../../../src/core/fact.ts';
import { groundSentence } from '../../../src/narrative/grounding/ground-sentence.ts';
import { slots, table } from './fixture.ts';

/** The table with one more account, of that name. */
function withName(name: string): FactTable {
  const account: Subject = { id: `s${table.subjects.length + 1}`, kind: 'account', name, publicName: null };
  return { ...table, subjects: [...table.subjects, account] };
}

describe('names of customers', () => {
  it.each([
    'spend',
    'The report',
    'the report holds',
    'Spend was',
    'was-spend',
    'Next',
    'AWS',
    'e',
    'The',
    '',
  ])('that read like words silence no sentence: %j', (name) => {
    for (const text of [
      'Spend was {f:month}.',
      'The report holds {f:recommendations}.',
      'AWS answered {f:reads-answered}.',
    ]) {
      expect(groundSentence(slots(text), { table: withName(name), language: 'en' })).toHaveProperty(
        'sentence',
      );
    }
  });

  it.each(['Checkout', 'Checkout Team', 'checkout-api', 'CheckoutApi'])(
    'that are names are not written out: %s',
    (name) => {
      const grounded = groundSentence(slots(`${name} spent {f:month}.`), {
        table: withName(name),
        language: 'en',
      });
      expect(grounded).toEqual({ dropped: 'subject' });
    },
  );
});
