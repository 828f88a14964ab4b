import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecretIndex } from '../../src/core/secret-index.ts';

function indexOf(...secrets: readonly string[]) {
  const index = createSecretIndex();
  for (const secret of secrets) index.add(secret);
  return index;
}

describe('an index of secrets', () => {
  it.each([
    ['one after the other', ['alpha-1', 'beta-22'], 'alpha-1beta-22', '[secret][secret]'],
    ['the longer of two', ['token-of', 'token-of-shop'], 'a token-of-shop b', 'a [secret] b'],
    ['two that overlap', ['abcdefgh', 'efghijkl'], '>abcdefghijkl<', '>[secret]<'],
    ['at either end', ['abcdefgh'], 'abcdefgh and abcdefgh', '[secret] and [secret]'],
    ['none', ['abcdefgh'], 'abcdefg', 'abcdefg'],
  ])('takes out %s', (_, secrets, text, expected) => {
    expect(indexOf(...secrets).without(text)).toBe(expected);
  });

  it('knows a secret from when it is added', () => {
    const index = indexOf('first-secret');
    expect(index.without('second-secret')).toBe('second-secret');
    index.add('second-secret');
    expect(index.without('first-secret second-secret')).toBe('[secret] [secret]');
  });

  it('leaves no secret and no other text behind', () => {
    const secret = fc.stringMatching(/^[A-Z]{4,12}$/);
    const beside = fc.stringMatching(/^[a-z ]{0,9}$/);
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1 }), beside, beside, (secrets, before, after) => {
        const index = indexOf(...secrets);
        for (const one of secrets)
          expect(index.without(before + one + after)).toBe(`${before}[secret]${after}`);
      }),
    );
  });
});
