import { CloudWatchClient, GetMetricDataCommand, type MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { SpendlogError } from '../../core/errors.ts';
import type { MetricAnswer, MetricContext, MetricLoader, MetricRequest } from '../../core/metric-request.ts';
import { pagesOf } from '../pages.ts';
import { type Pack, POINTS, packQueries } from './pack-queries.ts';
import { type Instants, readSeries, type SeriesReader } from './read-series.ts';

/** A series that comes back incomplete is asked for once more; after that it stays so. */
const ROUNDS = 2;

/**
 * Loads the series with GetMetricData. A series is known only when CloudWatch called it complete, without messages, and
 * gave at least one datapoint. Throws what the SDK throws.
 */
export const loadMetrics: MetricLoader = async (requests, context) => {
  const loaded = new Map<string, MetricAnswer>(requests.map(({ key }) => [key, 'incomplete']));
  const instants: Instants = new Map();
  let open = requests;
  for (let round = 0; round < ROUNDS && open.length > 0; round += 1) {
    const incomplete: MetricRequest[] = [];
    for (const pack of packQueries(open)) {
      for (const [request, reader] of await read(pack, instants, context)) {
        loaded.set(request.key, reader.answer());
        if (!reader.isComplete()) incomplete.push(request);
      }
    }
    open = incomplete;
  }
  return loaded;
};

async function read(
  pack: Pack,
  instants: Instants,
  context: MetricContext,
): Promise<ReadonlyMap<MetricRequest, SeriesReader>> {
  const readers = new Map(pack.requests.map((request) => [request, readSeries(instants)] as const));
  const byId = new Map([...readers.values()].map((reader, index) => [idAt(index), reader] as const));
  context.metricsAsked(pack.requests.length);
  for await (const page of pagesOf(pagesFor(pack, context))) {
    if (!page.MetricDataResults) throw withoutList();
    for (const result of page.MetricDataResults) byId.get(result.Id ?? '')?.add(result);
  }
  return readers;
}

function pagesFor({ start, end, requests }: Pack, { client, signal }: MetricContext) {
  const cloudWatch = client(CloudWatchClient);
  const input = {
    StartTime: new Date(start),
    EndTime: new Date(end),
    MetricDataQueries: requests.map(queryOf),
    ScanBy: 'TimestampAscending' as const,
    MaxDatapoints: POINTS,
  };
  return {
    operation: 'GetMetricData',
    ask: (NextToken: string | undefined) =>
      cloudWatch.send(new GetMetricDataCommand({ ...input, NextToken }), { abortSignal: signal }),
    next: ({ NextToken }: { readonly NextToken?: string | undefined }) => NextToken,
  };
}

function queryOf(request: MetricRequest, index: number): MetricDataQuery {
  const Dimensions = Object.entries(request.dimensions).map(([Name, Value]) => ({ Name, Value }));
  return {
    Id: idAt(index),
    MetricStat: {
      Metric: { Namespace: request.namespace, MetricName: request.metricName, Dimensions },
      Period: request.periodSeconds,
      Stat: request.statistic,
    },
    ReturnData: true,
  };
}

/** Ids must start with a lower-case letter; the caller's keys need not. */
function idAt(index: number): string {
  return `q${index}`;
}

function withoutList(): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    'GetMetricData answered without its list',
    'Run again; if it stays, report it.',
  );
}
