import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWildcard } from '../../../src/report/living/wildcard.ts';

describe('a pattern with wildcards', () => {
  it.each([
    ['vol-*', 'vol-0a1b', true],
    ['vol-*', 'snap-0a1b', false],
    ['*-prod', 'shop-prod', true],
    ['*-prod', 'shop-prod-2', false],
    ['a*b*c', 'a-b-b-c', true],
    ['v?l', 'vol', true],
    ['v?l', 'vl', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a.c', 'abc', false],
    ['arn:aws:s3:::*', 'arn:aws:s3:::a/b c', true],
  ])('%j and %j: %j', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  it('means what the regular expression of it means', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.', '('), maxLength: 8 });
    const characters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '(', '\n', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(signs, characters, (pattern, text) => {
        const source = [...pattern].map((sign) =>
          sign === '*' ? '.*' : sign === '?' ? '.' : RegExp.escape(sign),
        );
        const expected = new RegExp(`^${source.join('')}$`, 'su').test(text);
        expect(matchesWildcard(pattern, text)).toBe(expected);
      }),
    );
  });

  it('ends on names that would have a backtracking matcher run on', () => {
    expect(matchesWildcard(`${'*a'.repeat(50)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});
