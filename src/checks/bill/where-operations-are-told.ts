import type { BillCheckContext } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Thresholds, Verdict } from '../../core/check.ts';
import { charged, undecided } from './charged.ts';

export const NO_OPERATION = 'The source does not tell the operation, which decides';

/** Nothing can be said where no operation is told, as of Cost Explorer: that is undecided, never good. */
export function* whereOperationsAreTold(
  lines: readonly ChargeLine[],
  { period }: Pick<BillCheckContext<Thresholds>, 'period'>,
  judge: () => Iterable<Placed<Verdict>>,
): Iterable<Placed<Verdict>> {
  if (lines.some(({ operation }) => operation !== '')) {
    yield* judge();
    return;
  }
  for (const one of charged(lines, period)) yield undecided(one, NO_OPERATION);
}
