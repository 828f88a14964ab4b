import type { Bill } from '../../core/bill.ts';
import { CHARGE_KINDS, type CostMetric, USAGE_KINDS } from '../../core/charge.ts';
import { addMoney, compareMoney, type Money, sumMoney, zeroMoney } from '../../core/money.ts';
import {
  addDays,
  type Day,
  eachDay,
  eachMonth,
  intersection,
  monthPeriod,
  type Period,
  parseDay,
} from '../../core/period.ts';
import type { ReportSeries } from '../../core/report.ts';
import { firstIncompleteDay, isRead } from './complete-days.ts';
import { MONTHS_SHOWN } from './cost-table.ts';
import { costReader } from './period-cost.ts';

/** Complete days on the daily chart; incomplete days follow. */
const DAYS = 60;

/** Services told apart; the others are one series. */
const SERVICES = 6;

/** What the charts show: usage by day and service, and everything charged by month, as forecasts count it. */
export function seriesOf(bill: Bill, currency: string, metric: CostMetric): ReportSeries {
  const incompleteFrom = firstIncompleteDay(bill.calendar);
  const shown = shownDays(bill, incompleteFrom, currency);
  const days = shown ? eachDay(shown) : [];
  return {
    metric,
    days,
    incompleteFrom: days.some((each) => each >= incompleteFrom) ? incompleteFrom : null,
    daily: dailyOf(bill, days, { currency, metric }),
    months: monthsOf(bill, incompleteFrom, { currency, metric }),
  };
}

interface Selection {
  readonly currency: string;
  readonly metric: CostMetric;
}

/** The last complete days, and the days after them that usage has reached. */
function shownDays({ head, dailyByService }: Bill, incompleteFrom: Day, currency: string): Period | null {
  if (!dailyByService.known) return null;
  const { rows, period } = dailyByService.value;
  let end = incompleteFrom;
  for (const row of rows) {
    const at = parseDay(row.day);
    if (at && at >= end && row.currency === currency && isUsage(row.chargeKind)) end = addDays(at, 1);
  }
  const read = intersection({ start: addDays(incompleteFrom, -DAYS), end }, period);
  return read && intersection(read, head.span);
}

function isUsage(chargeKind: string): boolean {
  return USAGE_KINDS.some((kind) => kind === chargeKind);
}

function dailyOf(bill: Bill, days: readonly Day[], { currency, metric }: Selection): ReportSeries['daily'] {
  if (!bill.dailyByService.known) return [];
  const place = new Map<string, number>(days.map((each, index) => [each, index]));
  const zeros = () => days.map(() => zeroMoney(currency));
  const byService = new Map<string, Money[]>();
  for (const row of bill.dailyByService.value.rows) {
    const [index, amount] = [place.get(row.day), row[metric]];
    if (index === undefined || !amount || row.currency !== currency || !isUsage(row.chargeKind)) continue;
    const amounts = byService.get(row.serviceName) ?? zeros();
    amounts[index] = addMoney(amounts[index] ?? zeroMoney(currency), amount);
    byService.set(row.serviceName, amounts);
  }
  const ranked = [...byService]
    .map(([serviceName, amounts]) => ({ serviceName, amounts, total: sumMoney(amounts, currency) }))
    .sort((a, b) => compareMoney(b.total, a.total) || (a.serviceName < b.serviceName ? -1 : 1));
  const own = ranked.slice(0, SERVICES).map(({ serviceName, amounts }) => ({ serviceName, amounts }));
  const others = ranked.slice(SERVICES);
  if (others.length === 0) return own;
  const rest = zeros().map((zero, index) =>
    sumMoney(
      others.map(({ amounts }) => amounts[index] ?? zero),
      currency,
    ),
  );
  return [...own, { serviceName: null, amounts: rest }];
}

function monthsOf(bill: Bill, incompleteFrom: Day, selection: Selection): ReportSeries['months'] {
  const read = costReader(bill, { ...selection, kinds: new Set(CHARGE_KINDS) });
  const shown = { start: bill.head.span.start, end: addDays(bill.calendar.lastCompleteDay, 1) };
  return eachMonth(shown)
    .slice(-MONTHS_SHOWN)
    .flatMap((month) => {
      const whole = monthPeriod(month);
      const part = intersection(whole, shown);
      const amount = part && read(part);
      const complete = whole.end <= incompleteFrom && isRead(whole, bill.head);
      return amount ? [{ month, amount, complete }] : [];
    });
}
