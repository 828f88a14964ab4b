import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/engine/canonical-json.ts';
import { hashOf } from '../../src/engine/hash-of.ts';
import { dataVersionAt, runKey } from '../../src/engine/run-key.ts';

const parts = {
  tenant: 'acme',
  window: { start: '2026-11-01', end: '2026-11-21' },
  dataVersion: '2026-11-21T08Z',
  collectConfigHash: 'c',
  collectorVersion: '0.1.0',
};

describe('the key of a run', () => {
  it('is the beginning of a SHA-256 of the parts, however they are ordered', async () => {
    expect(await hashOf('')).toBe('12ae32cb1ec02d01');
    const { tenant, ...others } = parts;
    expect(await runKey({ ...others, tenant })).toBe(await runKey(parts));
    expect(await runKey(parts)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    { tenant: 'other' },
    { window: { start: '2026-11-02', end: '2026-11-21' } },
    { window: { start: '2026-11-01', end: '2026-11-22' } },
    { dataVersion: '2026-11-21T16Z' },
    { collectConfigHash: 'd' },
    { collectorVersion: '0.2.0' },
  ])('changes with %j', async (change) => {
    expect(await runKey({ ...parts, ...change })).not.toBe(await runKey(parts));
  });

  it('does not change with what is no part of it', async () => {
    const more = { ...parts, language: 'pt-BR' };
    expect(await runKey(more)).toBe(await runKey(parts));
  });

  it('holds for eight hours, or for a minute', () => {
    const at = (time: string, fresh = false) => dataVersionAt(new Date(`2026-11-21T${time}Z`), { fresh });
    expect(['00:00:00', '07:59:59', '08:00:00', '15:59:59', '23:59:59'].map((time) => at(time))).toEqual([
      '2026-11-21T00Z',
      '2026-11-21T00Z',
      '2026-11-21T08Z',
      '2026-11-21T08Z',
      '2026-11-21T16Z',
    ]);
    expect(at('09:41:59', true)).toBe('2026-11-21T09:41Z');
  });
});

describe('canonical JSON', () => {
  it('is the same document, and the same text for any order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('tells bigints apart from each other, from numbers and from their digits', () => {
    const texts = [1n, 2n, 1, '1', 10n ** 30n, 10n ** 30n + 1n].map((value) => canonicalJson({ value }));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}
