import { z } from 'zod';
import type { Calendar } from '../core/calendar.ts';
import type { BillMonth } from '../core/cost-source.ts';
import { type Known, known, unknown } from '../core/known.ts';
import { amountText, type Money, money, sumKnownMoney } from '../core/money.ts';
import { type Day, type Month, month, parseDay } from '../core/period.ts';
import type { CurrencyReport, ReportChanges } from '../core/report.ts';

const MoneyText = z.object({ amount: z.string(), currency: z.string() });

/** The few fields of an earlier report.json that a comparison needs; anything else may have changed its shape. */
const EarlierReport = z.object({
  asOf: z.string(),
  months: z.array(
    z.object({
      month: z.string(),
      currency: z.string(),
      state: z.string(),
      billedCost: MoneyText.nullable(),
    }),
  ),
  costs: z.array(
    z.object({
      anomalies: z.object({ known: z.boolean(), value: z.array(z.object({ id: z.string() })).optional() }),
    }),
  ),
});

export type EarlierReport = z.infer<typeof EarlierReport>;

/** Reads an earlier report.json; `null` when it is not one that can be compared with. */
export function parseEarlierReport(text: string): EarlierReport | null {
  try {
    return EarlierReport.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What is different from the last report: invoiced months that moved, anomalies that were not there. */
export function changesSince(
  earlier: EarlierReport | null,
  months: readonly BillMonth[],
  costs: readonly CurrencyReport[],
  calendar: Calendar,
): Known<ReportChanges> {
  const previous = earlier && parseDay(earlier.asOf);
  if (!earlier || !previous) {
    return unknown(
      'no-history',
      'changes since the last report',
      'there is no earlier report in this folder yet',
    );
  }
  return known({
    previous,
    restatedMonths: restated(earlier, months),
    newAnomalies: newAnomalies(earlier, costs),
    comparison: calendar.headline,
  });
}

type RestatedMonth = ReportChanges['restatedMonths'][number];

/** Months that were complete in both reports and whose billed total is another one now. */
function restated(earlier: EarlierReport, months: readonly BillMonth[]): readonly RestatedMonth[] {
  const before = billedByMonth(
    earlier.months
      .filter(({ state }) => state !== 'incomplete')
      .map((row) => ({
        ...row,
        month: month(row.month),
        billedCost: row.billedCost && toMoney(row.billedCost),
      })),
  );
  const after = billedByMonth(months.filter(({ state }) => state !== 'incomplete'));
  const found: RestatedMonth[] = [];
  for (const [key, now] of after) {
    const then = before.get(key);
    if (then && amountText(then.total) !== amountText(now.total)) {
      found.push({ month: now.month, before: then.total, after: now.total });
    }
  }
  return found.sort((a, b) => (a.month < b.month ? -1 : 1));
}

interface MonthRow {
  readonly month: Month;
  readonly currency: string;
  readonly billedCost: Money | null;
}

function billedByMonth(rows: readonly MonthRow[]): ReadonlyMap<string, { month: Month; total: Money }> {
  const groups = Map.groupBy(rows, (row) => `${row.month} ${row.currency}`);
  const totals = new Map<string, { month: Month; total: Money }>();
  for (const [key, [first, ...others]] of groups) {
    if (!first) continue;
    const total = sumKnownMoney(
      [first, ...others].map((row) => row.billedCost),
      first.currency,
    );
    if (total) totals.set(key, { month: first.month, total });
  }
  return totals;
}

function toMoney({ amount, currency }: z.infer<typeof MoneyText>): Money {
  return money(amount, currency);
}

function newAnomalies(earlier: EarlierReport, costs: readonly CurrencyReport[]): readonly string[] {
  const seen = new Set(earlier.costs.flatMap(({ anomalies }) => anomalies.value ?? []).map(({ id }) => id));
  return costs
    .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
    .map(({ id }) => id)
    .filter((id) => !seen.has(id));
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
