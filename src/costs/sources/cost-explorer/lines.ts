import { USAGE_KINDS } from '../../../core/charge.ts';
import {
  type BillLines,
  type LineQuery,
  matchesUsageType,
  type UsageLine,
} from '../../../core/charge-line.ts';
import { known, mapKnown } from '../../../core/known.ts';
import { lengthInDays, type Period } from '../../../core/period.ts';
import type { Extent } from './coverage.ts';
import { foldFacts } from './fold.ts';
import type { MetricBasis } from './metric-basis.ts';
import type { CostReader } from './reader.ts';
import { groupsBy, needsExport } from './reading.ts';

/** What of a reader is needed: the answers it holds. */
export type HeldAnswers = Pick<CostReader, 'answers' | 'parts'>;

/**
 * Usage by service and usage type of the newest days that were asked for with quantities. Accounts, regions, operations and
 * resources are the empty text: Cost Explorer groups by two dimensions.
 */
export function linesOfAnswers(held: HeldAnswers, basis: MetricBasis, query: LineQuery): BillLines {
  const extent = newest(held, query.period);
  const period = extent?.period ?? query.period;
  const usage = extent
    ? known(usageOf(held, basis, extent))
    : needsExport<readonly UsageLine[]>('usage of the last days');
  return {
    period,
    days: lengthInDays(period),
    usage,
    resources: mapKnown(usage, (lines) =>
      lines
        .filter(({ usageType }) => matchesUsageType(usageType, query.usageTypes))
        .map((line) => ({ ...line, resourceId: '' })),
    ),
    commitmentDays: needsExport('usage under commitments by day'),
  };
}

/** Of the answers about days that are complete the one that ends last, and of those the longest. */
function newest({ answers }: HeldAnswers, { end }: Period): Extent | null {
  const usable = answers.filter(
    ({ reading, period }) =>
      groupsBy(reading, 'SERVICE') &&
      groupsBy(reading, 'USAGE_TYPE') &&
      JSON.stringify(reading.kinds) === JSON.stringify([...USAGE_KINDS].sort()) &&
      period.end <= end,
  );
  const [first] = usable.toSorted((a, b) => compareEnd(b.period, a.period));
  return first ? { reading: first.reading, period: first.period } : null;
}

function compareEnd(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return lengthInDays(a) - lengthInDays(b);
}

function usageOf(held: HeldAnswers, basis: MetricBasis, extent: Extent): readonly UsageLine[] {
  const rows = foldFacts(['serviceName', 'usageType'], USAGE_KINDS, held.parts(extent), basis);
  return rows.map((row) => ({ ...NOT_TOLD, ...row }));
}

const NOT_TOLD = {
  billingAccountId: '',
  subAccountId: '',
  regionId: '',
  operation: '',
  pricingUnit: '',
  pricingCategory: '',
  commitmentDiscountStatus: '',
};
