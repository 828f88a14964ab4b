import { expect, it } from 'vitest';
import { computeEnvironments } from '../../src/datasets/batch/compute-environments.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

it('compute environments are read to the last page', async () => {
  const first = {
    computeEnvironmentName: 'jobs',
    computeEnvironmentArn: 'arn:aws:batch:eu-central-1:111122223333:compute-environment/jobs',
    type: 'MANAGED' as const,
    state: 'ENABLED' as const,
    status: 'VALID' as const,
    computeResources: {
      type: 'EC2' as const,
      minvCpus: 4,
      maxvCpus: 16,
      desiredvCpus: 8,
      instanceTypes: ['m5.large'],
      subnets: [],
    },
    tags: { env: 'dev' },
  };
  const second = { computeEnvironmentName: 'own', computeEnvironmentArn: 'arn:own' };
  await using aws = await startScriptedAws({
    'Batch:DescribeComputeEnvironments': ({ nextToken }: { nextToken?: string }) =>
      nextToken === undefined
        ? { computeEnvironments: [first], nextToken: 'more' }
        : { computeEnvironments: [second] },
  });
  expect(await rowsOf(computeEnvironments, contextFor(aws.url))).toEqual([
    {
      name: 'jobs',
      management: 'MANAGED',
      state: 'ENABLED',
      status: 'VALID',
      resourceType: 'EC2',
      minimumVcpus: 4,
      desiredVcpus: 8,
      instanceTypes: ['m5.large'],
      tags: { env: 'dev' },
    },
    {
      name: 'own',
      management: null,
      state: null,
      status: null,
      resourceType: null,
      minimumVcpus: null,
      desiredVcpus: null,
      instanceTypes: [],
      tags: {},
    },
  ]);
});
