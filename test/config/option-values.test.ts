import { describe, expect, it } from 'vitest';
import { planOptions } from '../../src/config/command-options.ts';

const read = (raw: Readonly<Record<string, unknown>>) => {
  const checked = planOptions.check({ costs: [], ...raw });
  return checked.valid ? checked.options : checked.problems.map(({ option }) => option);
};

describe('options given as text', () => {
  it.each([
    ['30d', { kind: 'days', days: 30 }],
    ['2026-02', { kind: 'between', from: '2026-02-01', to: '2026-02-28' }],
    ['2028-02', { kind: 'between', from: '2028-02-01', to: '2028-02-29' }],
    ['2026-12', { kind: 'between', from: '2026-12-01', to: '2026-12-31' }],
    ['2026-10-01..2026-10-15', { kind: 'between', from: '2026-10-01', to: '2026-10-15' }],
  ])('reads the window %s', (text, window) => {
    expect(read({ window: text })).toEqual({ costs: [], window: { text, ...window } });
  });

  it.each([
    '0d',
    '2026-13',
    '2026-10-15..2026-10-01',
    '2026-10-01..',
    '2026-10-01..2026-10-02..2026-10-03',
    'month',
  ])('refuses the window %s', (window) => {
    expect(read({ window })).toEqual(['window']);
  });

  it('takes days once: as a window, or as a first and a last one', () => {
    expect(read({ window: '30d', from: '2026-10-01' })).toEqual(['window']);
  });

  it('reads switches and counts from text', () => {
    expect(read({ fresh: 'TRUE', dryRun: true, reprocess: 'false', batchSize: '20' })).toEqual({
      costs: [],
      fresh: true,
      dryRun: true,
      reprocess: false,
      batchSize: 20,
    });
  });

  it.each([
    ['fresh', 'yes'],
    ['batchSize', '0'],
    ['batchSize', '1e3'],
    ['targetMinutes', '-1'],
    ['services', 'EC2;drop'],
    ['services', ''],
    ['tenant', '../b'],
    ['tenant', 'A'],
    ['tenant', 'a%2Fb'],
    ['store', 's3://Bucket'],
    ['store', 'http://x'],
    ['roleToAssume', 'arn:aws:iam::1:user/x'],
    ['roleDurationSeconds', '60'],
    ['awsRegion', 'us-east-1;x'],
    ['analysis', 'some'],
    ['logFormat', 'xml'],
  ])('refuses %s %s', (option, value) => {
    expect(read({ [option]: value })).toEqual([option]);
  });

  it('knows a store by what it says', () => {
    expect(read({ store: 's3://bills/spendlog' })).toMatchObject({
      store: { kind: 's3', bucket: 'bills', prefix: 'spendlog' },
    });
    expect(read({ store: 'artifact' })).toMatchObject({ store: { kind: 'artifact', remember: true } });
  });

  it('lists its options, so that entries offer no other', () => {
    expect(planOptions.names).toEqual(expect.arrayContaining(['tenant', 'window', 'dryRun', 'roleToAssume']));
    expect(planOptions.names).not.toContain('batch');
  });
});
