import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import type { ActionFamily } from '../../src/core/recommendation.ts';
import type { SampleRegion } from '../regions.ts';
import type { SkuKey } from '../skus.ts';

/** Something the organisation owns: what AWS would tell of it, and what it is billed for it. */
export interface PlantedResource {
  readonly accountId: string;
  readonly region: SampleRegion;
  /** As the bill names it; equal to what the API names it, or ending in it. */
  readonly billedAs: string;
  /** Rows of datasets, as their loaders leave them. */
  readonly rows: readonly PlantedRow[];
  readonly metrics: readonly PlantedMetric[];
  readonly charges: readonly PlantedCharge[];
  /** What a correct judge says of it. */
  readonly truth: PlantedTruth;
  /** Checks that cannot tell, since what they measure is not published for it. */
  readonly undecided?: readonly { readonly check: string; readonly resourceId: string }[];
}

export interface PlantedRow {
  readonly dataset: string;
  readonly row: object;
}

/** The same value on every day; resources without a metric have no entry, which is not zero. */
export interface PlantedMetric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface PlantedCharge {
  readonly sku: SkuKey;
  /** Held, for units by the month; machines, for fleets; else units a day. */
  readonly quantity: number;
}

export type PlantedTruth =
  /** Each check that finds it, with what its action leaves of the charges. */
  | { readonly kind: 'waste'; readonly found: readonly PlantedFinding[] }
  /** Looks like waste to a careless judge. `guard`: why it is none. */
  | { readonly kind: 'decoy'; readonly guard: string };

export interface PlantedFinding {
  readonly check: string;
  readonly family: ActionFamily;
  /** As the finding names it. */
  readonly resourceId: string;
  /** What is used instead, once somebody acts; `null`: nobody can tell in advance, so that there is no amount. */
  readonly after: readonly PlantedCharge[] | null;
}

/** A row of a dataset, held to the dataset's own type. */
export function rowOf<Row extends object>({ id }: DatasetDeclaration<Row>, row: NoInfer<Row>): PlantedRow {
  return { dataset: id, row };
}

/** What wastes by itself: one check finds it, under the name it has. */
export function wasteOf(
  check: string,
  family: ActionFamily,
  resourceId: string,
  after: PlantedFinding['after'],
): PlantedTruth {
  return { kind: 'waste', found: [{ check, family, resourceId, after }] };
}

export function decoy(guard: string): PlantedTruth {
  return { kind: 'decoy', guard };
}

/** Metrics of one resource. */
export function metricsOf(
  namespace: string,
  dimensions: Readonly<Record<string, string>>,
  values: Readonly<Record<string, number>>,
): readonly PlantedMetric[] {
  return Object.entries(values).map(([metricName, value]) => ({ namespace, metricName, dimensions, value }));
}
