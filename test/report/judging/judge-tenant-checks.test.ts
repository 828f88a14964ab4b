import { describe, expect, it } from 'vitest';
import type { TenantCheckDeclaration } from '../../../src/core/check.ts';
import { defineTenantCheck } from '../../../src/core/check.ts';
import { defineDataset } from '../../../src/core/dataset.ts';
import type { KeptRead } from '../../../src/core/kept-read.ts';
import type { Tags } from '../../../src/core/tags.ts';
import { judgeTenantChecks } from '../../../src/report/judging/judge-tenant-checks.ts';
import { NO_GUIDE } from '../../support/no-guide.ts';

interface Image {
  readonly id: string;
  readonly tags: Tags;
}

const load = () => Promise.reject(new Error('A judgement loads nothing.'));
const images = defineDataset<Image>({
  id: 'images',
  scope: 'region',
  reads: [],
  resource: { id: 'id', tags: 'tags' },
  keeps: ['id', 'tags'],
  load,
});
const uses = defineDataset<{ readonly image: string }>({
  id: 'uses',
  scope: 'region',
  reads: [],
  keeps: ['image'],
  load,
});

/** Images that no account uses: seen across places alone. */
const unusedImages = defineTenantCheck({
  id: 'images-used',
  title: 'Every image is used',
  service: 'ec2',
  scope: 'tenant',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { images, uses },
  thresholds: { most: 9 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: NO_GUIDE,
  *evaluate({ images, uses }, { thresholds }) {
    const used = new Set(uses.map(({ image }) => image));
    for (const { id, account, region } of images) {
      if (id === 'odd') yield { account, region, resourceId: id, reason: 'it is odd' };
      else if (!used.has(id))
        yield { account, region, resourceId: id, evidence: `most ${thresholds.most}`, claims: [] };
    }
  },
});

const read = (account: string, dataset: string, rows: KeptRead['rows'], region = 'eu-west-1'): KeptRead => ({
  account,
  region,
  dataset,
  rows,
});

function judged(reads: readonly KeptRead[], changes: Partial<TenantCheckDeclaration> = {}) {
  const faults: string[] = [];
  const check: TenantCheckDeclaration = { ...unusedImages, ...changes };
  const context = { now: '2026-11-21T08:00:00.000Z', fault: (id: string) => void faults.push(id) };
  return { ...judgeTenantChecks([check], reads, context), faults };
}

const both = [
  read('1', 'images', [
    { id: 'a', tags: { team: 'blue' } },
    { id: 'b', tags: {} },
    { id: 'odd', tags: {} },
  ]),
  read('1', 'uses', []),
  read('2', 'images', [{ id: 'c', tags: {} }]),
  read('2', 'uses', [{ image: 'b' }]),
];

describe('a check across places', () => {
  it('sees the rows of all of them, and ends in a row for each', () => {
    const { rows, findings } = judged(both);
    expect(findings).toEqual([
      {
        check: 'images-used',
        account: '1',
        region: 'eu-west-1',
        finding: { resourceId: 'a', evidence: 'most 9', claims: [], tags: { team: 'blue' } },
      },
      {
        check: 'images-used',
        account: '2',
        region: 'eu-west-1',
        finding: { resourceId: 'c', evidence: 'most 9', claims: [] },
      },
    ]);
    expect(rows).toMatchObject([
      {
        account: '1',
        state: 'evaluated',
        judged: 2,
        found: 1,
        undecided: [{ resourceId: 'odd', reason: 'it is odd' }],
      },
      { account: '2', state: 'evaluated', judged: 1, found: 1, undecided: [], missing: [] },
    ]);
  });

  it('is not asked at all while one place was not read', () => {
    const { rows, findings } = judged([...both, read('3', 'images', []), read('3', 'uses', null)]);
    expect(findings).toEqual([]);
    expect(rows.map(({ account, state, missing }) => [account, state, missing])).toEqual([
      ['1', 'not-evaluated', ['uses']],
      ['2', 'not-evaluated', ['uses']],
      ['3', 'not-evaluated', ['uses']],
    ]);
  });

  it('that is partial judges the places that were read, with their rows alone', () => {
    const reads = [...both.slice(0, 3), read('2', 'uses', null)];
    const { rows, findings } = judged(reads, { partial: true });
    expect(findings.map(({ finding }) => finding.resourceId)).toEqual(['a', 'b']);
    expect(rows.map(({ account, state, missing }) => [account, state, missing])).toEqual([
      ['1', 'evaluated', []],
      ['2', 'not-evaluated', ['uses']],
    ]);
  });

  it('misses a dataset that is planned nowhere, and has no row where none is', () => {
    const { rows, findings } = judged([read('1', 'images', [{ id: 'a', tags: {} }])], { partial: true });
    expect(findings).toEqual([]);
    expect(rows).toMatchObject([{ state: 'not-evaluated', missing: ['uses'] }]);
    expect(judged([read('1', 'other', [])])).toMatchObject({ rows: [], findings: [] });
  });

  it('keeps the tags of two places apart', () => {
    const { findings } = judged([
      read('1', 'images', [{ id: 'a', tags: { team: 'blue' } }]),
      read('2', 'images', [{ id: 'a', tags: { team: 'red' } }]),
      read('1', 'uses', []),
      read('2', 'uses', []),
    ]);
    expect(findings.map(({ account, finding }) => [account, finding.tags])).toEqual([
      ['1', { team: 'blue' }],
      ['2', { team: 'red' }],
    ]);
  });

  it('takes the place of a row from where it was read, whatever its columns say', () => {
    const { findings } = judged([
      read('1', 'images', [{ id: 'a', account: '9', region: 'mars' }]),
      read('1', 'uses', []),
    ]);
    expect(findings).toMatchObject([{ account: '1', region: 'eu-west-1' }]);
  });
});

describe('what is read once for the organisation', () => {
  const ofAll = (dataset: string, rows: KeptRead['rows']) =>
    read('organization', dataset, rows, 'organization');

  it('tells itself which account and region it is about, and counts in one row', () => {
    const { rows, findings } = judged([
      ofAll('images', [
        { id: 'a', account: '7', region: 'us-east-1' },
        { id: 'b', account: null },
        { id: 'odd', account: '8', region: '' },
      ]),
      ofAll('uses', []),
    ]);
    expect(findings.map(({ account, region, finding }) => [account, region, finding.resourceId])).toEqual([
      ['7', 'us-east-1', 'a'],
      ['organization', 'organization', 'b'],
    ]);
    expect(rows).toMatchObject([
      {
        account: 'organization',
        region: 'organization',
        judged: 2,
        found: 2,
        undecided: [{ resourceId: 'odd' }],
      },
    ]);
  });
});

describe('a check that fails on what was read', () => {
  it.each([
    [
      'throws',
      () => {
        throw new TypeError('secret of a row');
      },
    ],
    [
      'speaks of a place that was not judged',
      function* () {
        yield { account: '7', region: 'eu-west-1', resourceId: 'x', evidence: 'secret', claims: [] };
      },
    ],
  ])('because it %s is a fault in each place, and says nothing of the data', (_, evaluate) => {
    const { rows, findings, faults } = judged(both, { evaluate });
    expect(findings).toEqual([]);
    expect(faults).toEqual(['images-used']);
    expect(rows.map(({ state, fault }) => [state, fault])).toEqual([
      ['not-evaluated', 'The check images-used failed on what was read.'],
      ['not-evaluated', 'The check images-used failed on what was read.'],
    ]);
  });

  it('leaves the others as they are', () => {
    const broken: TenantCheckDeclaration = {
      ...unusedImages,
      id: 'broken',
      evaluate: () => {
        throw new Error('broken');
      },
    };
    const context = { now: '2026-11-21T08:00:00.000Z', fault: () => {} };
    const { findings } = judgeTenantChecks([broken, unusedImages], both, context);
    expect(findings).toHaveLength(2);
  });
});
