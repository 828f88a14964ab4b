import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** All in milliseconds, and all throw: the SDK's `requestTimeout` alone would only warn. */
export interface AttemptDeadlines {
  readonly connection: number;
  /** Until an answer is complete, for each attempt. */
  readonly request: number;
  /** For an attempt with all that comes before it, e.g. finding credentials. */
  readonly total: number;
}

export const SIGN_IN_DEADLINES: AttemptDeadlines = { connection: 3_000, request: 10_000, total: 30_000 };

export interface ClientSettings {
  readonly region: string;
  /** Absent: the SDK's own chain, or none where the operation needs none. */
  readonly credentials?: AwsCredentialIdentityProvider;
  readonly deadlines: AttemptDeadlines;
}

/** Configuration of an SDK client for the few calls that come before collecting. Endpoints follow `AWS_ENDPOINT_URL`. */
export function clientSettings({ region, credentials, deadlines }: ClientSettings) {
  const sockets = { maxSockets: 4, keepAlive: true };
  return {
    region,
    ...(credentials ? { credentials } : {}),
    // Retried by `retried`, whose pauses follow the clock that is given.
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: deadlines.connection,
      requestTimeout: deadlines.request,
      socketTimeout: deadlines.request,
      throwOnRequestTimeout: true,
      httpAgent: sockets,
      httpsAgent: sockets,
    },
  };
}

/** Ends one attempt at its deadline, or with the run. */
export function deadlineOf({ total }: AttemptDeadlines, signal: AbortSignal | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(total);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}
