import type { GetMetricDataInput, MetricDataResult } from '@aws-sdk/client-cloudwatch';
import { describe, expect, it } from 'vitest';
import type { MetricAnswer, MetricRequest } from '../../src/core/metric-request.ts';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import { POINTS, packQueries, pointsOf, QUERIES } from '../../src/datasets/metrics/pack-queries.ts';
import { denied, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor } from '../support/dataset-context.ts';

const DAY = 86_400;

const request = (key: string, changes: Partial<MetricRequest> = {}): MetricRequest => ({
  key,
  namespace: 'AWS/NATGateway',
  metricName: 'BytesOutToDestination',
  statistic: 'Sum',
  periodSeconds: DAY,
  dimensions: { NatGatewayId: key },
  start: '2026-11-01T00:00:00.000Z',
  end: '2026-11-03T00:00:00.000Z',
  ...changes,
});

const first = new Date('2026-11-01T00:00:00Z');
const second = new Date('2026-11-02T00:00:00Z');

const whole = (Id: string, changes: Partial<MetricDataResult> = {}): MetricDataResult => ({
  Id,
  Timestamps: [first, second],
  Values: [0, 5],
  StatusCode: 'Complete',
  ...changes,
});

/** Loads through a server that answers each call with the function given; tells what was asked and paid for. */
async function load(
  requests: readonly MetricRequest[],
  answer: (input: GetMetricDataInput, nth: number) => object,
) {
  await using aws = await startScriptedAws({ 'CloudWatch:GetMetricData': answer });
  let asked = 0;
  const context = contextFor(aws.url, {
    metricsAsked: (count) => {
      asked += count;
    },
  });
  const series = await loadMetrics(requests, context);
  return { series, asked, inputs: aws.calls.map(({ input }) => input as GetMetricDataInput) };
}

const datapoints = (answer: MetricAnswer | undefined) =>
  typeof answer === 'object' && answer !== null ? answer.points : undefined;

const each = (input: GetMetricDataInput, result: (id: string) => MetricDataResult) => ({
  MetricDataResults: (input.MetricDataQueries ?? []).map(({ Id = '' }) => result(Id)),
});

describe('loadMetrics', () => {
  it('asks for what is wanted and gives the datapoints in order of time', async () => {
    const { series, inputs, asked } = await load([request('nat-1')], (input) =>
      each(input, (id) => whole(id, { Timestamps: [second, first], Values: [5, 0] })),
    );
    expect(datapoints(series.get('nat-1'))).toEqual([
      { start: '2026-11-01T00:00:00.000Z', value: 0 },
      { start: '2026-11-02T00:00:00.000Z', value: 5 },
    ]);
    expect(asked).toBe(1);
    expect(inputs).toEqual([
      {
        StartTime: first,
        EndTime: new Date('2026-11-03T00:00:00Z'),
        ScanBy: 'TimestampAscending',
        MaxDatapoints: 100_800,
        MetricDataQueries: [
          {
            Id: 'q0',
            MetricStat: {
              Metric: {
                Namespace: 'AWS/NATGateway',
                MetricName: 'BytesOutToDestination',
                Dimensions: [{ Name: 'NatGatewayId', Value: 'nat-1' }],
              },
              Period: DAY,
              Stat: 'Sum',
            },
            ReturnData: true,
          },
        ],
      },
    ]);
  });

  it('puts 500 into a call and pays for each once', async () => {
    const requests = Array.from({ length: 1_001 }, (_, index) => request(`nat-${index}`));
    const { series, inputs, asked } = await load(requests, (input) => each(input, (id) => whole(id)));
    expect(inputs.map(({ MetricDataQueries }) => MetricDataQueries?.length)).toEqual([500, 500, 1]);
    expect(asked).toBe(1_001);
    expect([...series.values()].filter((one) => datapoints(one)?.length === 2)).toHaveLength(1_001);
  });

  it('joins a series that is spread over pages', async () => {
    const { series, inputs, asked } = await load([request('nat-1')], ({ NextToken }) =>
      NextToken === undefined
        ? {
            MetricDataResults: [whole('q0', { Timestamps: [first], Values: [1], StatusCode: 'PartialData' })],
            NextToken: 'more',
          }
        : { MetricDataResults: [whole('q0', { Timestamps: [first, second], Values: [1, 2] })] },
    );
    expect(datapoints(series.get('nat-1'))?.map(({ value }) => value)).toEqual([1, 2]);
    expect(inputs).toHaveLength(2);
    expect(asked).toBe(1);
  });

  it.each<[string, Partial<MetricDataResult>]>([
    ['PartialData', { StatusCode: 'PartialData' }],
    ['InternalError', { StatusCode: 'InternalError' }],
    ['Forbidden', { StatusCode: 'Forbidden' }],
    ['a message', { Messages: [{ Code: 'ArithmeticError', Value: 'x' }] }],
    ['no status', { StatusCode: undefined }],
  ])('calls a series with %s incomplete after a second try, never zero', async (_, changes) => {
    const { series, inputs, asked } = await load([request('bad'), request('good')], (input) =>
      each(input, (id) => whole(id, id === 'q0' ? changes : {})),
    );
    // The second call asks for the bad one alone, which is q0 again.
    expect(inputs.map(({ MetricDataQueries }) => MetricDataQueries?.length)).toEqual([2, 1]);
    expect(series.get('bad')).toBe('incomplete');
    expect(datapoints(series.get('good'))).toHaveLength(2);
    expect(asked).toBe(3);
  });

  it('knows a series that is whole at the second try', async () => {
    const { series } = await load([request('nat-1')], (input, nth) =>
      each(input, (id) => whole(id, nth === 1 ? { StatusCode: 'InternalError' } : {})),
    );
    expect(datapoints(series.get('nat-1'))).toHaveLength(2);
  });

  it('calls a series without datapoints unknown, and does not ask again', async () => {
    const { series, inputs } = await load([request('nat-1')], (input) =>
      each(input, (id) => whole(id, { Timestamps: [], Values: [] })),
    );
    expect([...series]).toEqual([['nat-1', null]]);
    expect(inputs).toHaveLength(1);
  });

  it('calls a series incomplete that the answer leaves out', async () => {
    const { series } = await load([request('a'), request('b')], (_, nth) => ({
      MetricDataResults: nth === 1 ? [whole('q0')] : [],
      Messages: [{ Code: 'MaxMetricsExceeded', Value: 'x' }],
    }));
    expect(datapoints(series.get('a'))).toHaveLength(2);
    expect(series.get('b')).toBe('incomplete');
    expect(series.size).toBe(2);
  });

  it('ends as an error where values and times do not match, a token comes back or the list is missing', async () => {
    const one = [request('nat-1')];
    const odd = (input: GetMetricDataInput) => each(input, (id) => whole(id, { Values: [1] }));
    await expect(load(one, odd)).rejects.toThrow('2 times for 1 values');
    const again = (input: GetMetricDataInput) => ({ ...each(input, whole), NextToken: 'again' });
    await expect(load(one, again)).rejects.toThrow('the same page twice');
    await expect(load(one, () => ({}))).rejects.toThrow('without its list');
    await expect(
      load(one, () => {
        throw denied();
      }),
    ).rejects.toThrow('not authorized');
  });

  it('asks nothing for nothing', async () => {
    const { series, inputs } = await load([], () => ({}));
    expect([series.size, inputs.length]).toEqual([0, 0]);
  });
});

describe('packQueries', () => {
  it('keeps a call within its datapoints and to one time', () => {
    const fine = { periodSeconds: 60, start: '2026-11-01T00:00:00.000Z', end: '2026-11-15T00:00:00.000Z' };
    const requests = [
      ...Array.from({ length: 12 }, (_, index) => request(`fine-${index}`, fine)),
      request('other', { end: '2026-11-04T00:00:00.000Z' }),
      request('huge', { periodSeconds: 1, start: fine.start, end: fine.end }),
    ];
    const packs = packQueries(requests);
    expect(packs.flatMap((pack) => pack.requests.map(({ key }) => key)).sort()).toEqual(
      requests.map(({ key }) => key).sort(),
    );
    for (const pack of packs) {
      const points = pack.requests.reduce((sum, one) => sum + pointsOf(one), 0);
      expect(points <= POINTS || pack.requests.length === 1).toBe(true);
      expect(pack.requests.length).toBeLessThanOrEqual(QUERIES);
      expect(new Set(pack.requests.map(({ start, end }) => `${start} ${end}`)).size).toBe(1);
    }
    expect(packs.map((pack) => pack.requests.length)).toEqual([4, 4, 4, 1, 1]);
  });
});
