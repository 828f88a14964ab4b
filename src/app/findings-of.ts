import type { BillLines } from '../core/charge-line.ts';
import type { Collection, FoundResource } from '../core/collection.ts';
import { type Known, known, mapKnown, unknown } from '../core/known.ts';
import type { Judged } from '../report/judging/judged.ts';
import { tellsUsageTypes } from '../report/judging/tells-usage-types.ts';

export interface FindingParts {
  readonly collection: Known<Pick<Collection, 'findings'>>;
  /** Of the checks of the bill. */
  readonly bill: Judged;
  readonly lines: Pick<BillLines, 'usage'>;
}

/** Where neither what runs nor the bill was judged, there is nothing to recommend: the bill first, where it was read. */
export function findingsOf({ collection, bill, lines }: FindingParts): Known<readonly FoundResource[]> {
  const billJudged = bill.rows.some(({ state }) => state === 'evaluated');
  const live = mapKnown(collection, ({ findings }) => findings);
  if (live.known) return known([...live.value, ...bill.findings]);
  if (billJudged) return known(bill.findings);
  if (!tellsUsageTypes(lines)) {
    return unknown(
      'column-missing',
      'recommended actions',
      'export the column of usage types (x_UsageType, lineItem/UsageType)',
    );
  }
  return { known: false, gap: { ...live.gap, subject: 'recommended actions' } };
}
