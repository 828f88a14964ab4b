import { GetCostAndUsage$ } from '@aws-sdk/client-cost-explorer';
import { ZERO } from '../../../src/core/decimal.ts';
import { unknown } from '../../../src/core/known.ts';
import { compareMoney, type Money, money } from '../../../src/core/money.ts';
import { addMonths, contains, day, eachMonth, monthOf, type Period } from '../../../src/core/period.ts';
import type { Service } from '../../../src/core/service.ts';
import type { ServiceUse } from '../../../src/core/service-use.ts';
import { analyse } from '../../../src/costs/analyse.ts';
import { DEFAULT_ANOMALY_THRESHOLDS } from '../../../src/costs/analysis/unusual-days.ts';
import { readBill } from '../../../src/costs/read-bill.ts';
import { loadAugurs } from '../../../src/platform/augurs.ts';
import { serviceUses } from '../../../src/report/service-uses.ts';
import { servicesOfBillName } from '../../../src/services/find-service.ts';
import { sourceAt } from '../../costs/sources/cost-explorer/source-under-test.ts';
import { costAndUsageOf, type RequestBody, type ServedCharge } from '../../loopback/cost-explorer-server.ts';
import { startScriptedAws } from '../../loopback/scripted-aws.ts';
import { sumDecimals } from '../../support/sum-decimals.ts';
import { AS_OF, billOf, type NamedCharges, namesOnBill } from './bill-of-services.ts';
import { type Cell, failed, notProven, proven } from './cell.ts';
import { type Mangle, modelled } from './model-aws.ts';

/**
 * A bill with charges under every name that stands for a service, read and analysed for real: what the report says of
 * each name must be its months, its usage types and its unusual day, to the last digit.
 */
export async function costEvidence(
  services: readonly Service[],
  mangle: Mangle,
): Promise<ReadonlyMap<string, Cell>> {
  const names = new Set(services.filter((one) => neverBilled(one) === null).flatMap(namesOnBill));
  const bill = new Map(billOf([...names].sort()).map((one) => [one.name, one]));
  const read = await usesOf([...bill.values()], mangle).catch(failed);
  return new Map(services.map((service) => [service.id, cellOf(service, bill, read)]));
}

function cellOf(service: Service, bill: ReadonlyMap<string, NamedCharges>, read: Uses | Cell): Cell {
  const never = neverBilled(service);
  if (never !== null) return notProven(never);
  if ('proven' in read) return read;
  const names = namesOnBill(service);
  const wrong = names.flatMap((name) => problemWith(service, bill.get(name), read) ?? []);
  if (wrong[0] !== undefined) return notProven(wrong[0]);
  const seen = service.costExplorerNames.length > 0;
  return proven(names.map((name) => (seen ? name.trim() : `*${name}*`)).join(', '));
}

function neverBilled(service: Service): string | null {
  if (service.status === 'unbilled') return 'not billed by AWS';
  if (service.status === 'free') return 'free: what it starts is billed under other services';
  return namesOnBill(service).length === 0 ? 'no bill was seen that names it' : null;
}

interface Uses {
  readonly byName: ReadonlyMap<string, readonly ServiceUse[]>;
  readonly spikeOf: (id: string) => Period | undefined;
}

async function usesOf(bill: readonly NamedCharges[], mangle: Mangle): Promise<Uses> {
  const charges = bill.flatMap((one) => one.charges);
  const answer = costAndUsageOf({ charges: () => charges, finalBefore: day('2026-11-01') });
  await using aws = await startScriptedAws(
    modelled<RequestBody>(GetCostAndUsage$, 'Cost Explorer', (body) => pageOf(answer(body)), mangle),
  );
  const source = sourceAt(aws.url, { asOf: AS_OF, historyMonths: 2, maxRequests: 500 });
  const read = await readBill(source, {
    asOf: AS_OF,
    completeAfterHours: 24,
    fiscalYearStart: 1,
    ...NO_TAGS,
  });
  await source.close();
  const costs = analyse(read, {
    moversLimit: 10,
    anomalies: DEFAULT_ANOMALY_THRESHOLDS,
    events: [],
    budgets: [],
    allocation: { by: ['account'], rules: [] },
    forecaster: await loadAugurs(),
  });
  const collection = unknown<never>(
    'not-configured',
    'what runs in AWS',
    'nothing in AWS was asked for (--analysis costs)',
  );
  const uses = serviceUses({ bill: read, costs, collection, servicesOf: servicesOfBillName });
  const spikes = costs.flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []));
  const periods = new Map(spikes.map(({ id, period }) => [id, period]));
  return { byName: Map.groupBy(uses, ({ serviceName }) => serviceName), spikeOf: (id) => periods.get(id) };
}

const NO_TAGS = { tagKeys: [], costCategories: [] };

function pageOf(answer: ReturnType<ReturnType<typeof costAndUsageOf>>): object {
  if (answer.kind === 'error') throw new TypeError(answer.message);
  if (typeof answer.body !== 'object' || answer.body === null) throw new TypeError('No page.');
  return answer.body;
}

/** What the report says wrongly of one name; `null`: all of it is right. */
function problemWith(
  { id }: Service,
  served: NamedCharges | undefined,
  { byName, spikeOf }: Uses,
): string | null {
  if (!served) return 'nothing was served under its name';
  const [use, ...more] = byName.get(served.name) ?? [];
  if (!use || more.length > 0) return `\`${served.name}\`: not one entry in the report`;
  const say = (what: string) => `\`${served.name}\`: ${what}`;
  if (!use.services.includes(id)) return say('not told to be this service');
  if (!rightMonths(use, served.charges)) return say('wrong cost by month');
  if (!rightDrivers(use, served.charges)) return say('wrong cost by usage type');
  const spikes = use.anomalies.known ? use.anomalies.value.map(spikeOf) : [];
  return spikes.length === 1 && spikes[0]?.start === served.spike
    ? null
    : say('its unusual day was not found');
}

function rightMonths({ months }: ServiceUse, charges: readonly ServedCharge[]): boolean {
  const all = eachMonth({ start: day(`${addMonths(monthOf(AS_OF), -2)}-01`), end: AS_OF });
  return (
    months.length === all.length &&
    all.every((month, nth) => {
      const shown = months[nth];
      const own = charges.filter((charge) => monthOf(charge.day) === month);
      return shown?.month === month && same(shown.amount, own);
    })
  );
}

function rightDrivers({ drivers }: ServiceUse, charges: readonly ServedCharge[]): boolean {
  if (!drivers.known) return false;
  const { now, before, usageTypes, more } = drivers.value;
  const inEither = charges.filter(({ day: at }) => contains(now, at) || contains(before, at));
  const byType = Map.groupBy(inEither, ({ dimensions }) => dimensions['USAGE_TYPE']);
  return (
    more === 0 &&
    usageTypes.length === byType.size &&
    usageTypes.every(({ usageType, ...shown }) => {
      const own = byType.get(usageType) ?? [];
      return same(shown.now, within(now, own)) && same(shown.before, within(before, own));
    })
  );
}

function within(period: Period, charges: readonly ServedCharge[]): readonly ServedCharge[] {
  return charges.filter((charge) => contains(period, charge.day));
}

function same(shown: Money | null, charges: readonly ServedCharge[]): boolean {
  if (charges.length === 0) return shown === null;
  const sum = money(sumDecimals(charges.map(({ metrics }) => metrics['NetAmortizedCost'] ?? ZERO)), 'USD');
  return shown !== null && shown.currency === 'USD' && compareMoney(shown, sum) === 0;
}
