import { expect, it } from 'vitest';
import { compactFacts } from '../../../src/platform/models/compact-facts.ts';

it('leaves out what is not told, and nothing else', () => {
  const facts = { facts: [{ id: 'f1', figure: '0', period: null, rank: 0, on: false, text: '' }], none: [] };
  expect(JSON.parse(compactFacts(JSON.stringify(facts)))).toEqual({
    facts: [{ id: 'f1', figure: '0', rank: 0, on: false, text: '' }],
    none: [],
  });
});
