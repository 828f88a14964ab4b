import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { motoClient } from '../moto-clients.ts';

/** What a client of one account and region in moto is made with. */
export type Own = ReturnType<typeof motoClient>;

/** What was made of one service: what checks must find of it, and must leave alone. */
export interface Told {
  /** Check → resources, ascending. */
  readonly wasted: Readonly<Record<string, readonly string[]>>;
  readonly good: Readonly<Record<string, readonly string[]>>;
}

export interface Story {
  readonly service: string;
  /** Makes the resources; `now` is the instant they will be judged at. */
  readonly make: (own: Own, now: Date) => Promise<Told>;
}

const DAY_MS = 86_400_000;

/** One datapoint in each of the days before the judgement. */
export async function measure(
  own: Own,
  now: Date,
  Namespace: string,
  dimensions: Readonly<Record<string, string>>,
  metrics: Readonly<Record<string, number>>,
  days = 15,
): Promise<void> {
  const cloudWatch = new CloudWatchClient(own);
  const midnight = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  for (const [MetricName, Value] of Object.entries(metrics)) {
    const MetricData = Array.from({ length: days }, (_, at) => ({
      MetricName,
      Dimensions,
      Value,
      Timestamp: new Date(midnight - at * DAY_MS - DAY_MS / 2),
    }));
    await cloudWatch.send(new PutMetricDataCommand({ Namespace, MetricData }));
  }
}
