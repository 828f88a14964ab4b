import type { CostAndUsagePage, CostBucket, CostMetricValues } from '../../../core/cost-explorer-port.ts';
import { type Decimal, parseDecimal } from '../../../core/decimal.ts';
import { SpendlogError } from '../../../core/errors.ts';
import { type Day, parseDay } from '../../../core/period.ts';

/** One group of one bucket: amounts by metric, exactly as the text of the answer says. */
export interface Fact {
  /** First day of the bucket. */
  readonly start: Day;
  /** In the order of GroupBy; empty where the answer is not grouped. */
  readonly keys: readonly string[];
  readonly currency: string;
  readonly amounts: ReadonlyMap<string, Decimal>;
  /** `null` where the units are mixed (`N/A`) or the metric was not asked. */
  readonly quantity: { readonly amount: Decimal; readonly unit: string } | null;
}

export interface ParsedPage {
  readonly facts: readonly Fact[];
  readonly buckets: readonly { readonly start: Day; readonly estimated: boolean }[];
  /** Display names of accounts, by id. Untrusted. */
  readonly names: ReadonlyMap<string, string>;
}

/** AWS bills in US dollars where an answer names no currency, as for a bucket without any charge. */
const DEFAULT_CURRENCY = 'USD';

/** Metrics that count something other than money. */
const QUANTITIES: ReadonlySet<string> = new Set(['UsageQuantity', 'NormalizedUsageAmount']);

/** Reads one page. `Total` counts only where there are no groups; an empty bucket has no facts. */
export function parsePage(page: CostAndUsagePage, grouped: boolean): ParsedPage {
  const buckets = (page.ResultsByTime ?? []).map((bucket) => ({
    start: bucketStart(bucket),
    estimated: bucket.Estimated ?? true,
    facts: grouped ? groupFacts(bucket) : totalFacts(bucket),
  }));
  return {
    facts: buckets.flatMap(({ facts }) => facts),
    buckets: buckets.map(({ start, estimated }) => ({ start, estimated })),
    names: new Map(
      (page.DimensionValueAttributes ?? []).flatMap(({ Value, Attributes }) =>
        Value !== undefined && Attributes?.['description']
          ? [[Value, Attributes['description']] as const]
          : [],
      ),
    ),
  };
}

function groupFacts(bucket: CostBucket): readonly Fact[] {
  const start = bucketStart(bucket);
  return (bucket.Groups ?? []).map(({ Keys, Metrics }) => fact(start, Keys ?? [], Metrics ?? {}));
}

function totalFacts(bucket: CostBucket): readonly Fact[] {
  const total = bucket.Total ?? {};
  return Object.keys(total).length === 0 ? [] : [fact(bucketStart(bucket), [], total)];
}

function fact(start: Day, keys: readonly string[], metrics: CostMetricValues): Fact {
  const amounts = new Map<string, Decimal>();
  let currency = DEFAULT_CURRENCY;
  let quantity: Fact['quantity'] = null;
  for (const [metric, { Amount, Unit }] of Object.entries(metrics)) {
    if (Amount === undefined) continue;
    const amount = parseDecimal(Amount);
    if (!amount) throw unexpected(`An amount of ${metric} is not a number.`);
    if (!QUANTITIES.has(metric)) {
      amounts.set(metric, amount);
      currency = Unit ?? currency;
    } else if (metric === 'UsageQuantity' && Unit !== undefined && Unit !== 'N/A') {
      quantity = { amount, unit: Unit };
    }
  }
  return { start, keys, currency, amounts, quantity };
}

function bucketStart(bucket: CostBucket): Day {
  const start = parseDay(bucket.TimePeriod?.Start?.slice(0, 10) ?? '');
  if (!start) throw unexpected('A time bucket has no start.');
  return start;
}

function unexpected(what: string): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    `Cost Explorer sent an answer that cannot be read. ${what}`,
    'Run again; if it stays, read the bill from an export with --costs.',
  );
}
