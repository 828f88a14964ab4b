import { describe, expect, it } from 'vitest';
import { opensearchIdle } from '../../src/checks/idle/opensearch.ts';
import { opensearchGp2Gp3 } from '../../src/checks/opensearch/gp2-gp3.ts';
import { opensearchGraviton } from '../../src/checks/opensearch/graviton.ts';
import { opensearchUnderutilized } from '../../src/checks/opensearch/underutilized.ts';
import type { SearchDomain } from '../../src/datasets/opensearch/domains.ts';
import { HOSTILE } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

const domain = (changes: Partial<SearchDomain> = {}): SearchDomain => ({
  domainName: 'logs',
  clientId: '111122223333',
  engineVersion: 'OpenSearch_2.11',
  instanceType: 'r5.large.search',
  instances: 3,
  volumeType: 'gp2',
  volumeGib: 100,
  changing: false,
  ...changes,
});

describe('domains nobody searches', () => {
  const idle = (
    changes: Partial<SearchDomain>,
    { searches = always(14, 0), writes = always(14, 0) }: Record<string, readonly number[] | null> = {},
  ) => judge(opensearchIdle, { rows: [domain(changes)] }, { metrics: { searches, writes } });

  it('are found with all that is billed for them', () => {
    expect(idle({ domainName: HOSTILE })).toMatchObject([
      { resourceId: HOSTILE, claims: [{ usageTypes: [] }] },
    ]);
  });

  it('are used by a search or a write, changing, or undecided', () => {
    expect(idle({}, { searches: [1, ...always(13, 0)] })).toEqual([]);
    expect(idle({}, { writes: [1, ...always(13, 0)] })).toEqual([]);
    expect(idle({ changing: true })).toEqual([]);
    expect(outcome(idle({}, { searches: null })).undecided).toEqual(['logs']);
    expect(outcome(idle({}, { writes: always(4, 0) })).undecided).toEqual(['logs']);
  });
});

describe('domains', () => {
  it('on gp2 store for less on gp3', () => {
    const judged = (changes: Partial<SearchDomain>) =>
      judge(opensearchGp2Gp3, { domains: [domain(changes)] });
    expect(claimed(judged({})[0])).toEqual(['ES:GP2-Storage: 300 → 0', 'ES:GP3-Storage: 0 → 300']);
    expect(judged({ volumeType: 'gp3' })).toEqual([]);
    expect(judged({ volumeType: null })).toEqual([]);
    expect(judged({ changing: true })).toEqual([]);
    expect(outcome(judged({ volumeGib: null })).undecided).toEqual(['logs']);
    expect(outcome(judged({ instances: null })).undecided).toEqual(['logs']);
  });

  it.each([
    [{}, 'ESInstance:r6g.large'],
    [{ instanceType: 'c5.2xlarge.search' }, 'ESInstance:c6g.2xlarge'],
    [{ engineVersion: 'Elasticsearch_7.10', instanceType: 'm4.large.elasticsearch' }, 'ESInstance:m6g.large'],
  ])('%o move to Graviton: %s', (changes, target) => {
    const [found] = judge(opensearchGraviton, { domains: [domain(changes)] });
    expect(claimed(found)[1]).toBe(`${target}: 0 → 2190`);
  });

  it.each([
    ['on Graviton', { instanceType: 'r6g.large.search' }],
    ['on a burstable type', { instanceType: 't3.medium.search' }],
    ['too old', { engineVersion: 'Elasticsearch_6.8' }],
    ['changing', { changing: true }],
    ['of unknown size', { instances: null }],
    ['of a size that has none', { instanceType: 'c5.18xlarge.search' }],
    ['of unknown version', { engineVersion: null }],
  ])('stay where they are: %s', (_, changes) => {
    expect(judge(opensearchGraviton, { domains: [domain(changes)] })).toEqual([]);
  });
});

describe('domains larger than their load', () => {
  const judged = (
    changes: Partial<SearchDomain>,
    { cpu = always(336, 7), memory = always(336, 40) }: Record<string, readonly number[] | null> = {},
  ) =>
    judge(
      opensearchUnderutilized,
      { domains: [domain({ instanceType: 'r5.2xlarge.search', ...changes })] },
      { metrics: { cpu, memory } },
    );

  it('do with the size below', () => {
    expect(claimed(judged({})[0])).toEqual([
      'ESInstance:r5.2xlarge: 2190 → 0',
      'ESInstance:r5.xlarge: 0 → 2190',
    ]);
  });

  it('are right after a busy or a full hour, changing, of the smallest size, or undecided', () => {
    expect(judged({}, { cpu: [...always(335, 7), 21] })).toEqual([]);
    expect(judged({}, { memory: [...always(335, 40), 51] })).toEqual([]);
    expect(judged({ changing: true })).toEqual([]);
    expect(judged({ instanceType: 'r5.large.search' })).toEqual([]);
    expect(judged({ instances: null })).toEqual([]);
    expect(outcome(judged({}, { cpu: null })).undecided).toEqual(['logs']);
    expect(outcome(judged({}, { memory: always(24, 40) })).undecided).toEqual(['logs']);
  });
});
