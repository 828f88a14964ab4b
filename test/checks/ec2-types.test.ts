import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amd } from '../../src/checks/ec2/amd.ts';
import { findTwin, halfOf, nameOf } from '../../src/checks/ec2/find-twin.ts';
import { graviton } from '../../src/checks/ec2/graviton.ts';
import { halfUsed } from '../../src/checks/ec2/half-used.ts';
import { hoursAs, hoursOf } from '../../src/checks/ec2/instance-hours.ts';
import { remembered } from '../../src/checks/ec2/remembered.ts';
import type { Instance } from '../../src/datasets/ec2/instances.ts';
import { instanceRow, typeRow } from './compute-rows.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const arm = { architectures: ['arm64'], cores: 4, threadsPerCore: 1 };

const types = [
  typeRow('m5.large', 2, 8),
  typeRow('m5.xlarge', 4, 16),
  typeRow('m5a.xlarge', 4, 16),
  typeRow('m6i.xlarge', 4, 16),
  typeRow('m6a.xlarge', 4, 16),
  typeRow('m7i.xlarge', 4, 16),
  typeRow('m7a.xlarge', 4, 16, { cores: 4, threadsPerCore: 1 }),
  typeRow('m7i-flex.xlarge', 4, 16),
  typeRow('m6g.xlarge', 4, 16, arm),
  typeRow('m7g.xlarge', 4, 16, arm),
  typeRow('m5d.xlarge', 4, 16, { localStorageGb: 150 }),
  typeRow('m6gd.xlarge', 4, 16, { ...arm, localStorageGb: 237 }),
  typeRow('t2.micro', 1, 1),
  typeRow('t4g.micro', 2, 1, arm),
];

describe('names of types', () => {
  it.each([
    ['m5.large', { series: 'm', generation: 5, processor: '', extras: '', size: 'large' }],
    ['m6gd.2xlarge', { series: 'm', generation: 6, processor: 'g', extras: 'd', size: '2xlarge' }],
    ['m5zn.metal', { series: 'm', generation: 5, processor: '', extras: 'zn', size: 'metal' }],
    ['im4gn.large', { series: 'im', generation: 4, processor: 'g', extras: 'n', size: 'large' }],
    ['m7i-flex.large', { series: 'm', generation: 7, processor: 'i', extras: '-flex', size: 'large' }],
    ['i4i.metal-24xl', { series: 'i', generation: 4, processor: 'i', extras: '', size: 'metal-24xl' }],
  ])('%s is taken apart', (name, parts) => {
    expect(nameOf(name)).toEqual(parts);
  });

  it('that are built otherwise are not', () => {
    for (const name of ['u-6tb1.metal', 'large', '', 'm5']) expect(nameOf(name)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => nameOf(text) === null || text.includes('.')));
  });
});

describe('twins', () => {
  it.each([
    ['m5.xlarge', 'g', 'm6g.xlarge'],
    ['m7i.xlarge', 'g', 'm7g.xlarge'],
    ['m5d.xlarge', 'g', 'm6gd.xlarge'],
    ['m7i-flex.xlarge', 'g', undefined],
    ['t2.micro', 'g', undefined],
    ['m5.large', 'g', undefined],
    ['x9.large', 'g', undefined],
  ] as const)('of %s with processor %s: %s', (name, processor, twin) => {
    expect(findTwin(name, processor, types)?.instanceType).toBe(twin);
  });

  it('are as large, of the present generation, and alike in what they have', () => {
    const only = (changes: object) => [typeRow('m5.xlarge', 4, 16), typeRow('m6g.xlarge', 4, 16, changes)];
    expect(findTwin('m5.xlarge', 'g', only({}))).not.toBeNull();
    for (const changes of [
      { memoryMib: 8_192 },
      { vcpus: 2 },
      { currentGeneration: false },
      { accelerated: true },
      { bareMetal: true },
    ]) {
      expect(findTwin('m5.xlarge', 'g', only(changes))).toBeNull();
    }
    for (const unknown of [{ vcpus: null }, { memoryMib: null }]) {
      const both = [typeRow('m5.xlarge', 4, 16, unknown), typeRow('m6g.xlarge', 4, 16, unknown)];
      expect(findTwin('m5.xlarge', 'g', both)).toBeNull();
      expect(halfOf('m5.xlarge', [...both, typeRow('m5.large', 2, 8, unknown)])).toBeNull();
    }
    const disks = [
      typeRow('m5d.xlarge', 4, 16, { localStorageGb: 150 }),
      typeRow('m6gd.xlarge', 4, 16, { localStorageGb: 100 }),
    ];
    expect(findTwin('m5d.xlarge', 'g', disks)).toBeNull();
  });

  it('of half the size have half of both', () => {
    expect(halfOf('m5.xlarge', types)?.instanceType).toBe('m5.large');
    expect(halfOf('m5.large', types)).toBeNull();
    expect(halfOf('m9.large', types)).toBeNull();
    expect(halfOf('m5.xlarge', [typeRow('m5.xlarge', 4, 16), typeRow('m5.large', 2, 16)])).toBeNull();
  });
});

it('is asked once for each type, also where the answer is none', () => {
  const asked: string[] = [];
  const find = remembered((name) => {
    asked.push(name);
    return null;
  });
  expect([find('a'), find('b'), find('a')]).toEqual([null, null, null]);
  expect(asked).toEqual(['a', 'b']);
});

describe('hours', () => {
  it.each([
    [{}, ['i-1: BoxUsage:m5.xlarge RunInstances 730 → 0']],
    [{ usageOperation: 'RunInstances:0002' }, ['i-1: BoxUsage:m5.xlarge RunInstances:0002 730 → 0']],
    [{ tenancy: 'dedicated' }, ['i-1: DedicatedUsage:m5.xlarge RunInstances 730 → 0']],
    [{ lifecycle: 'spot' }, ['i-1: SpotUsage:* × 0']],
    [{ tenancy: 'host' }, []],
    [{ capacityReservationId: 'cr-1' }, []],
    [{ lifecycle: 'capacity-block' }, []],
    [{ instanceType: null }, []],
  ])('of an instance with %o are %o', (changes, claims) => {
    const finding = { resourceId: 'i-1', evidence: '', claims: hoursOf(instanceRow(changes)) };
    expect(claimTexts(finding)).toEqual(claims);
  });

  it('as another type are none where they are not paid by type on demand', () => {
    expect(hoursAs(instanceRow({ tenancy: 'host' }), 'm6g.xlarge')).toEqual([]);
    expect(hoursAs(instanceRow({ lifecycle: 'spot' }), 'm6g.xlarge')).toEqual([]);
  });
});

describe('Graviton', () => {
  const move = (changes: Partial<Instance>) =>
    judge(graviton, { instances: [instanceRow(changes)], instanceTypes: types });

  it('is found with both sides of the difference', () => {
    const [found] = move({ autoScalingGroup: 'web' });
    expect(found).toMatchObject({
      workloadGroup: 'web',
      evidence:
        'The instance of type m5.xlarge runs Linux on x86; m6g.xlarge has the same 4 vCPUs and 16384 MiB of memory on Graviton.',
    });
    expect(claimTexts(found)).toEqual([
      'i-1: BoxUsage:m5.xlarge RunInstances 730 → 0',
      'i-1: BoxUsage:m6g.xlarge RunInstances 0 → 730',
    ]);
  });

  it.each([
    ['Windows', { platformDetails: 'Windows' }],
    ['other paid software', { platformDetails: 'Red Hat Enterprise Linux' }],
    ['what is not told', { platformDetails: null }],
    ['what is there already', { instanceType: 'm6g.xlarge', architecture: 'arm64' }],
    ['Spot', { lifecycle: 'spot' }],
    ['a host', { tenancy: 'host' }],
    ['a stopped instance', { state: 'stopped' }],
    ['a terminated instance', { state: 'terminated' }],
    ['one that a service manages', { managedByService: true }],
    ['a type without a twin', { instanceType: 'm5.large' }],
    ['a hostile type', { instanceType: '<script>.large' }],
    ['a type that is not told', { instanceType: null }],
  ])('is not for %s', (_, changes) => {
    expect(move(changes)).toEqual([]);
  });
});

describe('AMD', () => {
  const move = (instanceType: string, changes: Partial<Instance> = {}) =>
    judge(amd, { instances: [instanceRow({ instanceType, ...changes })], instanceTypes: types });

  it.each([
    ['m5.xlarge', 'm5a.xlarge'],
    ['m6i.xlarge', 'm6a.xlarge'],
  ])('is found for %s as %s', (from, to) => {
    const [found] = move(from);
    expect(evidenceOf(found)).toBe(
      `The instance of type ${from} has an Intel processor; ${to} has the same cores and 16384 MiB of memory with an AMD one.`,
    );
    expect(claimTexts(found)).toEqual([
      `i-1: BoxUsage:${from} RunInstances 730 → 0`,
      `i-1: BoxUsage:${to} RunInstances 0 → 730`,
    ]);
  });

  it('is not where its vCPUs are whole cores, of another generation, or there already', () => {
    expect(move('m7i.xlarge')).toEqual([]);
    expect(move('m5a.xlarge')).toEqual([]);
    expect(move('m6g.xlarge')).toEqual([]);
    for (const changes of [{ threadsPerCore: 1 }, { cores: 4 }]) {
      const other = [typeRow('m5.xlarge', 4, 16), typeRow('m5a.xlarge', 4, 16, changes)];
      expect(judge(amd, { instances: [instanceRow()], instanceTypes: other })).toEqual([]);
    }
    const newer = [typeRow('m5.xlarge', 4, 16), typeRow('m6a.xlarge', 4, 16)];
    expect(judge(amd, { instances: [instanceRow()], instanceTypes: newer })).toEqual([]);
  });

  it('is not for what nobody may change', () => {
    expect(move('m5.xlarge', { state: 'stopped' })).toEqual([]);
    expect(move('m5.xlarge', { lifecycle: 'spot' })).toEqual([]);
    expect(move('m5.xlarge', { managedByService: true })).toEqual([]);
  });
});

describe('half-used instances', () => {
  const days = (value: number, count = 14) => Array.from({ length: count }, () => value);
  const half = (
    changes: Partial<Instance> = {},
    metrics: Parameters<typeof judge>[2] = { metrics: { cpu: days(30), memory: days(35) } },
  ) => judge(halfUsed, { instances: [instanceRow(changes)], instanceTypes: types }, metrics);

  it('are found with the smaller type, where both CPU and memory are measured', () => {
    const [found] = half();
    expect(evidenceOf(found)).toBe(
      'The instance of type m5.xlarge used at most 30 percent of its CPU over 14 measured days and 35 percent of its memory; m5.large is half of it.',
    );
    expect(claimTexts(found)).toEqual([
      'i-1: BoxUsage:m5.xlarge RunInstances 730 → 0',
      'i-1: BoxUsage:m5.large RunInstances 0 → 730',
    ]);
  });

  it('have no amount where the memory is not measured', () => {
    for (const memory of [null, days(10, 3)]) {
      expect(half({}, { metrics: { cpu: days(30), memory } })).toMatchObject([
        { claims: [], evidence: expect.stringContaining('its memory is not measured') },
      ]);
    }
  });

  it('are not those with one busy day, much memory, or nothing to do at all', () => {
    expect(half({}, { metrics: { cpu: [...days(5, 2), 90], memory: null } })).toEqual([]);
    expect(half({}, { metrics: { cpu: days(30), memory: [80] } })).toEqual([]);
    expect(half({}, { metrics: { cpu: days(3), memory: days(10) } })).toEqual([]);
  });

  it.each([
    ['of a group', { autoScalingGroup: 'web' }],
    ['started of late', { launchedAt: '2026-11-15T00:00:00.000Z' }],
    ['with local disks', { instanceType: 'm5d.xlarge' }],
    ['of the smallest size', { instanceType: 'm5.large' }],
    ['stopped', { state: 'stopped' }],
    ['of Spot', { lifecycle: 'spot' }],
  ])('are not those %s', (_, changes) => {
    expect(half(changes)).toEqual([]);
  });

  it.each([
    ['accelerators', { accelerated: true }],
    ['a whole machine', { bareMetal: true }],
    ['local disks', { localStorageGb: 1 }],
  ])('are not those whose type has %s', (_, changes) => {
    const instanceTypes = [typeRow('m5.xlarge', 4, 16, changes), typeRow('m5.large', 2, 8)];
    const metrics = { cpu: days(30), memory: days(35) };
    expect(judge(halfUsed, { instances: [instanceRow()], instanceTypes }, { metrics })).toEqual([]);
  });

  it('are unknown without enough days', () => {
    expect(half({}, { metrics: { cpu: null, memory: null } })).toEqual([
      { resourceId: 'i-1', reason: 'CloudWatch has 0 days of CPUUtilization, 13 are needed' },
    ]);
    expect(half({}, { metrics: { cpu: days(30, 12), memory: days(30) } })).toMatchObject([
      { reason: expect.stringContaining('12 days') },
    ]);
  });
});
