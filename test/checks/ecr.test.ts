import { describe, expect, it } from 'vitest';
import { ecrNoLifecycle } from '../../src/checks/ecr/no-lifecycle.ts';
import { notPulled } from '../../src/checks/ecr/not-pulled.ts';
import { taggedRetention } from '../../src/checks/ecr/tagged-retention.ts';
import { untaggedOld } from '../../src/checks/ecr/untagged-old.ts';
import type { Image, RepositoryImages } from '../../src/datasets/ecr/images.ts';
import type { Repository, RepositoryLifecycle } from '../../src/datasets/ecr/repositories.ts';
import { judge } from './judge.ts';

const ARN = 'arn:aws:ecr:eu-central-1:111122223333:repository/shop';

const repository = (lifecycle: Partial<RepositoryLifecycle> = {}): Repository => ({
  repositoryArn: ARN,
  repositoryName: 'shop',
  createdAt: '2026-01-01T00:00:00.000Z',
  lifecycle: {
    state: 'told',
    value: { policy: 'none', expiresTagged: false, expiresUntagged: false, ...lifecycle },
  },
});

const image = (changes: Partial<Image> = {}): Image => ({
  tagged: true,
  isIndex: false,
  refersToAnother: false,
  bytes: 1_073_741_824,
  pushedAt: '2026-01-01T00:00:00.000Z',
  pulledAt: null,
  ...changes,
});

type Check = typeof ecrNoLifecycle | typeof taggedRetention | typeof untaggedOld | typeof notPulled;

const found = (check: Check, images: readonly Image[], lifecycle: Partial<RepositoryLifecycle> = {}) =>
  judge<Check['needs'], Record<string, number>>(check as never, {
    repositories: [repository(lifecycle)],
    repositoryImages: [{ repositoryArn: ARN, images: { state: 'told', value: images } }],
  });

const many = (count: number) => Array.from({ length: count }, () => image());

describe.each([
  ['no lifecycle', ecrNoLifecycle],
  ['tagged', taggedRetention],
  ['untagged', untaggedOld],
  ['not pulled', notPulled],
] as const)('%s', (_, check) => {
  const ask = (repositories: readonly Repository[], repositoryImages: readonly RepositoryImages[]) =>
    judge<Check['needs'], Record<string, number>>(check as never, { repositories, repositoryImages });

  it('is undecided where the repository refuses, and silent where it has gone', () => {
    const told: RepositoryImages = { repositoryArn: ARN, images: { state: 'told', value: [] } };
    const refusal = [{ resourceId: ARN, reason: expect.stringContaining('refuses') }];
    expect(ask([repository()], [{ repositoryArn: ARN, images: { state: 'denied' } }])).toEqual(refusal);
    expect(ask([{ ...repository(), lifecycle: { state: 'denied' } }], [told])).toEqual(refusal);
    expect(ask([repository()], [])).toEqual([]);
  });

  it('says nothing of an empty repository', () => {
    expect(found(check, [])).toEqual([]);
  });
});

describe('repositories', () => {
  it('without a lifecycle are found with what they hold', () => {
    expect(found(ecrNoLifecycle, many(2))).toEqual([
      {
        resourceId: ARN,
        evidence:
          'The repository holds 2 images of 2.00 GiB (layers that they share counted for each) and has no lifecycle policy.',
        claims: [],
      },
    ]);
    expect(found(ecrNoLifecycle, [image(), image({ bytes: null })])).toMatchObject([
      { evidence: expect.stringContaining('at least 1.00 GiB') },
    ]);
  });

  it('with a lifecycle, whatever it says, or with one image, are not', () => {
    expect(found(ecrNoLifecycle, many(2), { policy: 'readable' })).toEqual([]);
    expect(found(ecrNoLifecycle, many(2), { policy: 'unreadable' })).toEqual([]);
    expect(found(ecrNoLifecycle, many(1))).toEqual([]);
  });

  it('whose tagged images never expire are found', () => {
    expect(found(taggedRetention, many(100), { policy: 'readable', expiresUntagged: true })).toMatchObject([
      { evidence: expect.stringContaining('100 images') },
    ]);
    expect(found(taggedRetention, many(100), { policy: 'unreadable' })).toMatchObject([
      { reason: 'its lifecycle policy cannot be understood' },
    ]);
  });

  it('whose tagged images expire, are few, or have no policy at all are not', () => {
    expect(found(taggedRetention, many(100), { policy: 'readable', expiresTagged: true })).toEqual([]);
    expect(found(taggedRetention, many(99), { policy: 'readable' })).toEqual([]);
    expect(found(taggedRetention, many(100))).toEqual([]);
  });
});

describe('images', () => {
  const untagged = (changes: Partial<Image> = {}) => image({ tagged: false, ...changes });

  it('without a tag are found when they are old', () => {
    expect(found(untaggedOld, [untagged(), image()])).toMatchObject([
      { evidence: expect.stringContaining('1 image of 1.00 GiB') },
    ]);
  });

  it.each([
    ['recent', untagged({ pushedAt: '2026-11-01T00:00:00.000Z' })],
    ['of unknown age', untagged({ pushedAt: null })],
    ['pulled lately', untagged({ pulledAt: '2026-11-01T00:00:00.000Z' })],
    ['lists of others', untagged({ isIndex: true })],
    ['signatures of others', untagged({ refersToAnother: true })],
  ])('without a tag are not those that are %s', (_, one) => {
    expect(found(untaggedOld, [one])).toEqual([]);
  });

  it('without a tag may be parts of a list', () => {
    expect(found(untaggedOld, [untagged(), image({ isIndex: true })])).toMatchObject([
      { reason: expect.stringContaining('several platforms') },
    ]);
  });

  it('that nobody pulls are found with all that is billed', () => {
    expect(found(notPulled, [image({ pulledAt: '2026-03-01T00:00:00.000Z' })])).toMatchObject([
      {
        evidence: expect.stringContaining('since 2026-03-01'),
        claims: [{ resourceId: ARN, usageTypes: [] }],
      },
    ]);
  });

  it('that are pulled or pushed now and then are not; those of unknown age are undecided', () => {
    expect(found(notPulled, [image(), image({ pulledAt: '2026-11-01T00:00:00.000Z' })])).toEqual([]);
    expect(found(notPulled, [image(), image({ pushedAt: '2026-11-01T00:00:00.000Z' })])).toEqual([]);
    expect(found(notPulled, [image({ pushedAt: null })])).toMatchObject([{ reason: expect.any(String) }]);
  });
});
