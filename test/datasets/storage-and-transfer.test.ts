import { describe, expect, it } from 'vitest';
import { fsxFileSystems } from '../../src/datasets/fsx/file-systems.ts';
import { transferServers } from '../../src/datasets/transfer/servers.ts';
import { webAcls } from '../../src/datasets/waf/web-acls.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

describe('FSx file systems', () => {
  it('are read to the last page', async () => {
    await using aws = await startScriptedAws({
      'FSx:DescribeFileSystems': ({ NextToken }: Paged) =>
        NextToken
          ? {
              FileSystems: [
                { FileSystemId: 'fs-2', LustreConfiguration: { AutomaticBackupRetentionDays: 0 } },
              ],
            }
          : {
              FileSystems: [
                {
                  FileSystemId: 'fs-1',
                  FileSystemType: 'WINDOWS',
                  Lifecycle: 'AVAILABLE',
                  CreationTime: new Date('2026-01-02T00:00:00Z'),
                  StorageType: 'SSD',
                  StorageCapacity: 300,
                  WindowsConfiguration: { ThroughputCapacity: 32, AutomaticBackupRetentionDays: 90 },
                  Tags: [{ Key: 'env', Value: 'dev' }],
                },
              ],
              NextToken: 'more',
            },
    });
    expect(await rowsOf(fsxFileSystems, contextFor(aws.url))).toEqual([
      {
        fileSystemId: 'fs-1',
        type: 'WINDOWS',
        state: 'AVAILABLE',
        createdAt: '2026-01-02T00:00:00.000Z',
        storageType: 'SSD',
        capacityGib: 300,
        throughputMbps: 32,
        backupDays: 90,
        tags: { env: 'dev' },
      },
      expect.objectContaining({ fileSystemId: 'fs-2', throughputMbps: null, backupDays: 0 }),
    ]);
  });
});

describe('web ACLs', () => {
  const list = () => ({ WebACLs: [{ ARN: 'arn:1', Name: 'one' }] });

  it('are counted over all kinds of resources, of which some are not there in every region', async () => {
    await using aws = await startScriptedAws({
      'WAFV2:ListWebACLs': (input) => {
        if ('NextMarker' in input && input.NextMarker === 'b') return { WebACLs: [], NextMarker: 'b' };
        if ('NextMarker' in input && input.NextMarker)
          return { WebACLs: [{ ARN: 'arn:2' }], NextMarker: 'b' };
        return { ...list(), NextMarker: 'a' };
      },
      'WAFV2:ListResourcesForWebACL': (input) => {
        const kind = 'ResourceType' in input ? input.ResourceType : null;
        if (kind === 'AMPLIFY') throw new Refusal('WAFInvalidParameterException', 'not here', 400);
        return { ResourceArns: kind === 'COGNITO_USER_POOL' ? ['pool'] : [] };
      },
    });
    expect(await rowsOf(webAcls, contextFor(aws.url))).toEqual([
      { webAclArn: 'arn:1', name: 'one', resources: { state: 'told', value: 1 } },
      { webAclArn: 'arn:2', name: null, resources: { state: 'told', value: 1 } },
    ]);
  });

  it('do not take the same answer about load balancers for none', async () => {
    await using aws = await startScriptedAws({
      'WAFV2:ListWebACLs': list,
      'WAFV2:ListResourcesForWebACL': () => {
        throw new Refusal('WAFInvalidParameterException', 'broken', 400);
      },
    });
    await expect(rowsOf(webAcls, contextFor(aws.url))).rejects.toThrow('broken');
  });
});

describe('Transfer Family servers', () => {
  it('tell their protocols and tags one by one; a refusal stays with its server', async () => {
    await using aws = await startScriptedAws({
      'Transfer:ListServers': ({ NextToken }: Paged) =>
        NextToken
          ? { Servers: [{ Arn: 'b', ServerId: 's-2' }] }
          : { Servers: [{ Arn: 'a', ServerId: 's-1', State: 'OFFLINE' }], NextToken: 'more' },
      'Transfer:DescribeServer': (input) => {
        if ('ServerId' in input && input.ServerId === 's-2')
          throw new Refusal('AccessDeniedException', 'no', 400);
        return { Server: { Arn: 'a', Protocols: ['SFTP'], Tags: [{ Key: 'env', Value: 'dev' }] } };
      },
    });
    expect(await rowsOf(transferServers, contextFor(aws.url))).toEqual([
      {
        serverId: 's-1',
        state: 'OFFLINE',
        details: { state: 'told', value: { protocols: ['SFTP'] } },
        tags: { env: 'dev' },
      },
      { serverId: 's-2', state: null, details: { state: 'denied' }, tags: {} },
    ]);
  });
});
