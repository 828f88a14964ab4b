import type { BillCheckContext } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Thresholds, Verdict } from '../../core/check.ts';
import { charged, undecided } from './charged.ts';

export const NO_OPERATION = 'The source does not tell the operation, which decides';

/** Nothing can be said of usage whose operation is not told, as Cost Explorer does: that is undecided, never good. */
export function* whereOperationsAreTold(
  lines: readonly ChargeLine[],
  { period }: Pick<BillCheckContext<Thresholds>, 'period'>,
  judge: () => Iterable<Placed<Verdict>>,
): Iterable<Placed<Verdict>> {
  const untold = lines.filter(({ operation }) => operation === '');
  for (const one of charged(untold, period)) yield undecided(one, NO_OPERATION);
  yield* judge();
}
