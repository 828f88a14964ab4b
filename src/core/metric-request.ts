import type { MetricDeclaration, MetricSeries } from './check.ts';
import type { DatasetContext } from './dataset.ts';

/** One metric of one resource over a time. */
export interface MetricRequest {
  /** The caller's own name for it, unique among the requests of one call. */
  readonly key: string;
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: MetricDeclaration['statistic'];
  readonly periodSeconds: number;
  /** CloudWatch dimension → value. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** ISO instant, inclusive. */
  readonly start: string;
  /** ISO instant, exclusive. */
  readonly end: string;
}

/**
 * Loads metrics in as few calls as CloudWatch allows. Every key is in the answer. A call that fails is thrown.
 */
export type MetricLoader = (
  requests: readonly MetricRequest[],
  context: MetricContext,
) => Promise<ReadonlyMap<string, MetricAnswer>>;

/** `null`: CloudWatch has no datapoint. `incomplete`: it has some, and did not give all of them. */
export type MetricAnswer = MetricSeries | null | 'incomplete';

export type MetricContext = Pick<DatasetContext, 'client' | 'signal' | 'metricsAsked'>;
