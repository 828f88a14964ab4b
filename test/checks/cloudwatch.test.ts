import { describe, expect, it } from 'vitest';
import { alarmsWithoutData } from '../../src/checks/cloudwatch/alarms-without-data.ts';
import { highResolutionAlarms } from '../../src/checks/cloudwatch/high-resolution-alarms.ts';
import { manyCustomMetrics } from '../../src/checks/cloudwatch/many-custom-metrics.ts';
import type { Alarm } from '../../src/datasets/cloudwatch/alarms.ts';
import type { CustomMetrics } from '../../src/datasets/cloudwatch/custom-metrics.ts';
import { judge } from './judge.ts';
import { claimTexts } from './verdicts.ts';

const alarm = (changes: Partial<Alarm> = {}): Alarm => ({
  alarmName: 'cpu <img src=x>',
  state: 'INSUFFICIENT_DATA',
  stateSince: '2026-08-13T08:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  namespace: 'AWS/EC2',
  metricName: 'CPUUtilization',
  periodSeconds: 60,
  metrics: 1,
  acts: true,
  ...changes,
});

describe('alarms without data', () => {
  const blind = (changes: Partial<Alarm> = {}) => judge(alarmsWithoutData, { alarms: [alarm(changes)] });

  it('are found, and claim nothing', () => {
    expect(blind()).toEqual([
      {
        resourceId: 'cpu <img src=x>',
        evidence: 'The alarm on CPUUtilization of AWS/EC2 has had no data since 2026-08-13.',
        claims: [],
      },
    ]);
    expect(blind({ namespace: null })).toMatchObject([
      { evidence: expect.stringContaining('an expression') },
    ]);
  });

  it.each([
    ['that are fine', { state: 'OK' }],
    ['that are so since last week', { stateSince: '2026-11-14T00:00:00.000Z' }],
    ['that were changed last week', { changedAt: '2026-11-14T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(blind(changes)).toEqual([]);
  });

  it('are undecided without a time', () => {
    expect(blind({ stateSince: null })).toMatchObject([{ reason: expect.stringContaining('since when') }]);
  });
});

describe('alarms of high resolution', () => {
  const fine = (changes: Partial<Alarm> = {}) => judge(highResolutionAlarms, { alarms: [alarm(changes)] });

  it('are found with each of their metrics on either side', () => {
    expect(claimTexts(fine({ alarmName: 'a', periodSeconds: 10, metrics: 3 })[0])).toEqual([
      'a: CW:HighResAlarmMonitorUsage 3 → 0',
      'a: CW:AlarmMonitorUsage 0 → 3',
    ]);
  });

  it('are not those of a minute, and undecided without a period', () => {
    expect(fine()).toEqual([]);
    expect(fine({ periodSeconds: null })).toMatchObject([{ reason: expect.stringContaining('period') }]);
  });
});

describe('namespaces of many metrics', () => {
  const many = (changes: Partial<CustomMetrics> = {}) =>
    judge(manyCustomMetrics, {
      customMetrics: [{ namespace: 'Shop', metrics: 5_000, names: 5, atLeast: false, ...changes }],
    });

  it('are found by what is published now', () => {
    expect(many()).toEqual([
      {
        resourceId: 'Shop',
        evidence:
          'The namespace had 5000 metrics within three hours, of 5 names: about 1000 combinations of dimensions each.',
        claims: [],
      },
    ]);
    expect(many({ atLeast: true })).toMatchObject([{ evidence: expect.stringContaining('at least 5000') }]);
  });

  it('are not those of moderate size', () => {
    expect(many({ metrics: 999 })).toEqual([]);
  });
});
