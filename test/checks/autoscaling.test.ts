import { describe, expect, it } from 'vitest';
import { emptyGroups } from '../../src/checks/autoscaling/empty-groups.ts';
import { leftLaunchConfigurations } from '../../src/checks/autoscaling/left-launch-configurations.ts';
import { oversizedGroups } from '../../src/checks/autoscaling/oversized-groups.ts';
import { runningWarmPools } from '../../src/checks/autoscaling/running-warm-pools.ts';
import { spotShare } from '../../src/checks/autoscaling/spot-share.ts';
import { spotTypes } from '../../src/checks/autoscaling/spot-types.ts';
import { idleGroups } from '../../src/checks/idle/autoscaling.ts';
import type { AutoScalingGroup } from '../../src/datasets/autoscaling/groups.ts';
import type { Instance } from '../../src/datasets/ec2/instances.ts';
import { groupRow, instanceRow } from './compute-rows.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const HOURS = 13 * 24;

const many = (count: number, value: number) => Array.from({ length: count }, () => value);

const membersOf = (changes: Partial<Instance> = {}) =>
  ['i-1', 'i-2', 'i-3', 'i-4'].map((instanceId) => instanceRow({ instanceId, ...changes }));

describe('oversized groups', () => {
  const oversized = (
    changes: Partial<AutoScalingGroup> = {},
    cpu: readonly number[] | null = many(HOURS, 20),
    instances: readonly Instance[] = membersOf(),
  ) => judge(oversizedGroups, { autoScalingGroups: [groupRow(changes)], instances }, { metrics: { cpu } });

  it('are found with the hours of the instances they can do without', () => {
    const [found] = oversized();
    expect(found).toMatchObject({
      resourceId: 'web',
      workloadGroup: 'web',
      evidence:
        'The Auto Scaling group has a fixed size of 4 instances, whose average CPU utilisation was at most 20 percent in an hour of the last 14 days; 2 would be loaded with at most 60 percent.',
    });
    expect(claimTexts(found)).toEqual([
      'i-1: BoxUsage:m5.xlarge RunInstances 730 → 0',
      'i-2: BoxUsage:m5.xlarge RunInstances 730 → 0',
    ]);
  });

  it('have no amount where it is not known which go', () => {
    const mixed = membersOf().map((one, index) => (index === 0 ? { ...one, instanceType: 'm5.large' } : one));
    expect(oversized({}, many(HOURS, 20), mixed)).toMatchObject([{ claims: [] }]);
    expect(oversized({}, many(HOURS, 20), [])).toMatchObject([{ claims: [] }]);
  });

  it.each([
    ['that scale', { maximum: 8 }],
    ['of two', { members: groupRow().members.slice(0, 2) }],
    ['being deleted', { deleting: true }],
    ['new', { createdAt: '2026-11-15T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(oversized(changes)).toEqual([]);
  });

  it('are not those with a busy hour, or with nothing to do', () => {
    expect(oversized({}, [31])).toEqual([]);
    expect(oversized({}, many(HOURS, 5))).toEqual([]);
  });

  it('are unknown without the hours', () => {
    expect(oversized({}, null)).toEqual([
      { resourceId: 'web', reason: 'CloudWatch has 0 hours of CPUUtilization, 312 are needed' },
    ]);
    expect(oversized({}, many(HOURS - 1, 20))).toMatchObject([{ reason: expect.stringContaining('311') }]);
  });
});

describe('idle groups', () => {
  type Metrics = Readonly<Record<'cpuPercent' | 'received' | 'sent', number[] | null>>;
  const quiet: Metrics = { cpuPercent: many(14, 2), received: many(14, 100), sent: many(14, 100) };
  const idle = (changes: Partial<AutoScalingGroup> = {}, metrics = quiet) =>
    judge(idleGroups, { rows: [groupRow(changes)] }, { metrics });

  it('are found with the hours of their instances', () => {
    const [found] = idle();
    expect(found).toMatchObject({ resourceId: 'web', workloadGroup: 'web' });
    expect(evidenceOf(found)).toContain(
      'The Auto Scaling group with 4 instances did nothing over 14 measured days',
    );
    expect(claimTexts(found)).toHaveLength(4);
    expect(claimTexts(found)[0]).toBe('i-1: BoxUsage:* DedicatedUsage:* SpotUsage:* × 0');
  });

  it('are not those that did something, have nothing, or go', () => {
    expect(idle({}, { ...quiet, cpuPercent: [6] })).toEqual([]);
    expect(idle({}, { ...quiet, sent: many(14, 6_000_000) })).toEqual([]);
    expect(idle({ members: [] })).toEqual([]);
    expect(idle({ deleting: true })).toEqual([]);
    expect(idle({ createdAt: '2026-11-15T00:00:00.000Z' })).toEqual([]);
  });

  it('are unknown without datapoints', () => {
    expect(idle({}, { ...quiet, cpuPercent: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('groups that may have no instance', () => {
  const empty = (changes: Partial<AutoScalingGroup> = {}) =>
    judge(emptyGroups, {
      autoScalingGroups: [groupRow({ minimum: 0, maximum: 0, desired: 0, members: [], ...changes })],
    });

  it('are found without an amount', () => {
    expect(empty()).toEqual([
      {
        resourceId: 'web',
        workloadGroup: 'web',
        evidence: 'The Auto Scaling group, made on 2026-01-01, has a maximum of 0 instances.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['scaled to zero for now', { maximum: 3 }],
    ['with an instance left', { members: groupRow().members }],
    ['being deleted', { deleting: true }],
    ['new', { createdAt: '2026-11-15T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(empty(changes)).toEqual([]);
  });

  it('are undecided without an age', () => {
    expect(empty({ createdAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('launch configurations', () => {
  const left = (createdAt: string | null, group: Partial<AutoScalingGroup> = {}) =>
    judge(leftLaunchConfigurations, {
      launchConfigurations: [{ name: 'web-1', imageId: 'ami-1', instanceType: 't2.micro', createdAt }],
      autoScalingGroups: [groupRow(group)],
    });

  it('are found where no group names them', () => {
    expect(left('2026-01-01T00:00:00.000Z')).toEqual([
      {
        resourceId: 'web-1',
        evidence: 'The launch configuration, made on 2026-01-01, belongs to no Auto Scaling group.',
        claims: [],
      },
    ]);
  });

  it('are not those of a group or of this month, and undecided without an age', () => {
    expect(left('2026-01-01T00:00:00.000Z', { launchConfiguration: 'web-1' })).toEqual([]);
    expect(left('2026-11-01T00:00:00.000Z')).toEqual([]);
    expect(left(null)).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('types of Spot', () => {
  const types = (changes: Partial<AutoScalingGroup>) =>
    judge(spotTypes, {
      autoScalingGroups: [groupRow({ mixed: true, onDemandPercentage: 20, ...changes })],
    });

  it('are too few where they are fewer than five', () => {
    expect(types({ overrideTypes: ['m5.large', 'm5.large', 'm6i.large'] })).toMatchObject([
      { evidence: 'The Auto Scaling group takes Spot instances of 2 types only.', claims: [] },
    ]);
    expect(evidenceOf(types({})[0])).toContain('of one type only');
  });

  it.each([
    ['no Spot', { onDemandPercentage: 100 }],
    ['no policy', { mixed: false }],
    ['no policy that tells', { onDemandPercentage: null }],
    ['requirements', { byRequirements: true }],
    ['a maximum of 0', { maximum: 0 }],
    ['five types', { overrideTypes: ['a', 'b', 'c', 'd', 'e'] }],
  ])('are not judged with %s', (_, changes) => {
    expect(types(changes)).toEqual([]);
  });
});

describe('Spot outside production', () => {
  const share = (changes: Partial<AutoScalingGroup> = {}, instances: readonly Instance[] = membersOf()) =>
    judge(spotShare, { autoScalingGroups: [groupRow({ tags: { env: 'qa' }, ...changes })], instances });

  it('is missing where all instances of a group are on demand', () => {
    expect(share()).toEqual([
      {
        resourceId: 'web',
        workloadGroup: 'web',
        evidence: 'The Auto Scaling group is tagged as qa and runs 4 instances, all of them on demand.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['production', { tags: { env: 'prod' } }],
    ['a policy with Spot', { mixed: true, onDemandPercentage: 0 }],
    ['one instance', { members: groupRow().members.slice(0, 1) }],
    ['a group that is deleted', { deleting: true }],
  ])('is not asked of %s', (_, changes) => {
    expect(share(changes)).toEqual([]);
  });

  it('is missing where the policy takes none, or does not tell', () => {
    expect(share({ mixed: true, onDemandPercentage: 100 })).toHaveLength(1);
    expect(share({ mixed: true, onDemandPercentage: null })).toHaveLength(1);
  });

  it('is there where one instance is of it', () => {
    const [first, ...others] = membersOf();
    expect(share({}, [...(first ? [{ ...first, lifecycle: 'spot' }] : []), ...others])).toEqual([]);
    expect(share({}, [])).toEqual([]);
  });
});

describe('running warm pools', () => {
  const waiting = instanceRow({ instanceId: 'i-9', autoScalingGroup: 'web' });
  const pool = (changes: Partial<AutoScalingGroup> = {}, others: readonly Instance[] = [waiting]) =>
    judge(runningWarmPools, {
      autoScalingGroups: [groupRow({ warmPoolState: 'Running', ...changes })],
      instances: [...membersOf({ autoScalingGroup: 'web' }), ...others],
    });

  it('are found with the hours of those that wait, and of no others', () => {
    const [found] = pool();
    expect(found).toMatchObject({
      resourceId: 'web',
      workloadGroup: 'web',
      evidence:
        'The warm pool of the Auto Scaling group keeps its instances running: 1 of them wait for work now.',
    });
    expect(claimTexts(found)).toEqual(['i-9: BoxUsage:m5.xlarge RunInstances 730 → 0']);
  });

  it('may be in the list of the group, where their state says so', () => {
    const warmed = { instanceId: 'i-9', instanceType: 'm5.xlarge', lifecycleState: 'Warmed:Running' };
    const members = [...groupRow().members, warmed];
    expect(pool({ members })).toMatchObject([{ evidence: expect.stringContaining('1 of them') }]);
  });

  it.each([
    ['stopped', { warmPoolState: 'Stopped' }],
    ['missing', { warmPoolState: null }],
    ['of a group that is deleted', { deleting: true }],
  ])('are not those %s', (_, changes) => {
    expect(pool(changes)).toEqual([]);
  });

  it('are not those with nobody waiting, or with instances of another group', () => {
    expect(pool({}, [])).toEqual([]);
    expect(pool({}, [{ ...waiting, state: 'stopped' }])).toEqual([]);
    expect(pool({}, [{ ...waiting, autoScalingGroup: 'other' }])).toEqual([]);
  });
});
