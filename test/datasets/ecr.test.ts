import { describe, expect, it } from 'vitest';
import { repositoryImages } from '../../src/datasets/ecr/images.ts';
import { repositories } from '../../src/datasets/ecr/repositories.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const arn = (name: string) => `arn:aws:ecr:eu-central-1:111122223333:repository/${name}`;

const named = (input: object) => ('repositoryName' in input ? String(input.repositoryName) : '');

describe('repositories', () => {
  it('are read to the last page with what their lifecycle expires', async () => {
    const policies: Readonly<Record<string, string>> = {
      any: '{"rules":[{"selection":{"tagStatus":"any"}}]}',
      untagged: '{"rules":[{"selection":{"tagStatus":"untagged"}}]}',
      broken: '{"rules":[',
      strange: '[1]',
    };
    await using aws = await startScriptedAws({
      'ECR:DescribeRepositories': (input) =>
        'nextToken' in input && input.nextToken
          ? {
              repositories: ['none', 'refused'].map((name) => ({
                repositoryArn: arn(name),
                repositoryName: name,
              })),
            }
          : {
              repositories: Object.keys(policies).map((name) => ({
                repositoryArn: arn(name),
                repositoryName: name,
                createdAt: new Date('2026-01-02T00:00:00Z'),
              })),
              nextToken: 'more',
            },
      'ECR:GetLifecyclePolicy': (input) => {
        if (named(input) === 'refused') throw new Refusal('AccessDeniedException', 'no', 400);
        const lifecyclePolicyText = policies[named(input)];
        if (!lifecyclePolicyText) throw new Refusal('LifecyclePolicyNotFoundException', 'none', 400);
        return { lifecyclePolicyText };
      },
    });
    const rows = await rowsOf(repositories, contextFor(aws.url));
    expect(rows.map(({ repositoryName, lifecycle }) => [repositoryName, lifecycle])).toEqual([
      ['any', { state: 'told', value: { policy: 'readable', expiresTagged: true, expiresUntagged: true } }],
      [
        'untagged',
        { state: 'told', value: { policy: 'readable', expiresTagged: false, expiresUntagged: true } },
      ],
      [
        'broken',
        { state: 'told', value: { policy: 'unreadable', expiresTagged: false, expiresUntagged: false } },
      ],
      [
        'strange',
        { state: 'told', value: { policy: 'unreadable', expiresTagged: false, expiresUntagged: false } },
      ],
      ['none', { state: 'told', value: { policy: 'none', expiresTagged: false, expiresUntagged: false } }],
      ['refused', { state: 'denied' }],
    ]);
    expect(rows[0]?.createdAt).toBe('2026-01-02T00:00:00.000Z');
  });
});

describe('images', () => {
  it('are read to the last page of each repository', async () => {
    await using aws = await startScriptedAws({
      'ECR:DescribeImages': (input) =>
        'nextToken' in input && input.nextToken
          ? {
              imageDetails: [
                {
                  imageDigest: 'sha256:b',
                  imageManifestMediaType: 'application/vnd.oci.image.index.v1+json',
                  subjectManifestDigest: 'sha256:a',
                },
              ],
            }
          : {
              imageDetails: [
                {
                  imageDigest: 'sha256:a',
                  imageTags: ['latest'],
                  imageSizeInBytes: 5,
                  imagePushedAt: new Date('2026-01-02T00:00:00Z'),
                  lastRecordedPullTime: new Date('2026-02-02T00:00:00Z'),
                },
              ],
              nextToken: 'more',
            },
    });
    const rows = () => [{ repositoryArn: arn('shop'), repositoryName: 'shop' }];
    expect(await rowsOf(repositoryImages, { ...contextFor(aws.url), rows })).toEqual([
      {
        repositoryArn: arn('shop'),
        images: {
          state: 'told',
          value: [
            {
              tagged: true,
              isIndex: false,
              refersToAnother: false,
              bytes: 5,
              pushedAt: '2026-01-02T00:00:00.000Z',
              pulledAt: '2026-02-02T00:00:00.000Z',
            },
            {
              tagged: false,
              isIndex: true,
              refersToAnother: true,
              bytes: null,
              pushedAt: null,
              pulledAt: null,
            },
          ],
        },
      },
    ]);
  });
});
