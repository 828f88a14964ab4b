import { withTenantChecks } from '../../src/app/judge-run.ts';
import { checks, tenantChecks } from '../../src/checks/registry.ts';
import type { Collection } from '../../src/core/collection.ts';
import { day } from '../../src/core/period.ts';
import type { CheckResult, ReadResult, UnitRecord } from '../../src/core/unit-result.ts';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import { collectUnits } from '../../src/engine/collect-units.ts';
import { collectionOf } from '../../src/engine/collection-of.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { planWithoutBill } from '../../src/engine/plan-units.ts';
import { type ServiceGroup, serviceGroups } from '../../src/engine/service-groups.ts';
import { readFailureOf } from '../../src/platform/aws/read-failure.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { nonServiceOf, servicesOfBillName } from '../../src/services/find-service.ts';
import { services } from '../../src/services/registry.ts';
import { contextFor } from './dataset-context.ts';

export interface Place {
  /** Of a server that speaks AWS's protocols. */
  readonly url: string;
  readonly account: string;
  readonly region: string;
  /** The instant that checks judge by. */
  readonly now: string;
  /** What is read; absent: what the checks of units need. */
  readonly groups?: readonly ServiceGroup[];
}

export interface Everything {
  readonly checks: readonly CheckResult[];
  readonly reads: readonly ReadResult[];
  /** Whole rows of each dataset that was read, in the order of reading: a unit lets them go but for the columns kept. */
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
  /** What a report is made of, with what the checks across units say. */
  readonly collection: Collection;
}

const NO_LOG = { write: () => {} };

/** Reads and judges one account and region and its organization, for every check but those of the bill, through the real clients. */
export async function collectEverything({
  url,
  account,
  region,
  now,
  groups = serviceGroups(checks),
}: Place): Promise<Everything> {
  const accounts = [{ id: account, name: account }];
  const { units } = await planWithoutBill({
    tenant: 'test',
    accounts,
    regions: null,
    groups,
    catalogue: { services, servicesOfBillName, nonServiceOf },
    enabledRegions: () => [region],
  });
  const today = day(now.slice(0, 10));
  const plan = await makePlan({
    key: {
      tenant: 'test',
      window: { start: today, end: today },
      dataVersion: now,
      collectConfigHash: '',
      collectorVersion: 'test',
    },
    asOf: today,
    now,
    accounts,
    basis: 'fallback',
    presence: null,
    units,
    notPlanned: [],
    analysis: 'full',
    predecessor: null,
    usage: null,
    batching: { targetMinutes: 10, concurrency: 8 },
  });
  const records: UnitRecord[] = [];
  const rows = new Map<string, unknown[]>();
  await collectUnits({
    plan,
    units,
    groups: groups.map((group) => remembered(group, rows)),
    at: () => ({ client: contextFor(url, { region }).client }),
    loadMetrics,
    failureOf: readFailureOf,
    write: async (record) => {
      records.push(record);
    },
    flush: async () => {},
    clock: systemClock,
    log: NO_LOG,
    progress: { step: () => {} },
    limits: { concurrency: 8, unitMinutes: 10, jobMinutes: 60, reads: new Map() },
    signal: new AbortController().signal,
  });
  const collection = collectionOf(plan, records, { attempts: [], cancelled: false });
  return {
    checks: records.flatMap(({ result }) => result.checks),
    reads: records.flatMap(({ result }) => result.reads),
    rows,
    collection: withTenantChecks(
      collection,
      { plan, records, attempts: [] },
      { checks: { unit: checks, tenant: tenantChecks, bill: [] }, log: NO_LOG },
    ),
  };
}

/** The group, with each row that is loaded kept beside. */
function remembered(group: ServiceGroup, rows: Map<string, unknown[]>): ServiceGroup {
  const datasets = group.datasets.map((dataset) => ({
    ...dataset,
    load: async () => {
      const loader = (await dataset.load()).default;
      return {
        default: async function* (...context: Parameters<typeof loader>) {
          const kept = rows.get(dataset.id) ?? [];
          rows.set(dataset.id, kept);
          for await (const row of loader(...context)) {
            kept.push(row);
            yield row;
          }
        },
      };
    },
  }));
  return { ...group, datasets };
}
