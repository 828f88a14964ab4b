import { USAGE_KINDS } from '../../core/charge.ts';
import type { FactTopic } from '../../core/fact.ts';
import { type Money, money, sumMoney } from '../../core/money.ts';
import { addMonths, type Month } from '../../core/period.ts';
import { printable } from '../../core/printable.ts';
import { aboutService, ESTATE } from '../facts/abouts.ts';
import type { About } from '../facts/new-fact.ts';
import { isSome, type Pointed, pointer, readAt } from '../facts/pointed.ts';
import type { ReadCurrency, ReadReport } from '../facts/read-report.ts';
import type { CostsRow } from './read-costs-csv.ts';

/** What something cost month by month, in one currency and the metric of the report: complete months only. */
export interface ByMonth {
  readonly about: About;
  readonly topic: FactTopic;
  readonly currency: string;
  readonly months: ReadonlyMap<Month, Pointed<Money>>;
}

/** report.json tells so many months of each service, the newest ones. */
const TOLD_OF_SERVICES = 4;

/** Every service of the bill: the newest months from report.json, those before from the costs.csv beside it. */
export function servicesByMonth(report: ReadReport, older: readonly CostsRow[]): readonly ByMonth[] {
  const rows = Map.groupBy(older, ({ currency, serviceName }) => rowKey(currency, serviceName));
  return report.services.flatMap(({ serviceName, currency, months }, service) => {
    const costs = report.costs.find((read) => read.currency === currency);
    if (!costs) return [];
    const own = olderMonths(costs, rows.get(rowKey(currency, printable(serviceName))) ?? []);
    for (const [index, { month, amount }] of months.entries()) {
      own.delete(month);
      if (amount) own.set(month, readAt(pointer('services', service, 'months', index, 'amount'), amount));
    }
    const complete = completeMonths(costs);
    const told = [...own].filter(([month]) => complete.includes(month));
    return { about: aboutService(serviceName), topic: 'services', currency, months: new Map(told) };
  });
}

/** The whole bill, one entry a currency: its services together, in the months in which every service is told. */
export function estateByMonth(
  { costs }: ReadReport,
  services: readonly ByMonth[],
  older: readonly CostsRow[],
): readonly ByMonth[] {
  return costs.map((read) => {
    const own = services.filter(({ currency }) => currency === read.currency);
    const newest = read.series.months.at(-1)?.month;
    const isWhole = (month: Month) =>
      older.length > 0 || (newest !== undefined && month > addMonths(newest, -TOLD_OF_SERVICES));
    const months = completeMonths(read)
      .filter(isWhole)
      .flatMap((month) => {
        const total = together(own.flatMap((service) => service.months.get(month) ?? []));
        return total ? [[month, total] as const] : [];
      });
    return { about: ESTATE, topic: 'spend', currency: read.currency, months: new Map(months) };
  });
}

/** The running month is told by the days it is compared in: a part of it beside a whole one says nothing. */
function completeMonths({ series }: ReadCurrency): readonly Month[] {
  return series.months.filter(({ complete }) => complete).map(({ month }) => month);
}

/** What the report counts as spend: usage, or of the invoice's metric every charge. */
function olderMonths(
  { metric: { metric } }: ReadCurrency,
  rows: readonly CostsRow[],
): Map<Month, Pointed<Money>> {
  const counted = rows.filter(
    ({ chargeKind }) => metric === 'billedCost' || USAGE_KINDS.includes(chargeKind),
  );
  return new Map(
    [...Map.groupBy(counted, ({ month }) => month)].flatMap(([month, own]) => {
      const amounts = own.flatMap((row) => {
        const amount = row[metric];
        return amount ? [readAt(row.at, money(amount, row.currency))] : [];
      });
      const total = together(amounts);
      return total ? [[month, total] as const] : [];
    }),
  );
}

/** The sum of figures that are themselves no more than sums. */
export function together(amounts: readonly Pointed<Money>[]): Pointed<Money> | null {
  const [first, ...others] = amounts;
  if (!first || others.length === 0) return first ?? null;
  const of = amounts.flatMap((amount) => amount.of);
  const value = sumMoney(
    amounts.map((amount) => amount.value),
    first.value.currency,
  );
  return isSome(of) ? { value, formula: `sum(#1…#${of.length})`, of } : null;
}

/** A name that a spreadsheet might take for a formula stands in costs.csv behind an apostrophe. */
function rowKey(currency: string, name: string): string {
  return JSON.stringify([currency, name.replace(/^'/, '')]);
}
