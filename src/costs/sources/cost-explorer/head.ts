import { USAGE_KINDS } from '../../../core/charge.ts';
import type { BillHead, BillMonth, DataState } from '../../../core/cost-source.ts';
import type { CubeRow } from '../../../core/cube.ts';
import {
  addDays,
  type Day,
  day,
  dayToMs,
  firstDayOf,
  type Month,
  month,
  monthOf,
  type Period,
} from '../../../core/period.ts';
import type { MetricBasis } from './metric-basis.ts';

export interface HeadParts {
  readonly history: Period;
  /** Totals by month, and by day and kind over the days that may still change. */
  readonly months: readonly CubeRow<'month'>[];
  readonly days: readonly CubeRow<'day' | 'chargeKind'>[];
  readonly finalMonths: ReadonlySet<Month>;
  readonly names: ReadonlyMap<string, string>;
  readonly basis: MetricBasis;
  readonly now: Date;
}

/** What is known of the bill before any question is asked; `null` where there is no charge at all. */
export function billHead(parts: HeadParts): BillHead | null {
  const { months, history, basis } = parts;
  const [first] = months.map((row) => row.month).sort();
  if (first === undefined) return null;
  const firstDay = firstDayOf(month(first));
  return {
    source: {
      kind: 'cost-explorer',
      label: 'Cost Explorer',
      dialect: null,
      sample: false,
      files: 0,
      bytes: 0,
      extraColumns: [],
      missingColumns: [],
      metricBasis: { billedCost: basis.billedCost, effectiveCost: basis.effectiveCost },
    },
    rows: null,
    span: { start: firstDay > history.start ? firstDay : history.start, end: history.end },
    readFrom: history.start,
    dataThrough: dataThrough(parts),
    currencies: currenciesOf(months),
    months: months.map((row) => billMonth(row, parts)),
    accounts: [...parts.names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function billMonth(row: CubeRow<'month'>, parts: HeadParts): BillMonth {
  const billed = month(row.month);
  return {
    // GetCostAndUsage does not name the payer.
    billingAccountId: '',
    month: billed,
    currency: row.currency,
    rows: 0,
    rowsWithoutInvoice: 0,
    billedCost: row.billedCost,
    discountMode: null,
    state: monthState(billed, parts),
  };
}

function monthState(billed: Month, { finalMonths, history }: HeadParts): DataState {
  if (finalMonths.has(billed)) return 'final';
  return billed === monthOf(addDays(history.end, -1)) ? 'incomplete' : 'provisional';
}

/** End of the last day with usage, but never later than now: Cost Explorer does not say how far it has read. */
function dataThrough({ days, history, now }: HeadParts): string {
  const used = days
    .filter((row) => USAGE_KINDS.some((kind) => kind === row.chargeKind) && row.effectiveCost?.amount.units)
    .map((row) => addDays(day(row.day), 1));
  const last = used.reduce<Day>((latest, end) => (end > latest ? end : latest), history.start);
  return new Date(Math.min(dayToMs(last), now.getTime())).toISOString();
}

function currenciesOf(rows: readonly CubeRow<'month'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([currency]) => currency);
}
