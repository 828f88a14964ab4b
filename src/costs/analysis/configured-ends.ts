import type { Bill } from '../../core/bill.ts';
import type { Commitment } from '../../core/cost-source.ts';
import type { DataQualityItem } from '../../core/data-quality.ts';
import { known } from '../../core/known.ts';
import type { Day } from '../../core/period.ts';

/**
 * The bill with the ends of commitments that only people know: they replace an end that was worked out from a purchase,
 * never one the export states. An id that no commitment has is told, as its end is lost.
 */
export function withConfiguredEnds(bill: Bill, ends: ReadonlyMap<string, Day>): Bill {
  if (!bill.commitments.known || ends.size === 0) return bill;
  const commitments = bill.commitments.value;
  const ids = new Set(commitments.map(({ commitmentDiscountId }) => commitmentDiscountId));
  const unmatched = [...ends.keys()].filter((id) => !ids.has(id));
  return {
    ...bill,
    commitments: known(commitments.map((each) => withEnd(each, ends))),
    quality: unmatched.length === 0 ? bill.quality : [...bill.quality, unmatchedItem(unmatched)],
  };
}

function withEnd(commitment: Commitment, ends: ReadonlyMap<string, Day>): Commitment {
  const end = ends.get(commitment.commitmentDiscountId);
  return !end || commitment.endSource === 'export' ? commitment : { ...commitment, end, endSource: 'config' };
}

function unmatchedItem(ids: readonly string[]): DataQualityItem {
  return {
    id: 'configured-commitment-unknown',
    severity: 'warning',
    count: ids.length,
    subject: 'CommitmentDiscountId',
    message: 'The configuration gives the end of commitments that the bill does not have.',
    examples: ids.slice(0, 3),
  };
}
