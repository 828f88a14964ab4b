import { STSClient } from '@aws-sdk/client-sts';
import type { DatasetContext, DatasetDeclaration } from '../../src/core/dataset.ts';

export const ACCOUNT = '111122223333';

/** What a loader gets: real SDK clients against a server on loopback, without retries. */
export function contextFor(
  endpoint: string,
  changes: Partial<
    Pick<DatasetContext, 'region' | 'services' | 'now' | 'signal' | 'metricsAsked' | 'logsScanned'>
  > = {},
): DatasetContext {
  const region = changes.region ?? 'eu-central-1';
  const configuration = {
    endpoint,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  };
  return {
    account: ACCOUNT,
    now: '2026-11-21T08:00:00.000Z',
    services: [],
    signal: new AbortController().signal,
    rows: () => [],
    // Kinesis would speak HTTP/2, which the server on loopback does not.
    client: (type) => new type({ ...configuration, requestHandler: http1(configuration) } as never),
    metricsAsked: () => undefined,
    logsScanned: () => undefined,
    ...changes,
    region,
  };
}

/** All rows of a dataset, through its own loader. */
export async function rowsOf<Row>(
  dataset: DatasetDeclaration<Row>,
  context: DatasetContext,
): Promise<readonly Row[]> {
  const { default: load } = await dataset.load();
  return Array.fromAsync(load(context));
}

/** The handler that all other clients make for themselves. */
function http1(configuration: object) {
  return new STSClient(configuration).config.requestHandler;
}
