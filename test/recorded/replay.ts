import type { GetMetricDataCommandInput } from '@aws-sdk/client-cloudwatch';
import type { CheckResult, ReadResult } from '../../src/core/unit-result.ts';
import { type Script, type ScriptedCall, startScriptedAws } from '../loopback/scripted-aws.ts';
import { collectEverything } from '../support/collect-everything.ts';
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
  const { checks, reads } = await collectEverything({ url: aws.url, account, region, now });
  return { checks, reads, calls: aws.calls };
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
