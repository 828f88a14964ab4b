import type {
  CostAndUsageRequest,
  CostDimensionValues,
  CostFilter,
} from '../../../core/cost-explorer-port.ts';
import type { Period } from '../../../core/period.ts';
import type { MetricBasis } from './metric-basis.ts';
import { groupsBy, type Reading } from './reading.ts';
import { filterForKinds, type KindFilter } from './record-type.ts';

/** What narrows every request of a run. */
export interface RequestScope {
  readonly basis: MetricBasis;
  /** Absent: every account the payer sees. */
  readonly accounts: readonly string[] | null;
}

/** The record types a reading is limited to, by those that the bill holds. */
export function kindFilterOf(reading: Reading, recordTypes: readonly string[]): KindFilter {
  const countQuantity = groupsBy(reading, 'USAGE_TYPE') && !groupsBy(reading, 'RECORD_TYPE');
  return filterForKinds(recordTypes, reading.kinds, countQuantity);
}

/** The first page's request. `recordTypes`: as the API spells them, `null` for no filter. */
export function requestOf(
  reading: Reading,
  period: Period,
  recordTypes: readonly string[] | null,
  scope: RequestScope,
): CostAndUsageRequest {
  const filters: CostDimensionValues[] = [];
  if (recordTypes) filters.push({ Key: 'RECORD_TYPE', Values: recordTypes.toSorted() });
  if (scope.accounts) filters.push({ Key: 'LINKED_ACCOUNT', Values: scope.accounts.toSorted() });
  const filter = joined(filters);
  return {
    TimePeriod: { Start: period.start, End: period.end },
    Granularity: reading.granularity,
    Metrics: scope.basis.metrics,
    GroupBy: reading.groupBy,
    ...(filter ? { Filter: filter } : {}),
  };
}

function joined(filters: readonly CostDimensionValues[]): CostFilter | null {
  const [first, ...more] = filters.map((Dimensions) => ({ Dimensions }));
  if (!first) return null;
  return more.length === 0 ? first : { And: [first, ...more] };
}
