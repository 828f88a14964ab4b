import type { CheckFacts, MetricDeclaration, MetricSeries } from '../../core/check.ts';
import type { DatasetDeclaration } from '../../core/dataset.ts';
import type { ChargeClaim, Finding } from '../../core/recommendation.ts';

/** A metric of which a resource that is used has more than `atMost` over the days looked at. */
export interface IdleMetric {
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: MetricDeclaration['statistic'];
  /** CloudWatch dimension → column of the row. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Sum over the days for `Sum` and `SampleCount`, else the highest day, up to which the resource is idle. */
  readonly atMost: number;
  readonly unit: string;
  /**
   * AWS publishes nothing while there is nothing to count (it documents `nonzero` as the reporting criterion). Missing days of such
   * a metric are then silent days where, and only where, another metric of the row without this mark was published.
   */
  readonly silentAtZero?: true;
}

/** One kind of resource that is idle when its metrics say so: a row of the table. */
export interface IdleRow<Row = never>
  extends Omit<CheckFacts, 'thresholds' | 'lookBackDays' | 'actionFamily'> {
  readonly dataset: DatasetDeclaration<Row>;
  /** By the name a threshold is called after: `sent` gives `maximumSent`. */
  readonly metrics: Readonly<Record<string, IdleMetric>>;
  readonly days: number;
  readonly minimumAgeDays: number;
  /** The resource of a row; `null`: it is not one that this row judges (stopped, being deleted, of another kind). */
  readonly resource: (row: Row) => IdleResource | null;
  readonly claims: (row: Row) => readonly ChargeClaim[];
}

export interface IdleResource extends Pick<Finding, 'resourceId' | 'workloadGroup'> {
  /** As a sentence begins with it: `The NAT gateway nat-1`. */
  readonly noun: string;
  /** ISO instant; `null`: AWS did not tell; `unknowable`: AWS never tells for this type, so that the days measured stand for the age. */
  readonly createdAt: string | null | 'unknowable';
  /** What else a reader should know, as a part of the sentence. */
  readonly remark?: string;
}

/** What was measured of one metric; `null`: no datapoint, or not all of them could be read. */
export type Measured = Readonly<Record<string, MetricSeries | null>>;
