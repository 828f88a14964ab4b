import { allServiceGroups } from '../../src/app/service-groups.ts';
import type { CostSource } from '../../src/core/cost-source.ts';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import type { MetricAnswer, MetricRequest } from '../../src/core/metric-request.ts';
import type { Day, Period } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { UnitRecord } from '../../src/core/unit-result.ts';
import { collectUnits } from '../../src/engine/collect-units.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { planUnits } from '../../src/engine/plan-units.ts';
import type { ServiceGroup } from '../../src/engine/service-groups.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { nonServiceOf, servicesOfBillName } from '../../src/services/find-service.ts';
import { services } from '../../src/services/registry.ts';
import { HUB, hubRows, isIdle, numberIn, ROWS, type RunDay } from './estate.ts';
import { accounts, byPlace, placeText } from './places.ts';

export const TENANT = 'bench';

export interface Organisation {
  readonly resources: number;
  readonly day: RunDay;
  readonly asOf: Day;
}

/** Planned from where the bill has charges, as a run plans it. */
export async function planOf(
  source: CostSource,
  { asOf }: Organisation,
  period: Period,
  predecessor: string | null,
): Promise<Plan> {
  const presence = await source.presence(period);
  if (!presence.known) throw new Error(`The bill does not tell where money is spent: ${presence.gap.reason}`);
  const { units, notPlanned } = await planUnits({
    tenant: TENANT,
    accounts,
    regions: null,
    groups: allServiceGroups(),
    catalogue: { services, servicesOfBillName, nonServiceOf },
    presence: presence.value,
  });
  return makePlan({
    key: { tenant: TENANT, window: period, dataVersion: asOf, collectConfigHash: '', collectorVersion: '' },
    asOf,
    now: `${asOf}T08:00:00.000Z`,
    accounts,
    basis: presence.value.basis,
    presence: period,
    units,
    notPlanned,
    analysis: 'full',
    predecessor,
    usage: null,
    batching: { targetMinutes: 10, concurrency: 16 },
  });
}

/** Every unit of the plan read and judged by the engine; the rows are made up as they are asked for. */
export async function recordsOf(plan: Plan, organisation: Organisation): Promise<readonly UnitRecord[]> {
  const records: UnitRecord[] = [];
  await collectUnits({
    plan,
    units: plan.units,
    groups: groupsOf(organisation),
    at: () => ({
      client: () => {
        throw new TypeError('There is no AWS behind this organisation.');
      },
    }),
    loadMetrics: async (requests) => new Map(requests.map((one) => [one.key, answerOf(one, organisation)])),
    failureOf: (error) => {
      throw error;
    },
    write: async (record) => void records.push(record),
    flush: async () => {},
    clock: systemClock,
    log: {
      write: (level, message) => {
        if (level === 'error') throw new Error(message);
      },
    },
    progress: { step: () => {} },
    limits: { concurrency: 16, unitMinutes: 60, jobMinutes: 120, reads: new Map() },
    signal: new AbortController().signal,
  });
  return records;
}

function groupsOf({ resources, day }: Organisation): readonly ServiceGroup[] {
  const places = byPlace(resources);
  const made = (dataset: DatasetDeclaration): DatasetDeclaration => {
    const rowOf = ROWS.get(dataset.id);
    return {
      ...dataset,
      load: async () => ({
        default: async function* (place) {
          if (dataset.id === HUB) yield* hubRows(resources);
          for (const n of rowOf ? (places.get(placeText(place)) ?? []) : []) {
            const row = rowOf?.(n, day);
            if (row !== undefined) yield row;
          }
        },
      }),
    };
  };
  return allServiceGroups().map((group) => ({ ...group, datasets: group.datasets.map(made) }));
}

/** A day's use of what is busy, by metric; everything else has no datapoint. */
const BUSY: Readonly<Record<string, number>> = {
  CPUUtilization: 55,
  NetworkIn: 4e9,
  NetworkOut: 4e9,
  VolumeReadOps: 90_000,
  VolumeWriteOps: 90_000,
  VolumeReadBytes: 4e9,
  VolumeWriteBytes: 4e9,
  IncomingBytes: 1e8,
  IncomingLogEvents: 90_000,
};

function answerOf(request: MetricRequest, { day }: Organisation): MetricAnswer {
  const busy = BUSY[request.metricName];
  if (busy === undefined) return null;
  const n = numberIn(request.dimensions['InstanceId'] ?? '');
  const value = n !== null && isIdle(n, day) ? busy / 50_000 : busy;
  const points: { start: string; value: number }[] = [];
  const step = request.periodSeconds * 1_000;
  for (let at = Date.parse(request.start); at < Date.parse(request.end); at += step) {
    points.push({ start: new Date(at).toISOString(), value: (value * step) / 86_400_000 });
  }
  return { points };
}
