import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSafe, printable, printableJson } from '../../src/core/printable.ts';

describe('printable', () => {
  it('keeps text and line ends, and nothing that steers a terminal', () => {
    expect(printable('São Paulo — 日本 👩‍💻\nnext')).toBe('São Paulo — 日本 👩‍💻\nnext');
    expect(printable('\u001b[2J\r\u0007\u009b\u202e')).toBe('�[2J����');
  });
});

describe('logSafe', () => {
  it.each([
    ['::set-output name=a::b', ': :set-output name=a::b'],
    ['text\n  ::warning::x', 'text\n  : :warning::x'],
    ['##[error]x', '## [error]x'],
    ['a ##[add-mask]x', 'a ## [add-mask]x'],
  ])('defuses %j', (text, safe) => {
    expect(logSafe(text)).toBe(safe);
  });

  it('never leaves a line the runner reads as a command', () => {
    const parts = fc.array(
      fc.constantFrom(':', '::', '#', '##', '[', '\n', '\r', ' ', '\t', 'x', '\u0085', '\u2028'),
    );
    fc.assert(
      fc.property(parts, (given) => {
        const safe = logSafe(given.join(''));
        expect(safe).not.toContain('##[');
        for (const line of safe.split(/\r\n|[\n\r\u0085\u2028]/)) expect(line.trimStart()).not.toMatch(/^::/);
      }),
    );
  });
});

describe('printableJson', () => {
  it('is the same document, without a character that steers a terminal', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (document) => {
        const text = printableJson(document);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(document)));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
    expect(printableJson({ a: '\u009b2J' })).toContain('\\u009b2J');
  });
});
