import { describe, expect, it } from 'vitest';
import { fileSystems } from '../../src/datasets/efs/file-systems.ts';
import { fileSystemLifecycles } from '../../src/datasets/efs/lifecycles.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

describe('file systems', () => {
  it('are read to the last page', async () => {
    await using aws = await startScriptedAws({
      'EFS:DescribeFileSystems': (input) =>
        'Marker' in input && input.Marker
          ? { FileSystems: [{ FileSystemId: 'fs-2' }] }
          : {
              FileSystems: [
                {
                  FileSystemId: 'fs-1',
                  LifeCycleState: 'available',
                  CreationTime: new Date('2026-01-02T00:00:00Z'),
                  NumberOfMountTargets: 0,
                  SizeInBytes: { Value: 6_144, ValueInStandard: 6_000, ValueInIA: 144, ValueInArchive: 0 },
                  ThroughputMode: 'provisioned',
                  ProvisionedThroughputInMibps: 12.5,
                  Tags: [{ Key: 'env', Value: 'dev' }],
                },
              ],
              NextMarker: 'more',
            },
    });
    expect(await rowsOf(fileSystems, contextFor(aws.url))).toEqual([
      {
        fileSystemId: 'fs-1',
        state: 'available',
        createdAt: '2026-01-02T00:00:00.000Z',
        mountTargets: 0,
        bytes: 6_144,
        bytesStandard: 6_000,
        bytesInfrequent: 144,
        bytesArchive: 0,
        throughputMode: 'provisioned',
        provisionedMibps: 12.5,
        availabilityZone: null,
        tags: { env: 'dev' },
      },
      expect.objectContaining({ fileSystemId: 'fs-2', mountTargets: null, bytes: null }),
    ]);
  });
});

describe('lifecycles of file systems', () => {
  it('are asked one by one; a refusal stays with its file system, and one that has gone is left out', async () => {
    await using aws = await startScriptedAws({
      'EFS:DescribeLifecycleConfiguration': (input) => {
        const id = 'FileSystemId' in input ? input.FileSystemId : null;
        if (id === 'fs-2') throw new Refusal('AccessDeniedException', 'no', 403);
        if (id === 'fs-3') throw new Refusal('FileSystemNotFound', 'gone', 404);
        return {
          LifecyclePolicies: [{ TransitionToIA: 'AFTER_30_DAYS' }, { TransitionToArchive: 'AFTER_90_DAYS' }],
        };
      },
    });
    const rows = () => [{ fileSystemId: 'fs-1' }, { fileSystemId: 'fs-2' }, { fileSystemId: 'fs-3' }];
    expect(await rowsOf(fileSystemLifecycles, { ...contextFor(aws.url), rows })).toEqual([
      {
        fileSystemId: 'fs-1',
        answer: {
          state: 'told',
          value: { toInfrequentAccess: 'AFTER_30_DAYS', toArchive: 'AFTER_90_DAYS' },
        },
      },
      { fileSystemId: 'fs-2', answer: { state: 'denied' } },
    ]);
  });
});
