import { describe, expect, it } from 'vitest';
import { emphasis, fileLink, strong } from '../../src/render/blocks.ts';
import { phrase } from '../../src/render/phrase.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { untrusted } from '../../src/render/untrusted.ts';

describe('plainText', () => {
  it('keeps the words and drops the formatting', () => {
    const inline = phrase`${strong('Delete')} ${untrusted('a|b `c`')} ${emphasis(phrase`in ${fileLink('x.md')}`)}`;

    expect(plainText(inline)).toBe('Delete a|b `c` in x.md');
    expect(plainText('as it is')).toBe('as it is');
    expect(plainText([])).toBe('');
  });

  it('is one line of visible characters whatever a name holds', () => {
    expect(plainText(untrusted('a\r\nBcc: x\u202Ey\u0000'))).toBe('a Bcc: x\\u202Ey\\u0000');
  });

  it('refuses what has no plain text instead of dropping it', () => {
    expect(() => plainText({ type: 'html', value: '<b>' })).toThrow(TypeError);
  });
});
