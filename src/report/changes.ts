import type { Calendar } from '../core/calendar.ts';
import type { BillHead } from '../core/cost-source.ts';
import { type Known, known, unknown } from '../core/known.ts';
import { amountText, type Money, sumKnownMoney } from '../core/money.ts';
import { type Day, type Month, monthPeriod, type Period } from '../core/period.ts';
import type { CurrencyReport, Report } from '../core/report.ts';
import type { ReportChanges, SavingsChange } from '../core/report-changes.ts';
import type { EarlierSavings } from './earlier-recommendations.ts';
import type { EarlierReport } from './earlier-report.ts';
import { type LaterRecommendations, recommendationChanges } from './recommendation-changes.ts';

/** The report that an earlier one is held against. */
export interface LaterReport extends LaterRecommendations {
  readonly head: Pick<BillHead, 'source' | 'months' | 'span'>;
  readonly costs: readonly Pick<CurrencyReport, 'currency' | 'metric' | 'anomalies'>[];
  readonly calendar: Pick<Calendar, 'headline'>;
  readonly savings: Report['savings'];
}

/** What is different from the last report: invoiced months that moved, anomalies that were not there. Like is compared with like, or nothing. */
export function changesSince(earlier: Known<EarlierReport>, later: LaterReport): Known<ReportChanges> {
  if (!earlier.known) return earlier;
  if (!isAlike(earlier.value, later)) {
    return unknown(
      'source-changed',
      'changes since the last report',
      'the next report is compared with this one',
    );
  }
  return known({
    previous: earlier.value.asOf,
    restatedMonths: restated(earlier.value, later.head),
    newAnomalies: newAnomalies(earlier.value, later.costs),
    comparison: later.calendar.headline,
    recommendations: recommendationChanges(earlier.value.asOf, earlier.value.recommended, later),
    savings: savingsChanges(earlier.value.saved, later.savings),
  });
}

/** A change of source, of what its amounts are, of payers or of the metric is a break: nothing is compared across it. */
function isAlike(earlier: EarlierReport, { head, costs }: LaterReport): boolean {
  const told = ([first]: readonly { currency: string; metric: { metric: string } }[]) =>
    JSON.stringify(first ? [first.currency, first.metric.metric] : []);
  return (
    sourceText(earlier.source) === sourceText(head.source) &&
    told(earlier.costs) === told(costs) &&
    payersOf(earlier.months, head.months) === payersOf(head.months, earlier.months)
  );
}

function sourceText({ kind, dialect, metricBasis }: EarlierReport['source']): string {
  return JSON.stringify([kind, dialect, metricBasis.billedCost, metricBasis.effectiveCost]);
}

type PayerMonth = Pick<EarlierReport['months'][number], 'billingAccountId' | 'month'>;

/** Payers of the months that both reports read. */
function payersOf(months: readonly PayerMonth[], others: readonly PayerMonth[]): string {
  const shared = new Set(others.map(({ month }) => month));
  const payers = months
    .filter(({ month }) => shared.has(month))
    .map(({ billingAccountId }) => billingAccountId);
  return JSON.stringify([...new Set(payers)].sort());
}

type RestatedMonth = ReportChanges['restatedMonths'][number];

/** Months that both reports read in full, complete in both, whose billed total is another one now. */
function restated(earlier: EarlierReport, head: LaterReport['head']): readonly RestatedMonth[] {
  const before = billedByMonth(earlier.months);
  const found: RestatedMonth[] = [];
  for (const [key, now] of billedByMonth(head.months)) {
    const then = before.get(key);
    if (!then || !isReadAlike(now.month, earlier.span, head.span)) continue;
    if (amountText(then.total) !== amountText(now.total)) {
      found.push({ month: now.month, before: then.total, after: now.total });
    }
  }
  return found.sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Whether both spans hold the same days of a month. */
function isReadAlike(month: Month, a: Period, b: Period): boolean {
  const { start, end } = monthPeriod(month);
  const reads = (span: Period) => span.start <= start && span.end >= end;
  return (reads(a) && reads(b)) || (a.start === b.start && a.end >= end && b.end >= end);
}

interface MonthRow {
  readonly month: Month;
  readonly currency: string;
  readonly state: string;
  readonly billedCost: Money | null;
}

/** Totals of the months that every payer's bill is complete for. */
function billedByMonth(rows: readonly MonthRow[]): ReadonlyMap<string, { month: Month; total: Money }> {
  const totals = new Map<string, { month: Month; total: Money }>();
  for (const [key, own] of Map.groupBy(rows, (row) => `${row.month} ${row.currency}`)) {
    const [first] = own;
    if (own.some(({ state }) => state === 'incomplete')) continue;
    const amounts = own.map(({ billedCost }) => billedCost);
    const total = first && sumKnownMoney(amounts, first.currency);
    if (total) totals.set(key, { month: first.month, total });
  }
  return totals;
}

/** Anomalies that the earlier report did not have, in the currencies whose anomalies it knew. */
function newAnomalies(earlier: EarlierReport, costs: LaterReport['costs']): readonly string[] {
  return costs.flatMap(({ currency, anomalies }) => {
    const before = earlier.costs.find((each) => each.currency === currency)?.anomalies;
    if (!before?.known || !anomalies.known) return [];
    const seen = new Set(before.value.map(({ id }) => id));
    return anomalies.value.map(({ id }) => id).filter((id) => !seen.has(id));
  });
}

/** In the order of the later report. */
function savingsChanges(
  earlier: Known<EarlierSavings>,
  later: Report['savings'],
): Known<readonly SavingsChange[]> {
  if (!later.known) return later;
  if (!earlier.known) return earlier;
  return known(
    later.value.flatMap(({ currency, net: after }) => {
      const before = earlier.value.find((each) => each.currency === currency);
      return before && amountText(before) !== amountText(after) ? [{ currency, before, after }] : [];
    }),
  );
}

/** The newest of some report days before `asOf`. */
export function newestBefore(days: readonly Day[], asOf: Day): Day | null {
  return (
    days
      .filter((value) => value < asOf)
      .sort()
      .at(-1) ?? null
  );
}
