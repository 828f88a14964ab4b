import type { GetMetricDataCommandInput } from '@aws-sdk/client-cloudwatch';
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
import { type Script, type ScriptedCall, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor } from '../support/dataset-context.ts';
import { recordedScript } from './recorded-script.ts';

export interface RecordedCase {
  readonly set: string;
  /** When it is judged: in the days of the recording. */
  readonly now: string;
  readonly account?: string;
  readonly region?: string;
  /** Recorded statistics by metric and by the value of a dimension: one value a day. */
  readonly metrics?: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  /** Operations that were not recorded and of which there is nothing. */
  readonly nothing?: Script;
}

export interface Replayed {
  readonly checks: readonly CheckResult[];
  readonly reads: readonly ReadResult[];
  readonly calls: readonly ScriptedCall[];
}

/** Collects what a recording holds, for every check of units, through the real clients. What was not recorded is denied. */
export async function replay(one: RecordedCase): Promise<Replayed> {
  const { set, now, account = '111122223333', region = 'us-east-1', metrics = {}, nothing = {} } = one;
  const script = {
    ...(await recordedScript(set)),
    ...nothing,
    'CloudWatch:GetMetricData': statistics(metrics, now),
  };
  await using aws = await startScriptedAws(script);
  const groups = serviceGroups(checks);
  const { units } = await planWithoutBill({
    tenant: 'recorded',
    accounts: [{ id: account, name: account }],
    regions: null,
    groups,
    catalogue: { services, servicesOfBillName, nonServiceOf },
    enabledRegions: () => [region],
  });
  const plan = await makePlan({
    key: {
      tenant: 'recorded',
      window: { start: now.slice(0, 10), end: now.slice(0, 10) },
      dataVersion: now,
      collectConfigHash: set,
      collectorVersion: 'test',
    },
    asOf: day(now.slice(0, 10)),
    now,
    accounts: [{ id: account, name: account }],
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
    at: (place) => ({
      client: contextFor(aws.url, { region: place.region === 'global' ? region : place.region }).client,
    }),
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
  return { checks: found, reads, calls: aws.calls };
}

/** GetMetricData out of recorded statistics: one datapoint for each of the last days; what was not recorded has none. */
function statistics(metrics: NonNullable<RecordedCase['metrics']>, now: string): Script[string] {
  return (input: object) => {
    const { MetricDataQueries = [] } = input as GetMetricDataCommandInput;
    const MetricDataResults = MetricDataQueries.map(({ Id, MetricStat }) => {
      const values = (MetricStat?.Metric?.Dimensions ?? []).flatMap(
        ({ Value = '' }) => metrics[MetricStat?.Metric?.MetricName ?? '']?.[Value] ?? [],
      );
      const midnight = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
      const Timestamps = values.map((_, at) => new Date(midnight - (at + 1) * 86_400_000));
      return { Id, Values: [...values], Timestamps, StatusCode: 'Complete' };
    });
    return { MetricDataResults };
  };
}
