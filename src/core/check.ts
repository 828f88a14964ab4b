import type { DatasetDeclaration, RowOf } from './dataset.ts';
import type { SpendlogError } from './errors.ts';
import type { ActionFamily, ActionType, Finding, ImplementationEffort } from './recommendation.ts';

export type Needs = Readonly<Record<string, DatasetDeclaration>>;

export type Thresholds = Readonly<Record<string, number>>;

/** What a check may look at besides its datasets. `now` is the plan's as-of instant; there is no wall clock. */
export interface CheckContext<T extends Thresholds> {
  readonly now: string;
  readonly thresholds: T;
}

/** A metric the engine loads for a check; 500 of them go into one GetMetricData call. */
export interface MetricDeclaration {
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: 'Average' | 'Maximum' | 'Minimum' | 'Sum' | 'SampleCount';
  readonly periodSeconds: number;
}

export interface CheckDeclaration<N extends Needs = Needs, T extends Thresholds = Thresholds> {
  readonly id: string;
  /** The good state, e.g. `Every EBS volume is attached to an instance`. */
  readonly title: string;
  readonly service: string;
  readonly scope: 'unit' | 'tenant';
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
  readonly needs: N;
  readonly metrics?: Readonly<Record<string, MetricDeclaration>>;
  readonly thresholds: T;
  readonly lookBackDays: number;
  readonly effort: ImplementationEffort;
  readonly restartNeeded: boolean;
  readonly rollbackPossible: boolean;
  /** Path of the documentation page. */
  readonly docs: string;
  /** Synchronous by type: it cannot await I/O, so it cannot read anything it did not declare. */
  evaluate(
    rows: { readonly [K in keyof N]: readonly RowOf<N[K]>[] },
    context: CheckContext<T>,
  ): Iterable<Finding>;
}

export type CheckOutcome =
  | { readonly state: 'evaluated'; readonly findings: readonly Finding[] }
  | { readonly state: 'not-evaluated'; readonly error: SpendlogError };

export function defineCheck<N extends Needs, T extends Thresholds>(
  declaration: CheckDeclaration<N, T>,
): CheckDeclaration<N, T> {
  return declaration;
}
