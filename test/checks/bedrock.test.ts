import { describe, expect, it } from 'vitest';
import { storedModels } from '../../src/checks/bedrock/stored-models.ts';
import { idleComprehendEndpoints } from '../../src/checks/idle/comprehend.ts';
import { idleKendraIndices } from '../../src/checks/idle/kendra.ts';
import type { CustomModel } from '../../src/datasets/bedrock/custom-models.ts';
import type { ComprehendEndpoint } from '../../src/datasets/comprehend/endpoints.ts';
import type { KendraIndex } from '../../src/datasets/kendra/indices.ts';
import { judge } from './judge.ts';
import { claimTexts } from './verdicts.ts';

const days = (value: number, count: number) => Array.from({ length: count }, () => value);

const MODEL = 'arn:aws:bedrock:us-east-1:111122223333:custom-model/x';

describe('customised models that nothing can call', () => {
  const stored = (
    changes: Partial<CustomModel> = {},
    deployed: string | null = null,
    provisioned: string | null = null,
  ) =>
    judge(storedModels, {
      customModels: [
        { modelArn: MODEL, name: 'x', status: 'Active', createdAt: '2026-01-01T00:00:00.000Z', ...changes },
      ],
      modelDeployments:
        deployed === null ? [] : [{ deploymentArn: 'd', modelArn: deployed, status: 'Active' }],
      provisionedThroughputs:
        provisioned === null
          ? []
          : [
              {
                throughputArn: 'p',
                name: null,
                modelArn: provisioned,
                status: 'InService',
                modelUnits: 1,
                commitment: null,
                commitmentEnds: null,
                createdAt: null,
              },
            ],
    });

  it('are found with what is billed for them', () => {
    expect(claimTexts(stored({}, 'another', 'another')[0])).toEqual([`${MODEL}: everything × 0`]);
  });

  it('are not those with a deployment or throughput, new ones, or those that failed', () => {
    expect(stored({}, MODEL)).toEqual([]);
    expect(stored({}, null, MODEL)).toEqual([]);
    expect(stored({ createdAt: '2026-11-10T00:00:00.000Z' })).toEqual([]);
    expect(stored({ status: 'Failed' })).toEqual([]);
  });

  it('are undecided without an age', () => {
    expect(stored({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('made') }]);
  });
});

describe('Kendra indices that nobody queries', () => {
  const idle = (changes: Partial<KendraIndex> = {}, queries: readonly number[] | null = days(0, 30)) =>
    judge(
      idleKendraIndices,
      {
        rows: [
          {
            indexId: 'index-1',
            name: '<img>',
            edition: 'ENTERPRISE_EDITION',
            status: 'ACTIVE',
            createdAt: '2026-01-01T00:00:00.000Z',
            ...changes,
          },
        ],
      },
      { metrics: { queries } },
    );

  it('are found with what is billed for them', () => {
    expect(idle()).toMatchObject([
      {
        evidence:
          'The Kendra index did nothing over 30 measured days: IndexQueryCount in all 0 queries; its edition is ENTERPRISE_EDITION.',
      },
    ]);
    expect(claimTexts(idle()[0])).toEqual(['index-1: everything × 0']);
  });

  it('are not those with a query, being made or new; undecided without the metric', () => {
    expect(idle({}, [...days(0, 29), 1])).toEqual([]);
    expect(idle({ status: 'CREATING' })).toEqual([]);
    expect(idle({ createdAt: '2026-11-10T00:00:00.000Z' })).toEqual([]);
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('no datapoint') }]);
  });
});

describe('Comprehend endpoints that analyse nothing', () => {
  const idle = (
    changes: Partial<ComprehendEndpoint> = {},
    consumed: readonly number[] | null = days(0, 15),
  ) =>
    judge(
      idleComprehendEndpoints,
      {
        rows: [
          {
            endpointArn: 'arn:e',
            status: 'IN_SERVICE',
            inferenceUnits: 3,
            createdAt: '2026-01-01T00:00:00.000Z',
            ...changes,
          },
        ],
      },
      { metrics: { consumed } },
    );

  it('are found with what is billed for them', () => {
    expect(idle()).toMatchObject([{ evidence: expect.stringContaining('3 inference units are kept') }]);
    expect(claimTexts(idle()[0])).toEqual(['arn:e: everything × 0']);
  });

  it('are not those in use or being deleted; undecided without the metric', () => {
    expect(idle({}, [...days(0, 14), 7])).toEqual([]);
    expect(idle({ status: 'DELETING' })).toEqual([]);
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('no datapoint') }]);
  });
});
