import type { PlantedResource } from '../../samples/estate/planted.ts';
import type { ConfiguredThresholds } from '../checks/with-thresholds.ts';
import type { Collection } from '../core/collection.ts';
import type { DatasetDeclaration } from '../core/dataset.ts';
import type { MetricAnswer, MetricRequest } from '../core/metric-request.ts';
import type { Day } from '../core/period.ts';
import type { Clock, Log } from '../core/ports.ts';
import type { Presence } from '../core/presence.ts';
import type { TenantAccount } from '../core/tenant.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import { version } from '../core/version.ts';
import { collectUnits } from '../engine/collect-units.ts';
import { collectionOf } from '../engine/collection-of.ts';
import { makePlan } from '../engine/make-plan.ts';
import { planUnits } from '../engine/plan-units.ts';
import { type ServiceGroup, serviceGroups } from '../engine/service-groups.ts';
import { nonServiceOf, servicesOfBillName } from '../services/find-service.ts';
import { services } from '../services/registry.ts';
import { type ChecksOfScopes, checksOfScopes } from './configured-checks.ts';
import { withTenantChecks } from './judge-run.ts';

const DAY_MS = 86_400_000;

export interface SampleEstate {
  readonly estate: readonly PlantedResource[];
  readonly accounts: readonly TenantAccount[];
  readonly presence: Presence;
  readonly asOf: Day;
  /** The instant that checks judge by. */
  readonly now: string;
  readonly thresholds: ConfiguredThresholds;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * What collecting finds in the embedded sample: planned from its bill and judged as everything else is. Only the rows come
 * from the generator in place of AWS; a place for which it has none owns nothing of it.
 */
export async function sampleCollection(sample: SampleEstate): Promise<Collection> {
  const { accounts, presence, asOf, estate, clock, log } = sample;
  const checks = checksOfScopes(sample.thresholds);
  const groups = groupsOf(estate, checks);
  const { units, notPlanned } = await planUnits({
    tenant: SAMPLE,
    accounts,
    regions: null,
    groups,
    catalogue: { services, servicesOfBillName, nonServiceOf },
    presence,
  });
  const plan = await makePlan({
    key: {
      tenant: SAMPLE,
      window: presence.period,
      dataVersion: asOf,
      collectConfigHash: SAMPLE,
      collectorVersion: version,
    },
    asOf,
    now: sample.now,
    accounts,
    basis: presence.basis,
    presence: presence.period,
    units,
    notPlanned,
    analysis: 'full',
    predecessor: null,
    usage: null,
    batching: { targetMinutes: 10, concurrency: 16 },
  });
  const records = new Map<string, UnitRecord>();
  await collectUnits({
    plan,
    units,
    groups,
    at: () => ({ client: noClient }),
    loadMetrics: async (requests) => answersOf(estate, requests),
    failureOf: (error) => {
      throw error;
    },
    write: async (record) => void records.set(record.result.unit, record),
    flush: async () => {},
    clock,
    log,
    progress: { step: () => {} },
    limits: { concurrency: 16, unitMinutes: 10, jobMinutes: 60, reads: new Map() },
    signal: new AbortController().signal,
  });
  const run = { plan, records: [...records.values()], attempts: [] };
  const collection = collectionOf(plan, run.records, { attempts: [], cancelled: false });
  return withTenantChecks(collection, run, { checks, log });
}

const SAMPLE = 'sample';

function noClient(): never {
  throw new TypeError('The sample has no AWS behind it.');
}

/** The groups of all checks, reading the estate. Inventory and utilisation are left out: the sample has no more than its estate. */
function groupsOf(
  estate: readonly PlantedResource[],
  { unit, tenant }: ChecksOfScopes,
): readonly ServiceGroup[] {
  return serviceGroups([...unit, ...tenant]).map((group) => ({
    ...group,
    datasets: group.datasets.map((dataset) => fromEstate(dataset, estate)),
  }));
}

function fromEstate(dataset: DatasetDeclaration, estate: readonly PlantedResource[]): DatasetDeclaration {
  return {
    ...dataset,
    load: async () => ({
      default: async function* ({ account, region }) {
        for (const { accountId, region: home, rows } of estate) {
          if (accountId !== account || (dataset.scope === 'region' && home !== region)) continue;
          for (const { dataset: id, row } of rows) if (id === dataset.id) yield row;
        }
      },
    }),
  };
}

function answersOf(
  estate: readonly PlantedResource[],
  requests: readonly MetricRequest[],
): ReadonlyMap<string, MetricAnswer> {
  const values = new Map(
    estate
      .flatMap(({ metrics }) => metrics)
      .map(({ namespace, metricName, dimensions, value }) => [
        nameOf(namespace, metricName, dimensions),
        value,
      ]),
  );
  return new Map(
    requests.map((request) => {
      const value = values.get(nameOf(request.namespace, request.metricName, request.dimensions));
      return [request.key, value === undefined ? null : { points: pointsOf(request, value) }];
    }),
  );
}

function nameOf(namespace: string, metricName: string, dimensions: Readonly<Record<string, string>>): string {
  return JSON.stringify([namespace, metricName, Object.entries(dimensions).sort()]);
}

/** The value of a day in each day, in equal parts where the period is shorter. */
function pointsOf({ start, end, periodSeconds, statistic }: MetricRequest, value: number) {
  const points: { start: string; value: number }[] = [];
  const periodMs = periodSeconds * 1_000;
  const part = statistic === 'Sum' || statistic === 'SampleCount' ? periodMs / DAY_MS : 1;
  for (let at = Date.parse(start); at < Date.parse(end); at += periodMs)
    points.push({ start: new Date(at).toISOString(), value: value * part });
  return points;
}
