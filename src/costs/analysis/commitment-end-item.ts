import type { Commitment, CommitmentMonth } from '../../core/cost-source.ts';
import type { CalendarItem, CalendarReason } from '../../core/forecast.ts';
import { moneyToNumber } from '../../core/money.ts';
import { addDays, daysBetween, daysInMonth, monthPeriod } from '../../core/period.ts';
import type { ForecastBasis } from './forecast-basis.ts';
import type { MonthOutlook } from './month-outlook.ts';

/**
 * What commitments that end in the horizon change from the day after their end: the usage they cover is charged at the
 * contracted price (list price where that is unknown), and their own cost goes away.
 */
export function commitmentEndItem(basis: ForecastBasis, outlook: MonthOutlook): CalendarItem {
  let value = 0;
  for (const commitment of basis.commitments)
    value += daysWithout(commitment, outlook) * dailyChange(basis, commitment, outlook);
  const reason: CalendarReason = { id: 'without-commitment' };
  const amount = { value, currency: basis.currency };
  return { kind: 'commitment-end', month: outlook.month, amount, reason };
}

/** Days of the month after the origin on which a commitment that still ran at the origin is over. */
function daysWithout({ end }: Commitment, { month, origin }: MonthOutlook): number {
  if (!end || end < origin) return 0;
  const period = monthPeriod(month);
  const from = [addDays(end, 1), period.start].sort().at(-1) ?? period.start;
  return Math.max(0, daysBetween(from, period.end));
}

/** Change a day, from the last final month that is known. 0 where what it costs, or what its usage would cost, is not known. */
function dailyChange(basis: ForecastBasis, commitment: Commitment, { known }: MonthOutlook): number {
  const month = known.at(-1);
  const last = commitment.months.find((each) => each.month === month);
  const without = last?.coveredContractedCost ?? last?.coveredListCost;
  if (!last || !without) return 0;
  const own = ownCost(basis, last);
  return own === null ? 0 : (moneyToNumber(without) - own) / daysInMonth(last.month);
}

function ownCost({ metric }: ForecastBasis, { used, unused, purchased }: CommitmentMonth): number | null {
  if (metric === 'billedCost') return purchased && moneyToNumber(purchased);
  return used && unused && moneyToNumber(used) + moneyToNumber(unused);
}
