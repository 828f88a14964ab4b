import type { Bill, BillComparison } from '../core/bill.ts';
import { type CostMetric, USAGE_KINDS } from '../core/charge.ts';
import type { Collection } from '../core/collection.ts';
import type { CostCell } from '../core/cube.ts';
import { type Known, mapKnown, unknown } from '../core/known.ts';
import { addMoney, compareMoney, type Money, moneyToNumber, sumKnownMoney } from '../core/money.ts';
import type { CostTableRow, CurrencyReport } from '../core/report.ts';
import type { NonServiceReason, Service } from '../core/service.ts';
import type { ServiceDrivers, ServiceUse, UsageTypeCost } from '../core/service-use.ts';
import { inventoryOf } from './service-inventory.ts';

export interface ServiceUseParts {
  readonly bill: Bill;
  readonly costs: readonly CurrencyReport[];
  readonly collection: Known<Collection>;
  /** What the catalogue knows by a name of the bill. */
  readonly servicesOf: (billName: string) => readonly Service[];
  /** Why no service stands behind a name of the bill; `null` where one does, or where that is not known. */
  readonly nonServiceOf: (billName: string) => NonServiceReason | null;
}

/** Usage types named for one service; the rest is counted. */
const MOST_DRIVERS = 10;

/** Months told for one service; older ones are in costs.csv. */
const MOST_MONTHS = 4;

/** Every service of the bill with its cost, drivers, unusual periods and inventory; by currency, then cost of the newest month. */
export function serviceUses(parts: ServiceUseParts): readonly ServiceUse[] {
  return parts.costs.flatMap((costs) => {
    const rows = costs.table.filter((row) => counts(row, costs.metric.metric));
    const drivers = driversByService(parts.bill, costs);
    return [...Map.groupBy(rows, ({ serviceName }) => serviceName)]
      .map(([serviceName, own]) => useOf(serviceName, own, costs, drivers, parts))
      .sort(byCost);
  });
}

/** What comparisons count: usage, or for the invoice's metric every charge. */
function counts({ chargeKind }: CostTableRow, metric: CostMetric): boolean {
  return metric === 'billedCost' || USAGE_KINDS.includes(chargeKind);
}

function useOf(
  serviceName: string,
  rows: readonly CostTableRow[],
  costs: CurrencyReport,
  drivers: Known<ReadonlyMap<string, ServiceDrivers>>,
  { collection, servicesOf, nonServiceOf }: ServiceUseParts,
): ServiceUse {
  const services = servicesOf(serviceName);
  return {
    serviceName,
    services: services.map(({ id }) => id),
    nonService: nonServiceOf(serviceName),
    currency: costs.currency,
    months: monthsOf(rows, costs),
    drivers: mapKnown(drivers, (found) => found.get(serviceName) ?? noDrivers(found)),
    anomalies: mapKnown(costs.anomalies, (all) =>
      all.filter(({ scope }) => scope.serviceName === serviceName).map(({ id }) => id),
    ),
    inventory: mapKnown(collection, ({ inventory }) => inventoryOf(inventory, services)),
  };
}

function monthsOf(rows: readonly CostTableRow[], { currency, metric }: CurrencyReport): ServiceUse['months'] {
  return [...Map.groupBy(rows, ({ month }) => month)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_MONTHS)
    .map(([month, own]) => ({
      month,
      amount: sumKnownMoney(
        own.map((row) => row[metric.metric]),
        currency,
      ),
    }));
}

/** The service had no usage in the compared days. */
function noDrivers(found: ReadonlyMap<string, ServiceDrivers>): ServiceDrivers {
  const [any] = found.values();
  if (!any) throw new TypeError('Drivers are known of no service at all.');
  return { ...any, usageTypes: [], more: 0 };
}

function driversByService(
  { comparisons, calendar }: Bill,
  { currency, metric }: CurrencyReport,
): Known<ReadonlyMap<string, ServiceDrivers>> {
  const headline = comparisons.find(({ periods }) => periods.name === calendar.headline);
  if (!headline) return unknown('no-history', SUBJECT, 'read a bill with daily usage');
  const { now, before } = headline.periods;
  const costs = mapKnown(usageTypesOf(headline), (sides) => costsByService(sides, currency, metric.metric));
  if (costs.known && costs.value.size === 0)
    return unknown('no-charges', SUBJECT, 'read a bill with daily usage');
  return mapKnown(
    costs,
    (found) => new Map([...found].map(([name, types]) => [name, { now, before, ...largest(types) }])),
  );
}

const SUBJECT = 'by service and usage type';

type Side = readonly (CostCell & { readonly serviceName: string; readonly usageType: string })[];

/** A source that compares in detail answers no coarser question beside it. */
function usageTypesOf({ byServiceUsageType, detail }: BillComparison): Known<{ now: Side; before: Side }> {
  const cubes = detail.known ? detail : byServiceUsageType;
  return mapKnown<Record<'now' | 'before', { readonly rows: Side }>, { now: Side; before: Side }>(
    cubes,
    ({ now, before }) => ({ now: now.rows, before: before.rows }),
  );
}

function costsByService(
  sides: { readonly now: Side; readonly before: Side },
  currency: string,
  metric: CostMetric,
): ReadonlyMap<string, readonly UsageTypeCost[]> {
  const sums = new Map<string, Map<string, UsageTypeCost>>();
  for (const side of ['now', 'before'] as const)
    for (const row of sides[side]) {
      if (row.currency !== currency || !isCompared(row, metric)) continue;
      const own = sums.get(row.serviceName) ?? new Map<string, UsageTypeCost>();
      const sum = own.get(row.usageType) ?? { usageType: row.usageType, now: null, before: null };
      const amount = row[metric];
      const total = amount && sum[side] ? addMoney(sum[side], amount) : (amount ?? sum[side]);
      sums.set(row.serviceName, own.set(row.usageType, { ...sum, [side]: total }));
    }
  return new Map([...sums].map(([name, types]) => [name, [...types.values()]]));
}

/** The detailed comparison holds every kind of charge; the other one only usage. */
function isCompared(row: object, metric: CostMetric): boolean {
  return (
    metric === 'billedCost' || !('chargeKind' in row) || USAGE_KINDS.some((kind) => kind === row.chargeKind)
  );
}

function largest(types: readonly UsageTypeCost[]): Pick<ServiceDrivers, 'usageTypes' | 'more'> {
  const size = ({ now, before }: UsageTypeCost) =>
    Math.max(...[now, before].map((amount) => (amount ? Math.abs(moneyToNumber(amount)) : 0)));
  const sorted = types.toSorted((a, b) => size(b) - size(a) || (a.usageType < b.usageType ? -1 : 1));
  return { usageTypes: sorted.slice(0, MOST_DRIVERS), more: Math.max(0, sorted.length - MOST_DRIVERS) };
}

function byCost(a: ServiceUse, b: ServiceUse): number {
  const [ours, theirs] = [newest(a), newest(b)];
  const order = ours && theirs ? compareMoney(theirs, ours) : Number(!ours) - Number(!theirs);
  return order || (a.serviceName < b.serviceName ? -1 : 1);
}

/** Of the last month that is told, or the one before where that is all there is. */
function newest({ months }: ServiceUse): Money | null {
  return months.at(-1)?.amount ?? null;
}
