import type { Bill } from '../../core/bill.ts';
import type { ChargeKind } from '../../core/charge.ts';
import { eachMonth, type Period } from '../../core/period.ts';
import { finalMonths } from './final-months.ts';

/** Kinds that are posted days after the end of the month they are for. */
const POSTED_LATE: readonly ChargeKind[] = ['support'];

/** Final months in a row that make a charge a habit. */
const HABIT = 3;

/** Kinds that are still to be posted for a month of a period: it is not final and has none, and each of the last three final months before it has. */
export function notYetPosted(bill: Bill, currency: string, period: Period): readonly ChargeKind[] {
  const charged = chargedMonths(bill, currency);
  const final = finalMonths(bill.head.months, currency);
  return POSTED_LATE.filter((kind) =>
    eachMonth(period).some((month) => {
      const earlier = final.filter((each) => each < month).slice(-HABIT);
      const isHabit = earlier.length === HABIT && earlier.every((each) => charged.has(`${each} ${kind}`));
      return isHabit && !final.includes(month) && !charged.has(`${month} ${kind}`);
    }),
  );
}

/** Months and kinds that have a charge, as `2026-10 support`. */
function chargedMonths({ monthly, dailyByService }: Bill, currency: string): ReadonlySet<string> {
  const byMonth = monthly.known ? monthly.value.rows : [];
  const byDay = monthly.known || !dailyByService.known ? [] : dailyByService.value.rows;
  return new Set([
    ...byMonth.filter((row) => row.currency === currency).map((row) => `${row.month} ${row.chargeKind}`),
    ...byDay
      .filter((row) => row.currency === currency)
      .map((row) => `${row.day.slice(0, 7)} ${row.chargeKind}`),
  ]);
}
