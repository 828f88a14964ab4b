import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { clientSettings, SIGN_IN_DEADLINES } from '../aws/client-settings.ts';

/** Operations called here, for the policy that is generated. */
export const METRICS_WRITES = ['CloudWatch Logs:CreateLogStream', 'CloudWatch Logs:PutLogEvents'] as const;

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
}

const NAMESPACE = 'Spendlog';

/** Writes a run's figures to CloudWatch as one event in the embedded metric format. Throws what the SDK throws. */
export async function putRunMetrics(options: RunMetricsOptions): Promise<void> {
  const { logGroup, region, credentials, tenant, run, at } = options;
  const sdk = await import('@aws-sdk/client-cloudwatch-logs');
  const client = new sdk.CloudWatchLogsClient(
    clientSettings({ region, credentials, deadlines: SIGN_IN_DEADLINES }),
  );
  const stream = { logGroupName: logGroup, logStreamName: `${tenant}/${run}-${at.getTime()}` };
  try {
    await client.send(new sdk.CreateLogStreamCommand(stream));
    await client.send(
      new sdk.PutLogEventsCommand({
        ...stream,
        logEvents: [{ timestamp: at.getTime(), message: JSON.stringify(embedded(options)) }],
      }),
    );
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
