import { describe, expect, it } from 'vitest';
import { factsWith, subjectOf } from '../../../src/narrative/facts/fact-queries.ts';
import { SAMPLE_TEXT } from './sample-report.ts';
import { tableOf } from './small-report.ts';

const table = tableOf(JSON.parse(SAMPLE_TEXT));

describe('asking a table of facts', () => {
  it('narrows by topic, measure, subject and kind, in the order of the table', () => {
    const shares = factsWith(table, {
      topics: ['services', 'layers'],
      measure: 'spend-share',
      kind: 'layer',
    });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(
      table.facts.filter(({ topic, measure }) => topic === 'layers' && measure === 'spend-share'),
    );
    const [first] = shares;
    if (!first) throw new Error('No share of a layer');
    const own = factsWith(table, { subject: first.subject });
    expect(own.map(({ measure }) => measure)).toContain('spend');
    expect(new Set(own.map(({ subject }) => subject))).toEqual(new Set([first.subject]));
    expect(factsWith(table, {})).toEqual(table.facts);
    expect(factsWith(table, { topics: [] })).toEqual([]);
  });

  it('finds what a fact is about, in its own table only', () => {
    const [fact] = table.facts;
    if (!fact) throw new Error('No fact');
    expect(subjectOf(table, fact).kind).toBe('estate');
    expect(() => subjectOf(table, { subject: 's9999' })).toThrow('No subject s9999');
  });
});
