import type { GetMetricDataInput } from '@aws-sdk/client-cloudwatch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseUse } from '../../src/datasets/utilisation/summarise-use.ts';
import { utilisation } from '../../src/datasets/utilisation/utilisation.ts';
import { type Paged, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const DAY_MS = 86_400_000;

const metric = (dimensions: Readonly<Record<string, string>>) => ({
  Namespace: 'AWS/EBS',
  MetricName: 'VolumeReadOps',
  Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
});

/** Answers each query with the values of its volume, a day apart; no values for those that are not named. */
const values =
  (byVolume: Readonly<Record<string, readonly number[]>>): Script[string] =>
  ({ MetricDataQueries = [], StartTime }: GetMetricDataInput) => ({
    MetricDataResults: MetricDataQueries.map(({ Id, MetricStat }) => {
      const found = byVolume[MetricStat?.Metric?.Dimensions?.[0]?.Value ?? ''] ?? [];
      const times = found.map((_, index) => new Date((StartTime?.getTime() ?? 0) + index * DAY_MS));
      return { Id, Timestamps: times, Values: [...found], StatusCode: 'Complete' };
    }),
  });

async function read(script: Script, services: readonly string[] = ['ebs']) {
  await using aws = await startScriptedAws(script);
  const rows = await rowsOf(utilisation, contextFor(aws.url, { services }));
  return { rows, calls: aws.calls };
}

const row = (changes: object) => ({
  service: 'ebs',
  namespace: 'AWS/EBS',
  metricName: 'VolumeReadOps',
  statistic: 'Sum',
  days: 14,
  resources: 0,
  average: null,
  maximum: null,
  allZero: 0,
  notMeasured: 0,
  unit: null,
  ...changes,
});

describe('the utilisation', () => {
  it('is over the resources of each one over two weeks of whole days; no datapoint is not zero', async () => {
    const { rows, calls } = await read({
      'CloudWatch:ListMetrics': ({ NextToken }: Paged) =>
        NextToken === undefined
          ? { Metrics: [metric({ VolumeId: 'used' }), metric({ VolumeId: 'still' })], NextToken: 'more' }
          : { Metrics: [metric({ VolumeId: 'still' }), metric({ VolumeId: 'silent' })] },
      'CloudWatch:GetMetricData': values({ used: [1, 2, 3], still: [0, 0] }),
    });
    expect(rows).toEqual([row({ resources: 2, average: 3, maximum: 6, allZero: 1, notMeasured: 1 })]);
    expect(calls.map(({ input }) => input)).toMatchObject([
      { Namespace: 'AWS/EBS', MetricName: 'VolumeReadOps' },
      { NextToken: 'more' },
      { StartTime: new Date('2026-11-07T00:00:00Z'), EndTime: new Date('2026-11-21T00:00:00Z') },
    ]);
  });

  it('leaves out metrics of parts and of groups', async () => {
    const { rows } = await read({
      'CloudWatch:ListMetrics': () => ({
        Metrics: [metric({}), metric({ VolumeId: 'a', Part: 'x' }), metric({ Fleet: 'a' })],
      }),
    });
    expect(rows).toEqual([row({})]);
  });

  it('tells how many resources were more than are measured', async () => {
    const { rows } = await read({
      'CloudWatch:ListMetrics': () => ({
        Metrics: Array.from({ length: 503 }, (_, index) => metric({ VolumeId: `${index}` })),
      }),
      'CloudWatch:GetMetricData': ({ MetricDataQueries = [] }: GetMetricDataInput) => ({
        MetricDataResults: MetricDataQueries.map(({ Id }) => ({
          Id,
          Timestamps: [new Date('2026-11-07T00:00:00Z')],
          Values: [4],
          StatusCode: 'Complete',
        })),
      }),
    });
    expect(rows).toEqual([row({ resources: 500, average: 4, maximum: 4, notMeasured: 3 })]);
  });

  it('is denied, not empty', async () => {
    await expect(read({})).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(
      read({ 'CloudWatch:ListMetrics': () => ({ Metrics: [metric({ VolumeId: 'a' })] }) }),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('has no row for a service that CloudWatch does not measure', async () => {
    const { rows, calls } = await read({}, ['no-such-service']);
    expect([rows.length, calls.length]).toEqual([0, 0]);
  });
});

describe('summariseUse', () => {
  const series = (...points: number[]) => ({
    points: points.map((value, index) => ({ start: `2026-11-${10 + index}`, value })),
  });

  it.each([
    ['Average', 2, 3],
    ['Maximum', 3.5, 4],
    ['Sum', 4, 6],
    ['SampleCount', 4, 6],
  ] as const)('takes the %s over time, then over the resources', (statistic, average, maximum) => {
    expect(
      summariseUse([series(2, 4), statistic === 'Maximum' ? series(3) : series(1, 1)], statistic),
    ).toEqual({
      resources: 2,
      average,
      maximum,
      allZero: 0,
      notMeasured: 0,
    });
  });

  it('counts every series once, as measured or not', () => {
    const one = fc.option(fc.array(fc.nat(5), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (all) => {
        const found = summariseUse(
          all.map((points) => (points ? series(...points) : null)),
          'Sum',
        );
        expect(found.resources + found.notMeasured).toBe(all.length);
        expect(found.allZero).toBeLessThanOrEqual(found.resources);
        expect(found.average === null).toBe(found.resources === 0);
        expect(found.maximum === null).toBe(found.resources === 0);
      }),
    );
  });
});
