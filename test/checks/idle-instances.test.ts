import { describe, expect, it } from 'vitest';
import { idleGpus, idleInstances } from '../../src/checks/idle/ec2.ts';
import type { Instance } from '../../src/datasets/ec2/instances.ts';
import { instanceRow } from './compute-rows.ts';
import { judge } from './judge.ts';
import { claimTexts, evidenceOf } from './verdicts.ts';

const days = (value: number, count = 14) => Array.from({ length: count }, () => value);

type Metrics = Readonly<Record<'cpuPercent' | 'received' | 'sent', number[] | null>>;

const quiet: Metrics = { cpuPercent: days(4), received: days(1_000), sent: days(2_000) };

const idle = (changes: Partial<Instance> = {}, metrics = quiet, thresholds = {}) =>
  judge(idleInstances, { rows: [instanceRow(changes)] }, { metrics, thresholds });

describe('idle instances', () => {
  it('are found with their hours', () => {
    const [found] = idle({ usageOperation: 'RunInstances:0002' });
    expect(evidenceOf(found)).toBe(
      'The instance of type m5.xlarge did nothing over 14 measured days: CPUUtilization at most 4 percent, NetworkIn in all 13.67 KiB, NetworkOut in all 27.34 KiB.',
    );
    expect(claimTexts(found)).toEqual(['i-1: BoxUsage:m5.xlarge RunInstances:0002 730 → 0']);
  });

  it('of Spot have their own charges, and cannot be stopped but terminated', () => {
    const [found] = idle({ lifecycle: 'spot' });
    expect(evidenceOf(found)).toContain('terminate it');
    expect(claimTexts(found)).toEqual(['i-1: SpotUsage:* × 0']);
  });

  it('save nothing in a capacity reservation', () => {
    expect(claimTexts(idle({ capacityReservationId: 'cr-1' })[0])).toEqual([]);
  });

  it.each([
    ['busy for a moment', { ...quiet, cpuPercent: [1, 6] }],
    ['receiving', { ...quiet, received: days(6_000_000) }],
    ['sending', { ...quiet, sent: days(6_000_000) }],
  ])('are not those %s', (_, metrics) => {
    expect(idle({}, metrics)).toEqual([]);
  });

  it.each([
    ['stopped', { state: 'stopped' }],
    ['terminated', { state: 'terminated' }],
    ['of a group', { autoScalingGroup: 'web' }],
    ['managed by a service', { managedByService: true }],
    ['with a GPU', { instanceType: 'g5.xlarge' }],
    ['with chips for inference', { instanceType: 'inf2.xlarge' }],
    ['started of late', { launchedAt: '2026-11-15T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes)).toEqual([]);
  });

  it('are unknown where a metric is missing: the average of none is not zero', () => {
    for (const name of ['cpuPercent', 'received', 'sent'] as const) {
      expect(idle({}, { ...quiet, [name]: null })).toMatchObject([{ reason: expect.any(String) }]);
    }
    expect(idle({}, { ...quiet, cpuPercent: days(1, 12) })).toMatchObject([{ reason: expect.any(String) }]);
    expect(idle({ launchedAt: null })).toMatchObject([{ reason: expect.any(String) }]);
  });

  it('are as idle as the thresholds say', () => {
    expect(idle({}, quiet, { maximumCpuPercent: 3 })).toEqual([]);
    expect(idle({}, { ...quiet, cpuPercent: days(9) }, { maximumCpuPercent: 10 })).toHaveLength(1);
  });
});

describe('idle GPUs', () => {
  const gpu = (changes: Partial<Instance>, gpuPercent: readonly number[] | null) =>
    judge(
      idleGpus,
      { rows: [instanceRow({ instanceType: 'g5.xlarge', ...changes })] },
      { metrics: { gpuPercent } },
    );

  it('are found with the hours of their instance', () => {
    const [found] = gpu({ autoScalingGroup: 'train' }, days(0));
    expect(found).toMatchObject({ workloadGroup: 'train' });
    expect(evidenceOf(found)).toBe(
      'The GPU of the instance of type g5.xlarge did nothing over 14 measured days: nvidia_smi_utilization_gpu at most 0 percent.',
    );
    expect(claimTexts(found)).toEqual(['i-1: BoxUsage:g5.xlarge RunInstances 730 → 0']);
  });

  it.each([
    ['of a family without one', { instanceType: 'm6g.large' }],
    ['of accelerators with other counters', { instanceType: 'inf2.xlarge' }],
    ['stopped', { state: 'stopped' }],
    ['managed by a service', { managedByService: true }],
    ['of unknown type', { instanceType: null }],
    ['started of late', { launchedAt: '2026-11-15T00:00:00.000Z' }],
  ])('are not of instances %s', (_, changes) => {
    expect(gpu(changes, days(0))).toEqual([]);
  });

  it('are unknown where the agent does not publish them, and used where they worked once', () => {
    expect(gpu({}, null)).toMatchObject([{ reason: expect.any(String) }]);
    expect(gpu({}, [0, 80])).toEqual([]);
  });
});
