import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStoreKey } from '../../src/core/store.ts';
import { attemptOf, tenantKeys } from '../../src/store/keys.ts';

const HOSTILE = [
  '../b',
  '..',
  'a/b',
  'a%2Fb',
  '%2e%2e',
  'a\0b',
  'Acme',
  'a․b',
  'аcme',
  'ﬁ-na',
  'acme ',
  ' acme',
  'acme\n',
  '-acme',
  'a',
  'a'.repeat(300),
  '',
  'a\\b',
  'a.b',
];

describe('keys of a tenant', () => {
  it.each(HOSTILE)('refuse the tenant %j', (tenant) => {
    expect(() => tenantKeys(tenant)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it.each([...HOSTILE, 'AABBCCDD', 'aabbccd', 'g'.repeat(16), 'a'.repeat(65)])(
    'refuse %j as run, unit and content',
    (id) => {
      const keys = tenantKeys('acme');
      const run = 'aabbccdd';
      const uses = [keys.plan, keys.cancelled, keys.inputs, keys.record, keys.segments, keys.attempts];
      for (const use of [
        ...uses,
        keys.historyOf,
        keys.answer,
        keys.sightings,
        keys.unnumberedAnswers,
        (text: string) => keys.segment(run, 'worker', text),
        (text: string) => keys.segment(text, 'worker', run),
        (text: string) => keys.attempt(run, text, 1),
        (text: string) => keys.attempt(text, run, 1),
        (text: string) => keys.input(run, text),
      ])
        expect(() => use(id)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    },
  );

  it.each(HOSTILE.filter((name) => name !== 'a' && name !== ''))('refuse the worker %j', (worker) => {
    expect(() => tenantKeys('acme').segment('aabbccdd', worker, 'aabbccdd')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('lie below the tenant, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer(), (a, b, n) => {
        const keys = tenantKeys('acme');
        for (const make of [() => keys.segment(a, b, a), () => keys.attempt(a, b, n), () => keys.plan(a)]) {
          try {
            const key = make();
            expect(key.startsWith('tenants/acme/') && isStoreKey(key)).toBe(true);
          } catch (error) {
            expect(error).toMatchObject({ code: 'INPUT_INVALID' });
          }
        }
      }),
    );
  });

  it('name tries by unit and number', () => {
    const key = tenantKeys('acme').attempt('aabbccdd', '00000000000000ff', 12);

    expect(key).toBe('tenants/acme/attempts/aabbccdd/00000000000000ff/12.json');
    expect(attemptOf(key)).toEqual({ unit: '00000000000000ff', attempt: 12 });
    expect(attemptOf('tenants/acme/attempts/aabbccdd/notes.txt')).toBeNull();
  });
});

describe('a key of any store', () => {
  it.each(['tenants/acme/runs/aa/plan.json', 'reports/2026/11/21/report.pt-BR.md'])('may be %s', (key) => {
    expect(isStoreKey(key)).toBe(true);
  });

  it.each([
    'alone',
    '/a/b',
    'a/b/',
    'a//b',
    'a/../b',
    'a/./b',
    'a/..b',
    'a/b..c',
    'a/%2e',
    'a/\0',
    'a/é',
    'a\\b/c',
  ])('may not be %j', (key) => {
    expect(isStoreKey(key)).toBe(false);
  });
});
