import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { type AttemptDeadlines, clientSettings, deadlineOf } from '../aws/client-settings.ts';

/** A figure of one run, in a unit CloudWatch knows. */
export interface RunMetric {
  readonly name: string;
  readonly unit: 'Count' | 'Seconds' | 'None';
  readonly value: number;
}

export interface RunMetricsOptions {
  /** Exists already: whoever made it says how long it keeps. */
  readonly logGroup: string;
  readonly region: string;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly tenant: string;
  readonly run: string;
  readonly at: Date;
  readonly metrics: readonly RunMetric[];
  readonly deadlines?: AttemptDeadlines;
}

/** The run is over: nobody waits long for its figures. */
const DEADLINES: AttemptDeadlines = { connection: 3_000, request: 5_000, total: 15_000 };

const NAMESPACE = 'Spendlog';

/** Writes a run's figures to CloudWatch as one event in the embedded metric format. Throws what the SDK throws, and where CloudWatch turned the event down. */
export async function putRunMetrics(options: RunMetricsOptions): Promise<void> {
  const { logGroup, region, credentials, tenant, run, at } = options;
  const sdk = await import('@aws-sdk/client-cloudwatch-logs');
  const deadlines = options.deadlines ?? DEADLINES;
  const client = new sdk.CloudWatchLogsClient(clientSettings({ region, credentials, deadlines }));
  const within = { abortSignal: deadlineOf(deadlines, undefined) };
  const stream = { logGroupName: logGroup, logStreamName: `${tenant}/${run}-${at.getTime()}` };
  try {
    await client.send(new sdk.CreateLogStreamCommand(stream), within);
    const { rejectedLogEventsInfo } = await client.send(
      new sdk.PutLogEventsCommand({
        ...stream,
        logEvents: [{ timestamp: at.getTime(), message: JSON.stringify(embedded(options)) }],
      }),
      within,
    );
    if (rejectedLogEventsInfo) throw new Error('CloudWatch Logs did not take the event: is the clock right?');
  } finally {
    client.destroy();
  }
}

/** CloudWatch embedded metric format specification: the figures are members of the document, `_aws` names them. */
function embedded({ tenant, run, at, metrics }: RunMetricsOptions) {
  return {
    _aws: {
      Timestamp: at.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: NAMESPACE,
          Dimensions: [['Tenant']],
          Metrics: metrics.map(({ name, unit }) => ({ Name: name, Unit: unit })),
        },
      ],
    },
    Tenant: tenant,
    Run: run,
    ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])),
  };
}
