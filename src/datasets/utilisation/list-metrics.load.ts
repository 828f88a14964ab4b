import { CloudWatchClient, ListMetricsCommand, type Metric } from '@aws-sdk/client-cloudwatch';
import type { DatasetContext } from '../../core/dataset.ts';
import type { ServiceMetrics, UseMetric } from '../../core/service.ts';
import { itemsOf } from '../pages.ts';

export interface MeasuredResources {
  /** The dimensions of each, in CloudWatch's order. */
  readonly dimensions: readonly Readonly<Record<string, string>>[];
  /** Resources beyond those. */
  readonly left: number;
}

/**
 * The resources that reported the metric within two weeks, which is as far back as ListMetrics looks. Metrics with more
 * or fewer dimensions than name one resource are of parts or of groups, and not counted twice.
 */
export async function listMeasured(
  { namespace, dimensions }: ServiceMetrics,
  { metricName }: UseMetric,
  { client, signal }: DatasetContext,
  most: number,
): Promise<MeasuredResources> {
  const cloudWatch = client(CloudWatchClient);
  const input = { Namespace: namespace, MetricName: metricName };
  const items = itemsOf({
    operation: 'ListMetrics',
    ask: (NextToken) =>
      cloudWatch.send(new ListMetricsCommand({ ...input, NextToken }), { abortSignal: signal }),
    items: ({ Metrics }) => Metrics,
    next: ({ NextToken }) => NextToken,
    idOf: (metric) => JSON.stringify(pairsOf(metric).sort(byName)),
  });
  const found: Record<string, string>[] = [];
  let left = 0;
  for await (const metric of items) {
    if (!namesOne(metric, dimensions)) continue;
    if (found.length < most) found.push(Object.fromEntries(pairsOf(metric)));
    else left += 1;
  }
  return { dimensions: found, left };
}

function namesOne(metric: Metric, dimensions: readonly string[]): boolean {
  const names = pairsOf(metric).map(([name]) => name);
  return names.length === dimensions.length && names.every((name) => dimensions.includes(name));
}

function pairsOf({ Dimensions = [] }: Metric): [string, string][] {
  return Dimensions.map(({ Name = '', Value = '' }) => [Name, Value]);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
