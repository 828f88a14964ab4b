import type { Bill } from '../../core/bill.ts';
import type { Calendar } from '../../core/calendar.ts';
import { USAGE_KINDS } from '../../core/charge.ts';
import type { BillHead } from '../../core/cost-source.ts';
import { addDays, type Period } from '../../core/period.ts';
import { type Ask, exportOnly } from './ask.ts';

/** Days of daily service × account cost: the anomaly window (56 days to learn from, 90 to report on) and a margin. */
const SERIES_DAYS = 180;

type Daily = Pick<
  Bill,
  | 'monthly'
  | 'monthlyByPayer'
  | 'dailyByService'
  | 'dailyByAccount'
  | 'dailyByRegion'
  | 'dailyByServiceAccount'
  | 'monthlyByPricing'
>;

/** Cost by day and month: what series, trends, anomalies, forecasts and rates are made of. */
export async function readDaily(ask: Ask, head: BillHead, calendar: Calendar): Promise<Daily> {
  const { span } = head;
  const window = lastDays(span, calendar, SERIES_DAYS);
  return {
    monthly: await ask('monthly by service', span, ['month', 'serviceName', 'chargeKind']),
    monthlyByPayer: await exportOnly(head, 'monthly by payer and service', () =>
      ask('monthly by payer and service', span, ['month', 'billingAccountId', 'serviceName', 'chargeKind']),
    ),
    dailyByService: await ask('daily by service', span, ['day', 'serviceName', 'chargeKind']),
    dailyByAccount: await ask('daily by account', span, ['day', 'subAccountId'], USAGE_KINDS),
    dailyByRegion: await exportOnly(head, 'daily cost by region', () =>
      ask('daily by region', span, ['day', 'regionId'], USAGE_KINDS),
    ),
    dailyByServiceAccount: await ask(
      'daily by service and account',
      window,
      ['day', 'serviceName', 'subAccountId'],
      USAGE_KINDS,
    ),
    monthlyByPricing: await ask('monthly by pricing', span, [
      'month',
      'pricingCategory',
      'commitmentDiscountStatus',
      'chargeKind',
    ]),
  };
}

function lastDays(span: Period, calendar: Calendar, days: number): Period {
  const end =
    addDays(calendar.lastCompleteDay, 1) > span.start ? addDays(calendar.lastCompleteDay, 1) : span.end;
  const start = addDays(end, -days);
  return { start: start > span.start ? start : span.start, end };
}
