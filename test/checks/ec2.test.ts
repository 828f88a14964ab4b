import { describe, expect, it } from 'vitest';
import { dedicatedTenancy } from '../../src/checks/ec2/dedicated-tenancy.ts';
import { emptyHosts } from '../../src/checks/ec2/empty-hosts.ts';
import { halfEmptyHosts } from '../../src/checks/ec2/half-empty-hosts.ts';
import { longRunning } from '../../src/checks/ec2/long-running.ts';
import { longStopped } from '../../src/checks/ec2/long-stopped.ts';
import { officeHours } from '../../src/checks/ec2/office-hours.ts';
import { spareReservations } from '../../src/checks/ec2/spare-reservations.ts';
import { sqlServerDeveloper } from '../../src/checks/ec2/sql-server-developer.ts';
import { sqlServerVcpus } from '../../src/checks/ec2/sql-server-vcpus.ts';
import { surplusCredits } from '../../src/checks/ec2/surplus-credits.ts';
import type { CapacityReservation } from '../../src/datasets/ec2/capacity-reservations.ts';
import type { Host } from '../../src/datasets/ec2/hosts.ts';
import type { Instance } from '../../src/datasets/ec2/instances.ts';
import { instanceRow } from './compute-rows.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const days = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('instances that have been stopped for long', () => {
  const stopped = (changes: Partial<Instance> = {}, thresholds = {}) =>
    judge(
      longStopped,
      {
        instances: [instanceRow({ state: 'stopped', stoppedAt: '2026-10-01T00:00:00.000Z', ...changes })],
      },
      { thresholds },
    );

  it('are found without an amount: their volumes are claimed elsewhere', () => {
    expect(stopped()).toEqual([
      {
        resourceId: 'i-1',
        evidence: 'The instance of type m5.xlarge has been stopped since 2026-10-01 and holds 1 volume.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['running', { state: 'running' }],
    ['terminated', { state: 'terminated' }],
    ['stopped of late', { stoppedAt: '2026-11-01T00:00:00.000Z' }],
    ['held ready by a group', { autoScalingGroup: 'web' }],
    ['managed by a service', { managedByService: true }],
  ])('are not those %s', (_, changes) => {
    expect(stopped(changes)).toEqual([]);
  });

  it('are as long as the threshold says, and undecided without a time', () => {
    expect(stopped({}, { minimumStoppedDays: 52 })).toEqual([]);
    expect(stopped({ stoppedAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('instances that have run for long', () => {
  const running = (changes: Partial<Instance>) =>
    judge(longRunning, {
      instances: [instanceRow({ launchedAt: '2025-01-01T00:00:00.000Z', ...changes })],
    });

  it('are found without an amount', () => {
    expect(running({})).toEqual([
      { resourceId: 'i-1', evidence: 'The instance has run since its last start on 2025-01-01.', claims: [] },
    ]);
  });

  it.each([
    ['stopped', { state: 'stopped' }],
    ['terminated', { state: 'terminated' }],
    ['of a group that replaces them', { autoScalingGroup: 'web' }],
    ['managed by a service', { managedByService: true }],
    ['started within the year', { launchedAt: '2025-12-01T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(running(changes)).toEqual([]);
  });

  it('are undecided without a time', () => {
    expect(running({ launchedAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('office hours', () => {
  const rest = (changes: Partial<Instance> = {}, thresholds = {}) =>
    judge(
      officeHours,
      { instances: [instanceRow({ tags: { Environment: 'Dev' }, ...changes })] },
      { thresholds },
    );

  it('leave the share of the week that was configured', () => {
    const [found] = rest({}, { officeHoursADay: 12, officeDaysAWeek: 5 });
    expect(evidenceOf(found)).toBe(
      'The instance is tagged as dev and has run on end since 2026-10-01; the office hours that were configured are 60 of the 168 hours of a week.',
    );
    // 60 / 168 remains.
    expect(claimTexts(found)).toEqual(['i-1: BoxUsage:* DedicatedUsage:* × 0.357143']);
    expect(claimTexts(rest({}, { officeHoursADay: 10.5, officeDaysAWeek: 4 })[0])).toEqual([
      'i-1: BoxUsage:* DedicatedUsage:* × 0.25',
    ]);
  });

  it('have no amount while nobody has chosen them', () => {
    const [found] = rest();
    expect(evidenceOf(found)).toBe(
      'The instance is tagged as dev and has run on end since 2026-10-01; no office hours are configured, so that there is no amount.',
    );
    expect(found).toMatchObject({ claims: [] });
  });

  it.each([
    ['without a tag', { tags: {} }],
    ['of production', { tags: { env: 'prod' } }],
    ['whose tags disagree', { tags: { env: 'dev', stage: 'prod' } }],
    ['whose name merely begins like it', { tags: { env: 'dev-tools-production' } }],
    ['stopped', { state: 'stopped' }],
    ['terminated', { state: 'terminated' }],
    ['of a group, which would start another', { autoScalingGroup: 'web' }],
    ['of Spot', { lifecycle: 'spot' }],
    ['that cannot be stopped', { rootDeviceType: 'instance-store' }],
    ['managed by a service', { managedByService: true }],
    ['stopped within the week', { launchedAt: '2026-11-16T00:00:00.000Z' }],
  ])('are not for instances %s', (_, changes) => {
    expect(rest(changes)).toEqual([]);
  });

  it('save nothing on a host or in a capacity reservation, and nothing where all hours are office hours', () => {
    expect(rest({ tenancy: 'host' })).toMatchObject([{ claims: [] }]);
    expect(rest({ capacityReservationId: 'cr-1' })).toMatchObject([{ claims: [] }]);
    expect(rest({}, { officeHoursADay: 24, officeDaysAWeek: 7 })).toEqual([]);
  });

  it('are undecided without a time', () => {
    expect(rest({ launchedAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('surplus credits', () => {
  const burst = (changes: Partial<Instance>, charged: readonly number[] | null, thresholds = {}) =>
    judge(
      surplusCredits,
      { instances: [instanceRow({ instanceType: 't3.large', ...changes })] },
      { metrics: { charged }, thresholds },
    );

  it('are found with what they are billed', () => {
    const [found] = burst({ autoScalingGroup: 'web' }, [1.2345, 2, 0, 3, 0, 0, 0]);
    expect(found).toMatchObject({
      workloadGroup: 'web',
      evidence:
        'The instance of type t3.large was charged for 6.23 surplus CPU credits on 3 of 7 measured days.',
    });
    expect(claimTexts(found)).toEqual(['i-1: CPUCredits:* × 0']);
  });

  it('are not those of a day or two, of nobody, or below the threshold', () => {
    expect(burst({}, [5, 5, 0, 0, 0, 0, 0])).toEqual([]);
    expect(burst({}, days(7, 0))).toEqual([]);
    expect(burst({}, days(7, 1), { maximumCreditsCharged: 7 })).toEqual([]);
  });

  it.each([
    ['another family', { instanceType: 'm5.large' }],
    ['trn1, which is no T', { instanceType: 'trn1.2xlarge' }],
    ['a stopped one', { state: 'stopped' }],
  ])('are not of %s', (_, changes) => {
    expect(burst(changes, days(7, 9))).toEqual([]);
  });

  it('are unknown without a datapoint', () => {
    expect(burst({}, null)).toMatchObject([{ reason: expect.any(String) }]);
  });
});

const reservation = (changes: Partial<CapacityReservation> = {}): CapacityReservation => ({
  capacityReservationId: 'cr-1',
  paidHere: true,
  state: 'active',
  instanceType: 'c5.large',
  instancePlatform: 'Linux/UNIX',
  tenancy: 'default',
  totalInstances: 3,
  availableInstances: 2,
  createdAt: '2026-01-01T00:00:00.000Z',
  reservationType: 'default',
  tags: {},
  ...changes,
});

describe('spare capacity reservations', () => {
  const spare = (changes: Partial<CapacityReservation>, available: readonly number[] | null) =>
    judge(spareReservations, { capacityReservations: [reservation(changes)] }, { metrics: { available } });

  it('are found with the places that were never used', () => {
    const [found] = spare({}, [3, 2, 2, 1, 2, 3]);
    expect(evidenceOf(found)).toBe(
      'The capacity reservation is for 3 instances of type c5.large; at least 1 of them were never used over 6 measured days.',
    );
    expect(claimTexts(found)).toEqual(['cr-1: UnusedBox:c5.large 730 → 0']);
    expect(claimTexts(spare({ tenancy: 'dedicated' }, days(7, 2))[0])).toEqual([
      'cr-1: UnusedDed:c5.large 1460 → 0',
    ]);
  });

  it.each([
    ['full today', { availableInstances: 0 }],
    ['cancelled', { state: 'cancelled' }],
    ['paid for in advance', { reservationType: 'capacity-block' }],
    ['paid for by another account', { paidHere: false }],
    ['new', { createdAt: '2026-11-18T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(spare(changes, days(7, 2))).toEqual([]);
  });

  it('are not those that were full on one day, however many days are missing', () => {
    expect(spare({}, [2, 0])).toEqual([]);
  });

  it('are unknown without datapoints or an age', () => {
    expect(spare({}, null)).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
    expect(spare({}, days(5, 2))).toMatchObject([{ reason: expect.stringContaining('5 days') }]);
    expect(spare({ createdAt: null }, days(7, 2))).toMatchObject([{ reason: expect.any(String) }]);
  });
});

const host = (changes: Partial<Host> = {}): Host => ({
  hostId: 'h-1',
  state: 'available',
  instanceFamily: 'm5',
  instanceType: null,
  instances: 0,
  totalVcpus: 96,
  availableVcpus: 96,
  reservationId: null,
  allocatedAt: '2026-01-01T00:00:00.000Z',
  onOutpost: false,
  tags: {},
  ...changes,
});

describe('empty hosts', () => {
  const empty = (changes: Partial<Host>) => judge(emptyHosts, { hosts: [host(changes)] });

  it('are found with their hours', () => {
    const [found] = empty({});
    expect(evidenceOf(found)).toBe(
      'The Dedicated Host for the family m5 has no instance on it; it was allocated on 2026-01-01.',
    );
    expect(claimTexts(found)).toEqual(['h-1: HostUsage:m5 730 → 0']);
  });

  it.each([
    ['with an instance', { instances: 1 }],
    ['released', { state: 'released' }],
    ['on an Outpost', { onOutpost: true }],
    ['of this week', { allocatedAt: '2026-11-18T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(empty(changes)).toEqual([]);
  });

  it('save nothing where a reservation pays, and are undecided without an age', () => {
    expect(empty({ reservationId: 'hr-1' })).toMatchObject([
      { claims: [], evidence: expect.stringContaining('goes on without it') },
    ]);
    expect(empty({ allocatedAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});

describe('half-empty hosts', () => {
  const half = (changes: Partial<Host>, thresholds = {}) =>
    judge(
      halfEmptyHosts,
      { hosts: [host({ instances: 2, availableVcpus: 72, ...changes })] },
      { thresholds },
    );

  it('are found without an amount', () => {
    expect(half({})).toEqual([
      {
        resourceId: 'h-1',
        evidence: 'The Dedicated Host has 2 instances on it, with 25 percent of its 96 vCPUs.',
        claims: [],
      },
    ]);
  });

  it.each([
    ['with nothing on them', { instances: 0 }],
    ['well used', { availableVcpus: 48 }],
    ['released', { state: 'released' }],
    ['on an Outpost', { onOutpost: true }],
  ])('are not those %s', (_, changes) => {
    expect(half(changes)).toEqual([]);
  });

  it('are undecided where vCPUs are not told, and as empty as the threshold says', () => {
    for (const changes of [{ totalVcpus: null }, { availableVcpus: null }, { totalVcpus: 0 }]) {
      expect(half(changes)).toMatchObject([{ reason: expect.any(String) }]);
    }
    expect(half({}, { minimumUsedPercent: 25 })).toEqual([]);
  });
});

describe('Dedicated Instances', () => {
  const dedicated = (changes: Partial<Instance> = {}) =>
    judge(dedicatedTenancy, {
      instances: [instanceRow({ tenancy: 'dedicated', tags: { env: 'dev' }, ...changes })],
    });

  it('outside production are found with both sides of the difference', () => {
    const [found] = dedicated({ autoScalingGroup: 'web' });
    expect(found).toMatchObject({ workloadGroup: 'web' });
    expect(evidenceOf(found)).toBe(
      'The instance of type m5.xlarge is tagged as dev and runs as a Dedicated Instance, on hardware no other account shares.',
    );
    expect(claimTexts(found)).toEqual([
      'i-1: DedicatedUsage:m5.xlarge RunInstances 730 → 0',
      'i-1: BoxUsage:m5.xlarge RunInstances 0 → 730',
    ]);
  });

  it.each([
    ['in production', { tags: {} }],
    ['that share already', { tenancy: 'default' }],
    ['on a host', { tenancy: 'host' }],
    ['that are stopped', { state: 'stopped' }],
    ['of Spot', { lifecycle: 'spot' }],
    ['that a service manages', { managedByService: true }],
  ])('are left alone %s', (_, changes) => {
    expect(dedicated(changes)).toEqual([]);
  });
});

describe('SQL Server', () => {
  const paid = { usageOperation: 'RunInstances:0006', tags: { env: 'test' } };
  const developer = (changes: Partial<Instance>) =>
    judge(sqlServerDeveloper, { instances: [instanceRow({ ...paid, ...changes })] });
  const vcpus = (changes: Partial<Instance>, thresholds = {}) =>
    judge(sqlServerVcpus, { instances: [instanceRow({ ...paid, ...changes })] }, { thresholds });

  it.each([
    ['RunInstances:0006', 'Standard', 'RunInstances:0002'],
    ['RunInstances:0102', 'Enterprise', 'RunInstances:0002'],
    ['RunInstances:0200', 'Web', 'RunInstances'],
  ])('under %s is Developer edition outside production', (usageOperation, edition, without) => {
    const [found] = developer({ usageOperation });
    expect(evidenceOf(found)).toContain(`tagged as test and pays for SQL Server ${edition}`);
    expect(claimTexts(found)).toEqual([
      `i-1: BoxUsage:m5.xlarge ${usageOperation} 730 → 0`,
      `i-1: BoxUsage:m5.xlarge ${without} 0 → 730`,
    ]);
  });

  it.each([
    ['in production', { tags: { env: 'production' } }],
    ['that is brought along', { usageOperation: 'RunInstances:0002' }],
    ['stopped', { state: 'stopped' }],
    ['of Spot', { lifecycle: 'spot' }],
  ])('is left alone %s', (_, changes) => {
    expect(developer(changes)).toEqual([]);
  });

  it.each([
    [
      1,
      'RunInstances:0102',
      'The instance has 2 vCPUs with SQL Server Enterprise; the licence is charged for 4.',
    ],
    [
      32,
      'RunInstances:0006',
      'The instance has 64 vCPUs with SQL Server Standard; the edition uses no more than 48.',
    ],
    [
      20,
      'RunInstances:0202',
      'The instance has 40 vCPUs with SQL Server Web; the edition uses no more than 32.',
    ],
  ])('with %i cores under %s wastes licences', (cpuCores, usageOperation, evidence) => {
    expect(vcpus({ cpuCores, usageOperation })).toEqual([{ resourceId: 'i-1', evidence, claims: [] }]);
  });

  it('has the vCPUs that are switched on, and any number with Enterprise', () => {
    expect(vcpus({ cpuCores: 24 })).toEqual([]);
    expect(vcpus({ cpuCores: 32, threadsPerCore: 1 })).toEqual([]);
    expect(vcpus({ cpuCores: 96, usageOperation: 'RunInstances:0102' })).toEqual([]);
    expect(vcpus({ cpuCores: 32 }, { maximumVcpusStandard: 64 })).toEqual([]);
    expect(vcpus({ cpuCores: 1, state: 'stopped' })).toEqual([]);
    expect(vcpus({ cpuCores: 1, usageOperation: 'RunInstances' })).toEqual([]);
  });

  it('is undecided where the vCPUs are not told', () => {
    expect(vcpus({ cpuCores: null })).toMatchObject([{ reason: expect.any(String) }]);
  });
});
