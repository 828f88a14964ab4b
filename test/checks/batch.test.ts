import { describe, expect, it } from 'vitest';
import { armEnvironments } from '../../src/checks/batch/arm-environments.ts';
import { spotEnvironments } from '../../src/checks/batch/spot-environments.ts';
import { waitingEnvironments } from '../../src/checks/batch/waiting-environments.ts';
import type { ComputeEnvironment } from '../../src/datasets/batch/compute-environments.ts';
import { judge } from './judge.ts';

const environment = (changes: Partial<ComputeEnvironment> = {}): ComputeEnvironment => ({
  name: 'jobs',
  management: 'MANAGED',
  state: 'ENABLED',
  status: 'VALID',
  resourceType: 'EC2',
  minimumVcpus: 4,
  desiredVcpus: 4,
  instanceTypes: ['m5.large', 'c6i', 'optimal'],
  tags: { env: 'dev' },
  ...changes,
});

const rows = (changes: Partial<ComputeEnvironment>) => ({ computeEnvironments: [environment(changes)] });

const guards = [
  ['of the customer', { management: 'UNMANAGED' }],
  ['on Fargate Spot', { resourceType: 'FARGATE_SPOT' }],
  ['of unknown kind', { resourceType: null }],
] as const;

describe('environments on demand outside production', () => {
  it('are found on EC2 and Fargate, without an amount', () => {
    expect(judge(spotEnvironments, rows({}))).toEqual([
      {
        resourceId: 'jobs',
        evidence: 'The compute environment is tagged as dev and runs its jobs on EC2 on demand.',
        claims: [],
      },
    ]);
    expect(judge(spotEnvironments, rows({ resourceType: 'FARGATE' }))).toMatchObject([
      { evidence: expect.stringContaining('on Fargate on demand') },
    ]);
  });

  it.each([
    ...guards,
    ['of production', { tags: {} }],
    ['on Spot', { resourceType: 'SPOT' }],
    ['that take no jobs', { state: 'DISABLED' }],
  ] as const)('are not those %s', (_, changes) => {
    expect(judge(spotEnvironments, rows(changes))).toEqual([]);
  });
});

describe('environments without Arm', () => {
  it('are found where all of their types are x86', () => {
    expect(judge(armEnvironments, rows({}))).toEqual([
      {
        resourceId: 'jobs',
        evidence: 'The compute environment takes 3 instance types or families, all of them x86.',
        claims: [],
      },
    ]);
  });

  it.each([
    ...guards,
    ['with a Graviton family', { instanceTypes: ['m5', 'm7g'] }],
    ['with Arm by default', { instanceTypes: ['default_arm64'] }],
    ['with GPUs', { instanceTypes: ['g5', 'p4d'] }],
    ['that name no types', { instanceTypes: [] }],
    ['that take no jobs', { state: 'DISABLED' }],
  ] as const)('are not those %s', (_, changes) => {
    expect(judge(armEnvironments, rows(changes))).toEqual([]);
  });
});

describe('environments that wait', () => {
  it('are found with what they keep, disabled ones as well', () => {
    expect(judge(waitingEnvironments, rows({}))).toEqual([
      {
        resourceId: 'jobs',
        evidence: 'The compute environment keeps 4 vCPUs running without any job.',
        claims: [],
      },
    ]);
    expect(judge(waitingEnvironments, rows({ state: 'DISABLED' }))).toMatchObject([
      { evidence: expect.stringContaining('though it is disabled') },
    ]);
  });

  it.each([...guards, ['that scale to zero', { minimumVcpus: 0 }]] as const)(
    'are not those %s',
    (_, changes) => {
      expect(judge(waitingEnvironments, rows(changes))).toEqual([]);
    },
  );

  it('are undecided where the minimum is not told, and as small as the threshold says', () => {
    expect(judge(waitingEnvironments, rows({ minimumVcpus: null }))).toMatchObject([
      { reason: expect.any(String) },
    ]);
    expect(judge(waitingEnvironments, rows({}), { thresholds: { maximumMinimumVcpus: 4 } })).toEqual([]);
  });
});
