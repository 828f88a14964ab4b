import { checks } from '../../src/checks/registry.ts';
import { day } from '../../src/core/period.ts';
import type { CheckResult, ReadResult } from '../../src/core/unit-result.ts';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import { collectUnits } from '../../src/engine/collect-units.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { planWithoutBill } from '../../src/engine/plan-units.ts';
import { serviceGroups } from '../../src/engine/service-groups.ts';
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
}

export interface Everything {
  readonly checks: readonly CheckResult[];
  readonly reads: readonly ReadResult[];
}

/** Reads and judges one account and region for every check of units, through the real clients. */
export async function collectEverything({ url, account, region, now }: Place): Promise<Everything> {
  const groups = serviceGroups(checks);
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
  const found: CheckResult[] = [];
  const reads: ReadResult[] = [];
  await collectUnits({
    plan,
    units,
    groups,
    at: () => ({ client: contextFor(url, { region }).client }),
    loadMetrics,
    failureOf: readFailureOf,
    write: async ({ result }) => {
      found.push(...result.checks);
      reads.push(...result.reads);
    },
    flush: async () => {},
    clock: systemClock,
    log: { write: () => {} },
    progress: { step: () => {} },
    limits: { concurrency: 8, unitMinutes: 10, jobMinutes: 60, reads: new Map() },
    signal: new AbortController().signal,
  });
  return { checks: found, reads };
}
