import type { Bill } from '../../core/bill.ts';
import type { Commitment } from '../../core/cost-source.ts';
import { mapKnown } from '../../core/known.ts';
import type { Day } from '../../core/period.ts';

/** The bill with the ends of commitments that only people know. What the bill itself tells is kept. */
export function withCommitmentEnds(bill: Bill, ends: ReadonlyMap<string, Day>): Bill {
  const commitments = mapKnown(bill.commitments, (all) => all.map((each) => withEnd(each, ends)));
  return { ...bill, commitments };
}

function withEnd(commitment: Commitment, ends: ReadonlyMap<string, Day>): Commitment {
  const end = ends.get(commitment.commitmentDiscountId);
  return commitment.end || !end ? commitment : { ...commitment, end, endSource: 'config' };
}
