import type { DataQualityItem } from '../../../core/data-quality.ts';
import type { Money } from '../../../core/money.ts';
import type { Month } from '../../../core/period.ts';
import type { MetricBasis } from './metric-basis.ts';
import { PLAIN_BASIS } from './metric-basis.ts';
import { isKnownRecordType } from './record-type.ts';

export interface QualityParts {
  readonly basis: MetricBasis;
  readonly recordTypes: readonly string[];
  readonly restated: ReadonlyMap<Month, readonly Money[]>;
  /** Cubes that were not asked because the cap on requests was reached. */
  readonly notAsked: number;
}

/** What a reader of figures from Cost Explorer should know about them. */
export function qualityOf(parts: QualityParts): readonly DataQualityItem[] {
  return [
    ...plainMetrics(parts.basis),
    ...unknownRecordTypes(parts.recordTypes),
    ...restatedMonths(parts.restated),
    ...notAsked(parts.notAsked),
    {
      id: 'marketplace-not-separable',
      severity: 'info',
      count: 0,
      subject: 'chargeKind',
      message:
        'Cost Explorer record types do not tell Marketplace charges from others, so they are counted as usage or purchases.',
    },
  ];
}

function plainMetrics(basis: MetricBasis): readonly DataQualityItem[] {
  if (basis !== PLAIN_BASIS) return [];
  return [
    {
      id: 'net-metrics-refused',
      severity: 'warning',
      count: 1,
      subject: 'billedCost, effectiveCost',
      message:
        'Net metrics are not shown to this account, so the whole run uses unblended and amortised cost before private discounts are spread.',
    },
  ];
}

function unknownRecordTypes(recordTypes: readonly string[]): readonly DataQualityItem[] {
  const unknownTypes = recordTypes.filter((type) => !isKnownRecordType(type));
  if (unknownTypes.length === 0) return [];
  return [
    {
      id: 'unknown-record-type',
      severity: 'warning',
      count: unknownTypes.length,
      subject: 'RECORD_TYPE',
      message: 'Charges of record types that are not known are shown as adjustments.',
      examples: unknownTypes.slice(0, 3),
    },
  ];
}

function restatedMonths(restated: QualityParts['restated']): readonly DataQualityItem[] {
  return [...restated]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, amounts]) => ({
      id: 'restated',
      severity: 'info',
      count: 1,
      subject: month,
      message: 'A final month changed since it was last read; it was read again.',
      amounts,
    }));
}

function notAsked(count: number): readonly DataQualityItem[] {
  if (count === 0) return [];
  return [
    {
      id: 'request-budget-reached',
      severity: 'warning',
      count,
      subject: 'costs.maxRequests',
      message:
        'The cap on paid requests was reached, so some questions were not asked; what was read is kept and the next run goes on from there.',
    },
  ];
}
