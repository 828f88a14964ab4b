import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, redacted } from '../../src/core/redact.ts';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm8vciJ9.c2lnbmF0dXJl';

describe('a redacted text', () => {
  it.each([
    ['arn:aws:iam::123456789012:role/x', 'arn:aws:iam::1234…9012:role/x'],
    ['logs-123456789012-eu and 210987654321', 'logs-1234…9012-eu and 2109…4321'],
    ['account 1234-5678-9012.', 'account 1234…9012.'],
    ['key ASIAQ3EGRIYZABCDEFGH failed', 'key [access key] failed'],
    ['token IQoJb3JpZ2luX2VjEJr//////////wEaCXVzLWVhc3Qt==', 'token [session token]'],
    [`got ${JWT}`, 'got [token]'],
    ['authorization: Bearer abcdefghijkl', 'authorization: [token]'],
    ['use ghp_abcdefghijklmnopqrst', 'use [token]'],
    ['posted to https://hooks.slack.com/services/T0/B0/abcdef, twice', 'posted to [webhook] twice'],
    ['GET /x?X-Amz-Signature=0a1b2c&X-Amz-Date=1', 'GET /x?X-Amz-Signature=[secret]&X-Amz-Date=1'],
    ['aws_secret_access_key = abc/def+ghi', 'aws_secret_access_key = [secret]'],
  ])('%s → %s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each(['2026-11-21T06:00:00.000Z', '1790000000000', 'vol-0123456789abcdef0', '12345678901', 'eu-west-1'])(
    'keeps %s, which names no account and opens nothing',
    (text) => {
      expect(redacted(text)).toBe(text);
    },
  );

  it('is the same when it is redacted again', () => {
    const once = redacted(`123456789012 ${JWT} AKIAQ3EGRIYZABCDEFGH`);
    expect(redacted(once)).toBe(once);
  });

  it('holds no account id, wherever it stands', () => {
    const digits = fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }).map(String);
    const beside = fc.string({ maxLength: 12 }).filter((text) => !/\d/.test(text));
    fc.assert(
      fc.property(beside, digits, beside, (before, id, after) => {
        expect(redacted(before + id + after)).not.toContain(id);
      }),
    );
  });

  it('holds a secret in no encoding, wherever in the encoded text it begins', () => {
    const secret = fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }).filter((text) => {
      return text.trim().length >= 8 && text.isWellFormed();
    });
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 5 }), (text, before) => {
        const raw = text.trim();
        const encodings = [
          raw,
          JSON.stringify({ raw }),
          encodeURIComponent(raw),
          Buffer.from(raw).toString('hex'),
          Buffer.from(before + raw).toString('base64'),
          Buffer.from(`${before}${raw}and more`).toString('base64url'),
        ];
        const redact = createRedactor([text]);
        for (const encoded of encodings) expect(redact(encoded)).toContain('[secret]');
        expect(redact(`${before}${raw}`)).not.toContain(raw);
      }),
    );
  });

  it('keeps words when a secret is too short to be one', () => {
    expect(redacted('a plain sentence', ['a', ' '])).toBe('a plain sentence');
  });
});
