import { GetCostAndUsage$ } from '@aws-sdk/client-cost-explorer';
import { unknown } from '../../../src/core/known.ts';
import { day } from '../../../src/core/period.ts';
import type { Service } from '../../../src/core/service.ts';
import { analyse } from '../../../src/costs/analyse.ts';
import { DEFAULT_ANOMALY_THRESHOLDS } from '../../../src/costs/analysis/unusual-days.ts';
import { readBill } from '../../../src/costs/read-bill.ts';
import { loadAugurs } from '../../../src/platform/augurs.ts';
import { serviceUses } from '../../../src/report/service-uses.ts';
import { servicesOfBillName } from '../../../src/services/find-service.ts';
import { sourceAt } from '../../costs/sources/cost-explorer/source-under-test.ts';
import { costAndUsageOf, type RequestBody } from '../../loopback/cost-explorer-server.ts';
import { startScriptedAws } from '../../loopback/scripted-aws.ts';
import { AS_OF, billOf, type NamedCharges, namesOnBill } from './bill-of-services.ts';
import { type Cell, failed, notProven, proven } from './cell.ts';
import { problemWith, type Uses } from './cost-problem.ts';
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
  const uses = serviceUses({
    bill: read,
    costs,
    collection,
    servicesOf: servicesOfBillName,
    nonServiceOf: () => null,
  });
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
