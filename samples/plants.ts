import { addDays, type Day, eachDay, weekdayOf } from '../src/core/period.ts';
import { DATA_ACCOUNT, ERP_ACCOUNT, ML_ACCOUNT, PAYMENTS_ACCOUNT } from './accounts.ts';
import { AS_OF } from './calendar.ts';
import { integerBetween, pick, randomFor } from './random.ts';
import type { SampleRegion } from './regions.ts';
import type { SkuKey } from './skus.ts';

/** Where something is planted: one line of usage. */
export interface PlantPlace {
  readonly accountId: string;
  readonly region: SampleRegion;
  readonly sku: SkuKey;
}

/** What this seed hides in the data. */
export interface Plants {
  /** Extra usage on one to three days, in multiples of the line's ordinary day. */
  readonly spike: {
    readonly at: PlantPlace;
    readonly start: Day;
    readonly days: number;
    readonly extra: number;
  };
  /** Usage that grows by the same amount every day from `since` on; `dailySlope` in units of the price a day. */
  readonly leak: { readonly at: PlantPlace; readonly since: Day; readonly dailySlope: number };
  readonly newService: { readonly at: PlantPlace; readonly since: Day; readonly quantity: number };
  readonly endedService: { readonly at: PlantPlace; readonly lastDay: Day; readonly quantity: number };
}

const SPIKES: readonly [SpikeChoice, ...SpikeChoice[]] = [
  { at: { accountId: PAYMENTS_ACCOUNT, region: 'eu-central-1', sku: 'logs-ingest' }, extra: [7, 11] },
  { at: { accountId: DATA_ACCOUNT, region: 'us-east-1', sku: 'glue-dpu' }, extra: [3, 6] },
  { at: { accountId: DATA_ACCOUNT, region: 'us-east-1', sku: 'athena-scan' }, extra: [4, 7] },
  { at: { accountId: ML_ACCOUNT, region: 'us-west-2', sku: 'sagemaker-training' }, extra: [3, 5] },
];

const LEAKS: readonly [LeakChoice, ...LeakChoice[]] = [
  { at: { accountId: ERP_ACCOUNT, region: 'us-east-1', sku: 'backup-storage' }, slope: [14, 20] },
  { at: { accountId: ML_ACCOUNT, region: 'us-west-2', sku: 'efs-storage' }, slope: [2, 3] },
  { at: { accountId: ERP_ACCOUNT, region: 'us-east-1', sku: 'fsx-lustre' }, slope: [4, 6] },
];

const NEW_SERVICES: readonly [QuantityChoice, ...QuantityChoice[]] = [
  { at: { accountId: ML_ACCOUNT, region: 'us-west-2', sku: 'bedrock-tokens' }, quantity: 78_000 },
  { at: { accountId: ML_ACCOUNT, region: 'us-west-2', sku: 'kendra-index' }, quantity: 168 },
];

const ENDED_SERVICES: readonly [QuantityChoice, ...QuantityChoice[]] = [
  { at: { accountId: DATA_ACCOUNT, region: 'us-east-1', sku: 'redshift-ra3' }, quantity: 72 },
  { at: { accountId: PAYMENTS_ACCOUNT, region: 'eu-central-1', sku: 'neptune-r5' }, quantity: 96 },
];

interface SpikeChoice {
  readonly at: PlantPlace;
  readonly extra: readonly [low: number, high: number];
}

interface LeakChoice {
  readonly at: PlantPlace;
  readonly slope: readonly [low: number, high: number];
}

interface QuantityChoice {
  readonly at: PlantPlace;
  readonly quantity: number;
}

/** Chooses the facts of a seed. Nothing here looks at the data that will carry them. */
export function plantsFor(seed: number): Plants {
  const random = randomFor(seed, 'plants');
  const spike = pick(random, SPIKES);
  const leak = pick(random, LEAKS);
  return {
    spike: {
      at: spike.at,
      start: SPIKE_STARTS[Math.floor(random() * SPIKE_STARTS.length)] ?? AS_OF,
      days: integerBetween(random, 1, 3),
      extra: integerBetween(random, ...spike.extra),
    },
    leak: {
      at: leak.at,
      since: addDays(AS_OF, -integerBetween(random, 150, 210)),
      dailySlope: integerBetween(random, ...leak.slope),
    },
    newService: { ...pick(random, NEW_SERVICES), since: addDays(AS_OF, -integerBetween(random, 24, 38)) },
    endedService: {
      ...pick(random, ENDED_SERVICES),
      lastDay: addDays(AS_OF, -integerBetween(random, 40, 47)),
    },
  };
}

/**
 * Monday to Wednesday and away from the turn of the month, so that a spike is never mistaken for a weekend's end or a
 * month's first day; recent enough to be reported on, and over by `asOf`.
 */
const SPIKE_STARTS: readonly Day[] = eachDay({ start: addDays(AS_OF, -62), end: addDays(AS_OF, -10) }).filter(
  (at) => [1, 2, 3].includes(weekdayOf(at)) && Number(at.slice(8)) >= 5 && Number(at.slice(8)) <= 25,
);
