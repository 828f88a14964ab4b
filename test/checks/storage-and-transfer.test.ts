import { describe, expect, it } from 'vitest';
import { fsxBackupRetention } from '../../src/checks/fsx/backup-retention.ts';
import { throughputOver } from '../../src/checks/fsx/throughput-over.ts';
import { idleFsxFileSystems } from '../../src/checks/idle/fsx.ts';
import { idleTransferServers } from '../../src/checks/idle/transfer.ts';
import { extraProtocol } from '../../src/checks/transfer/extra-protocol.ts';
import { wafIdle } from '../../src/checks/waf/idle.ts';
import type { FsxFileSystem } from '../../src/datasets/fsx/file-systems.ts';
import type { TransferServer } from '../../src/datasets/transfer/servers.ts';
import type { WebAcl } from '../../src/datasets/waf/web-acls.ts';
import { judge } from './judge.ts';

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

const all = (resourceId: string) => [{ resourceId, usageTypes: [], remains: { units: 0n, scale: 0 } }];

const system = (changes: Partial<FsxFileSystem> = {}): FsxFileSystem => ({
  fileSystemId: 'fs-1',
  type: 'WINDOWS',
  state: 'AVAILABLE',
  createdAt: '2026-01-01T00:00:00.000Z',
  storageType: 'SSD',
  capacityGib: 1_024,
  throughputMbps: 64,
  backupDays: 7,
  tags: {},
  ...changes,
});

describe('FSx file systems', () => {
  const idle = (
    changes: Partial<FsxFileSystem>,
    read: readonly number[] | null = days(30),
    written: readonly number[] | null = days(30),
  ) => judge(idleFsxFileSystems, { rows: [system(changes)] }, { metrics: { read, written } });

  it('without input and output are found with all that is billed', () => {
    expect(idle({})).toMatchObject([
      {
        evidence: expect.stringContaining('it is of type WINDOWS with 1024 GiB'),
        claims: all('fs-1'),
      },
    ]);
  });

  it('that are read or written, or not available, are not; unmeasured ones are undecided', () => {
    expect(idle({}, [1])).toEqual([]);
    expect(idle({}, days(30), [1])).toEqual([]);
    expect(idle({ state: 'CREATING' })).toEqual([]);
    expect(idle({ createdAt: '2026-11-01T00:00:00.000Z' })).toEqual([]);
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('DataReadBytes') }]);
    expect(idle({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('created') }]);
  });

  const over = (used: readonly number[] | null, changes: Partial<FsxFileSystem> = {}) =>
    judge(throughputOver, { fsxFileSystems: [system(changes)] }, { metrics: { used } });

  it('with more throughput than they use are found without an amount', () => {
    expect(over([...days(335, 2), 20])).toEqual([
      {
        resourceId: 'fs-1',
        evidence:
          '64 MB/s are provisioned; the busiest of 336 measured hours used 20.0 percent of the network throughput.',
        claims: [],
      },
    ]);
  });

  it('that are busy once, of another type, or not available, are not; unmeasured ones are undecided', () => {
    expect(over([20.1])).toEqual([]);
    expect(over(days(336), { type: 'LUSTRE' })).toEqual([]);
    expect(over(days(336), { throughputMbps: null })).toEqual([]);
    expect(over(days(336), { state: 'UPDATING' })).toEqual([]);
    expect(over(null)).toMatchObject([{ reason: expect.stringContaining('0 hours') }]);
    expect(over(days(311))).toMatchObject([{ reason: expect.stringContaining('311 hours') }]);
  });

  it('that keep backups for long are found', () => {
    const found = (backupDays: number | null) =>
      judge(fsxBackupRetention, { fsxFileSystems: [system({ backupDays })] });
    expect(found(90)).toMatchObject([{ evidence: 'Automatic backups are kept for 90 days.', claims: [] }]);
    expect(found(30)).toEqual([]);
    expect(found(0)).toEqual([]);
    expect(found(null)).toEqual([]);
  });
});

describe('web ACLs', () => {
  const found = (resources: WebAcl['resources']) =>
    judge(wafIdle, { webAcls: [{ webAclArn: 'arn', name: '<img>', resources }] });

  it('that protect nothing are found; refused ones are undecided', () => {
    expect(found({ state: 'told', value: 0 })).toMatchObject([{ resourceId: 'arn', claims: all('arn') }]);
    expect(found({ state: 'told', value: 1 })).toEqual([]);
    expect(found({ state: 'denied' })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

const server = (changes: Partial<TransferServer> = {}): TransferServer => ({
  serverId: 's-1',
  state: 'ONLINE',
  details: { state: 'told', value: { protocols: ['SFTP'] } },
  tags: {},
  ...changes,
});

describe('Transfer Family servers', () => {
  const idle = (
    changes: Partial<TransferServer>,
    received: readonly number[] | null = days(30),
    sent: readonly number[] | null = days(30),
  ) => judge(idleTransferServers, { rows: [server(changes)] }, { metrics: { received, sent } });

  it('that carry nothing are found, offline as well', () => {
    expect(idle({})).toMatchObject([{ claims: all('s-1') }]);
    expect(idle({ state: 'OFFLINE' })).toMatchObject([{ evidence: expect.stringContaining('is offline') }]);
  });

  it('that carry a byte either way are not; unmeasured ones are undecided', () => {
    expect(idle({}, [1])).toEqual([]);
    expect(idle({}, days(30), [1])).toEqual([]);
    expect(idle({}, days(30), null)).toMatchObject([{ reason: expect.stringContaining('BytesOut') }]);
  });

  it('with several protocols are shown', () => {
    const found = (details: TransferServer['details']) =>
      judge(extraProtocol, { transferServers: [server({ details })] });
    expect(found({ state: 'told', value: { protocols: ['SFTP', 'FTPS'] } })).toMatchObject([
      { evidence: 'The server speaks 2 protocols, each paid for by the hour.', claims: [] },
    ]);
    expect(found({ state: 'told', value: { protocols: ['SFTP'] } })).toEqual([]);
    expect(found({ state: 'denied' })).toMatchObject([{ reason: expect.any(String) }]);
  });
});
