import { expect, it } from 'vitest';
import { fleets } from '../../src/datasets/appstream/fleets.ts';
import { imageBuilders } from '../../src/datasets/appstream/image-builders.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const common = { Arn: 'arn:a', InstanceType: 'stream.standard.medium', State: 'RUNNING' as const };

it('fleets are read to the last page', async () => {
  const fleet = (Name: string) => ({
    Name,
    ...common,
    FleetType: 'ALWAYS_ON' as const,
    ComputeCapacityStatus: { Desired: 2 },
    CreatedTime: new Date('2026-01-01T00:00:00Z'),
  });
  await using aws = await startScriptedAws({
    'AppStream:DescribeFleets': ({ NextToken }: Paged) =>
      NextToken === undefined ? { Fleets: [fleet('a')], NextToken: 'more' } : { Fleets: [fleet('b')] },
  });
  expect(await rowsOf(fleets, contextFor(aws.url))).toEqual(
    ['a', 'b'].map((name) => ({
      name,
      arn: 'arn:a',
      state: 'RUNNING',
      fleetType: 'ALWAYS_ON',
      instanceType: 'stream.standard.medium',
      desired: 2,
      createdAt: '2026-01-01T00:00:00.000Z',
    })),
  );
});

it('image builders are read to the last page', async () => {
  await using aws = await startScriptedAws({
    'AppStream:DescribeImageBuilders': ({ NextToken }: Paged) =>
      NextToken === undefined
        ? { ImageBuilders: [{ Name: 'a', ...common }], NextToken: 'more' }
        : { ImageBuilders: [{ Name: 'b', ...common, CreatedTime: new Date('2026-01-01T00:00:00Z') }] },
  });
  const row = { arn: 'arn:a', state: 'RUNNING', instanceType: 'stream.standard.medium' };
  expect(await rowsOf(imageBuilders, contextFor(aws.url))).toEqual([
    { name: 'a', ...row, createdAt: null },
    { name: 'b', ...row, createdAt: '2026-01-01T00:00:00.000Z' },
  ]);
});
