import type { Bill } from '../../core/bill.ts';
import type { CostMetric } from '../../core/charge.ts';
import { type Known, known, unknown } from '../../core/known.ts';
import { addDays, type Period } from '../../core/period.ts';
import { firstIncompleteDay } from './complete-days.ts';
import { type DailySeries, dailySeries } from './daily-series.ts';

/** Days of history a judgement looks at: the report window and three months to learn from. */
const HISTORY_DAYS = 190;

/** The series in which unusual days are looked for, from the most to the least specific. */
export interface AnomalySeries {
  readonly pairs: readonly DailySeries[];
  readonly services: readonly DailySeries[];
  readonly accounts: readonly DailySeries[];
}

export function anomalySeries(bill: Bill, currency: string, metric: CostMetric): Known<AnomalySeries> {
  const { dailyByServiceAccount: pairs, dailyByService: services, dailyByAccount: accounts } = bill;
  if (!pairs.known && !services.known && !accounts.known) return pairs;
  const selected = (period: Period) => ({ period: completeDays(bill, period), currency, metric });
  const found: AnomalySeries = {
    pairs: pairs.known
      ? dailySeries(pairs.value.rows, selected(pairs.value.period), ({ serviceName, subAccountId }) => ({
          serviceName: serviceName ?? '',
          subAccountId: subAccountId ?? '',
        }))
      : [],
    services: services.known
      ? dailySeries(services.value.rows, selected(services.value.period), ({ serviceName }) => ({
          serviceName: serviceName ?? '',
        }))
      : [],
    // Where pairs are told apart an account only repeats what its services show.
    accounts:
      accounts.known && !pairs.known
        ? dailySeries(accounts.value.rows, selected(accounts.value.period), ({ subAccountId }) => ({
            subAccountId: subAccountId ?? '',
          }))
        : [],
  };
  const isEmpty = Object.values(found).every((list) => list.length === 0);
  return isEmpty ? unknown('no-history', 'daily usage cost', 'read a bill with daily usage') : known(found);
}

function completeDays(bill: Bill, period: Period): Period {
  const end = min(firstIncompleteDay(bill.calendar), period.end);
  const start = max(addDays(end, -HISTORY_DAYS), period.start);
  return { start: min(start, end), end };
}

function min<T extends string>(a: T, b: T): T {
  return a < b ? a : b;
}

function max<T extends string>(a: T, b: T): T {
  return a > b ? a : b;
}
