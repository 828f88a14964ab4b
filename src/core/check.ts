import type { CheckGuide } from './check-guide.ts';
import type { DatasetDeclaration, RowOf } from './dataset.ts';
import type { ActionFamily, ActionType, Finding, ImplementationEffort } from './recommendation.ts';
import type { Undecided } from './unit-result.ts';

export type Needs = Readonly<Record<string, DatasetDeclaration>>;

export type Thresholds = Readonly<Record<string, number>>;

/** What a check may look at besides its datasets. `now` is the plan's instant; there is no wall clock. */
export interface CheckContext<T extends Thresholds> {
  readonly now: string;
  readonly thresholds: T;
  /**
   * One of the declared metrics for one row of the dataset it is measured on. `null`: CloudWatch has no datapoint, or not all
   * of them could be read. Of a row of which the latter is so, nothing is found whatever the check says: it is undecided.
   */
  readonly metric: (name: string, row: unknown) => MetricSeries | null;
}

/** Datapoints in ascending order of time, as CloudWatch returned them; periods without data are not filled. */
export interface MetricSeries {
  readonly points: readonly { readonly start: string; readonly value: number }[];
}

/** A metric the engine loads for a check; 500 of them go into one GetMetricData call. */
export interface MetricDeclaration {
  readonly namespace: string;
  readonly metricName: string;
  /** One of CloudWatch's own, or a percentile such as `p99`. */
  readonly statistic: 'Average' | 'Maximum' | 'Minimum' | 'Sum' | 'SampleCount' | `p${number}`;
  readonly periodSeconds: number;
  /** Which of the check's `needs` has the resources. */
  readonly of: string;
  /** CloudWatch dimension → column of the row with its value. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Column with the id of what several rows are parts of, where findings name that. */
  readonly group?: string;
  /** What is found about one row depends on this metric of all the others. */
  readonly acrossRows?: true;
}

/** What every check says of itself, whatever it judges. */
export interface CheckFacts<T extends Thresholds = Thresholds> {
  /** `<service>-<what>`; its page is `docs/checks/<id>.md`. */
  readonly id: string;
  /** The good state, e.g. `Every EBS volume is attached to an instance`. */
  readonly title: string;
  /** Catalogue id. */
  readonly service: string;
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
  readonly thresholds: T;
  readonly lookBackDays: number;
  readonly effort: ImplementationEffort;
  readonly restartNeeded: boolean;
  readonly rollbackPossible: boolean;
  readonly guide: CheckGuide;
}

export interface CheckDeclaration<N extends Needs = Needs, T extends Thresholds = Thresholds>
  extends CheckFacts<T> {
  readonly scope: 'unit';
  readonly needs: N;
  readonly metrics?: Readonly<Record<string, MetricDeclaration>>;
  /** Synchronous by type: it cannot await I/O, so it cannot read anything it did not declare. */
  evaluate(
    rows: { readonly [K in keyof N]: readonly RowOf<N[K]>[] },
    context: CheckContext<T>,
  ): Iterable<Verdict>;
}

/** Something in one account and region. */
export type Placed<V> = V & { readonly account: string; readonly region: string };

/** A judgement across accounts and regions, over the columns that datasets keep; made when all units are in. */
export interface TenantCheckDeclaration<N extends Needs = Needs, T extends Thresholds = Thresholds>
  extends CheckFacts<T> {
  readonly scope: 'tenant';
  readonly needs: N;
  /** What it finds in places that were read holds whatever lies in those that were not; absent: it is not asked unless all were. */
  readonly partial?: true;
  evaluate(
    rows: { readonly [K in keyof N]: readonly Placed<RowOf<N[K]>>[] },
    context: Omit<CheckContext<T>, 'metric'>,
  ): Iterable<Placed<Verdict>>;
}

/** One for each resource that is not good; a resource it yields nothing for was judged and is good. */
export type Verdict = Finding | Undecided;

export function defineCheck<N extends Needs, T extends Thresholds>(
  declaration: CheckDeclaration<N, T>,
): CheckDeclaration<N, T> {
  return declaration;
}

export function defineTenantCheck<N extends Needs, T extends Thresholds>(
  declaration: TenantCheckDeclaration<N, T>,
): TenantCheckDeclaration<N, T> {
  return declaration;
}

/** The documentation page of a check, from the root of the repository. */
export function docsPageOf({ id }: Pick<CheckFacts, 'id'>): string {
  return `docs/checks/${id}.md`;
}
