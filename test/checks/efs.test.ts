import { describe, expect, it } from 'vitest';
import { efsArchive } from '../../src/checks/efs/archive.ts';
import { efsNoLifecycle } from '../../src/checks/efs/no-lifecycle.ts';
import { noMountTargets } from '../../src/checks/efs/no-mount-targets.ts';
import { oneZone } from '../../src/checks/efs/one-zone.ts';
import { provisionedThroughput } from '../../src/checks/efs/provisioned-throughput.ts';
import { idleFileSystems } from '../../src/checks/idle/efs.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { FileSystem } from '../../src/datasets/efs/file-systems.ts';
import type { FileSystemLifecycle } from '../../src/datasets/efs/lifecycles.ts';
import { judge } from './judge.ts';

const GIB = 1_073_741_824;

const system = (changes: Partial<FileSystem> = {}): FileSystem => ({
  fileSystemId: 'fs-1',
  state: 'available',
  createdAt: '2026-01-01T00:00:00.000Z',
  mountTargets: 3,
  bytes: 500 * GIB,
  bytesStandard: 200 * GIB,
  bytesInfrequent: 300 * GIB,
  bytesArchive: 0,
  throughputMode: 'elastic',
  provisionedMibps: null,
  availabilityZone: null,
  tags: {},
  ...changes,
});

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

const ALL = [{ resourceId: 'fs-1', usageTypes: [], remains: { units: 0n, scale: 0 } }];

describe('file systems that nothing can mount', () => {
  const found = (changes: Partial<FileSystem>) =>
    judge(noMountTargets, { fileSystems: [system({ mountTargets: 0, ...changes })] });

  it('are found with all that is billed for them', () => {
    expect(found({ bytes: 6_144 })).toEqual([
      {
        resourceId: 'fs-1',
        evidence:
          'The file system was created on 2026-01-01, holds 6.00 KiB and has no mount target, so that nothing can reach it.',
        claims: ALL,
      },
    ]);
  });

  it.each([
    ['with a mount target', { mountTargets: 1 }],
    ['whose mount targets are not told', { mountTargets: null }],
    ['being deleted', { state: 'deleting' }],
    ['a week old', { createdAt: '2026-11-14T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it('are undecided without an age', () => {
    expect(found({ createdAt: null })).toMatchObject([{ reason: expect.stringContaining('created') }]);
  });
});

describe('file systems without clients', () => {
  const idle = (connections: readonly number[] | null, changes: Partial<FileSystem> = {}) =>
    judge(idleFileSystems, { rows: [system(changes)] }, { metrics: { connections } });

  it('are found where CloudWatch measured none', () => {
    expect(idle(days(30))).toMatchObject([{ resourceId: 'fs-1', claims: ALL }]);
  });

  it('are not those with a client, or without a mount target, which is found elsewhere', () => {
    expect(idle([1])).toEqual([]);
    expect(idle(days(30), { mountTargets: 0 })).toEqual([]);
    expect(idle(days(30), { state: 'creating' })).toEqual([]);
    expect(idle(days(30), { createdAt: '2026-11-01T00:00:00.000Z' })).toEqual([]);
  });

  it('are undecided without datapoints: silence is not zero', () => {
    expect(idle(null)).toMatchObject([{ reason: expect.stringContaining('ClientConnections') }]);
    expect(idle(days(28))).toMatchObject([{ reason: expect.stringContaining('28 days') }]);
  });
});

const moves = (toInfrequentAccess: string | null, toArchive: string | null = null): FileSystemLifecycle => ({
  fileSystemId: 'fs-1',
  answer: { state: 'told', value: { toInfrequentAccess, toArchive } },
});

const refused: FileSystemLifecycle = { fileSystemId: 'fs-1', answer: { state: 'denied' } };

describe('lifecycles of file systems', () => {
  const still = (changes: Partial<FileSystem>, ...fileSystemLifecycles: FileSystemLifecycle[]) =>
    judge(efsNoLifecycle, { fileSystems: [system(changes)], fileSystemLifecycles });

  it('are missing where nothing moves', () => {
    expect(still({}, moves(null))).toMatchObject([
      { evidence: expect.stringContaining('200.00 GiB'), claims: [] },
    ]);
  });

  it('are there, or not worth it, or refused, or the file system has gone', () => {
    expect(still({}, moves('AFTER_30_DAYS'))).toEqual([]);
    expect(still({}, moves(null, 'AFTER_90_DAYS'))).toEqual([]);
    expect(still({ bytesStandard: 6_144 }, moves(null))).toEqual([]);
    expect(still({})).toEqual([]);
    expect(still({}, refused)).toMatchObject([{ reason: expect.stringContaining('refuses') }]);
    expect(still({ bytesStandard: null }, moves(null))).toMatchObject([
      { reason: expect.stringContaining('Standard') },
    ]);
  });

  const resting = (changes: Partial<FileSystem>, lifecycle = moves('AFTER_30_DAYS')) =>
    judge(efsArchive, { fileSystems: [system(changes)], fileSystemLifecycles: [lifecycle] });

  it('end at Infrequent Access where much rests there', () => {
    expect(resting({})).toMatchObject([
      { evidence: expect.stringContaining('300.00 GiB in Infrequent Access') },
    ]);
  });

  it.each([
    ['little rests there', { bytesInfrequent: GIB }, moves('AFTER_30_DAYS')],
    ['throughput is not elastic', { throughputMode: 'bursting' }, moves('AFTER_30_DAYS')],
    ['it is in one zone', { availabilityZone: 'eu-central-1a' }, moves('AFTER_30_DAYS')],
    ['it archives', {}, moves('AFTER_30_DAYS', 'AFTER_90_DAYS')],
    ['nothing moves at all, which is found elsewhere', {}, moves(null)],
  ])('are good where %s', (_, changes, lifecycle) => {
    expect(resting(changes, lifecycle)).toEqual([]);
  });

  it('are undecided where they or the size are not told', () => {
    expect(resting({}, refused)).toMatchObject([{ reason: expect.stringContaining('refuses') }]);
    expect(resting({ bytesInfrequent: null })).toMatchObject([
      { reason: expect.stringContaining('Infrequent') },
    ]);
  });
});

describe('file systems in several zones', () => {
  const found = (changes: Partial<FileSystem>) =>
    judge(oneZone, { fileSystems: [system({ tags: { env: 'dev' }, ...changes })] });

  it('are found where tags say that they are not of production', () => {
    expect(found({})).toMatchObject([{ evidence: expect.stringContaining('500.00 GiB'), claims: [] }]);
  });

  it('are good in one zone, in production, or small; undecided without a size', () => {
    expect(found({ availabilityZone: 'eu-central-1a' })).toEqual([]);
    expect(found({ tags: { env: 'production' } })).toEqual([]);
    expect(found({ tags: {} })).toEqual([]);
    expect(found({ bytes: GIB })).toEqual([]);
    expect(found({ bytes: null })).toMatchObject([{ reason: expect.stringContaining('size') }]);
  });
});

describe('provisioned throughput', () => {
  const MIB = 1_048_576;
  const rate = (mibps: number) => mibps * 3_600 * MIB;
  const found = (metered: readonly number[] | null, changes: Partial<FileSystem> = {}) =>
    judge(
      provisionedThroughput,
      { fileSystems: [system({ throughputMode: 'provisioned', provisionedMibps: 100, ...changes })] },
      { metrics: { metered } },
    );

  it('is found where the busiest hour uses little of it, with twice that hour kept', () => {
    const [verdict] = found([...days(335), rate(10)]);
    expect(verdict).toMatchObject({
      evidence:
        '100 MiB/s are provisioned; the busiest of 336 measured hours averaged 10.00 MiB/s. 20 MiB/s would be enough.',
    });
    const [claim] = verdict && 'claims' in verdict ? verdict.claims : [];
    expect(claim && 'remains' in claim && formatDecimal(claim.remains)).toBe('0.2');
    expect(claim && 'usageTypes' in claim && claim.usageTypes).toEqual(['ProvisionedTP-MiBpsHrs']);
  });

  it('keeps at least the least there is', () => {
    expect(found(days(336))).toMatchObject([
      { evidence: expect.stringContaining('1 MiB/s would be enough') },
    ]);
    expect(found(days(336), { provisionedMibps: 1 })).toMatchObject([{ claims: [] }]);
  });

  it('is used on one busy hour, however many are missing', () => {
    expect(found([rate(51)])).toEqual([]);
  });

  it('is undecided where hours are missing', () => {
    expect(found(null)).toMatchObject([{ reason: expect.stringContaining('0 hours') }]);
    expect(found(days(311))).toMatchObject([{ reason: expect.stringContaining('311 hours') }]);
  });

  it('is not there in the other modes', () => {
    expect(found(days(336), { throughputMode: 'elastic' })).toEqual([]);
    expect(found(days(336), { provisionedMibps: null })).toEqual([]);
    expect(found(days(336), { state: 'deleting' })).toEqual([]);
  });
});
