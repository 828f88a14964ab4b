import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentityProvider, RetryStrategyV2 } from '@smithy/types';
import { ATTEMPTS } from './retry-strategy.ts';

/** In milliseconds; all of them throw. */
export interface CallDeadlines {
  /** Until a connection stands. */
  readonly connection: number;
  /** From the request to the end of the answer, for each attempt. */
  readonly request: number;
  /** For a call with all its attempts, their pauses and its wait for a turn. */
  readonly total: number;
}

export const DEADLINES: CallDeadlines = { connection: 3_000, request: 30_000, total: 300_000 };

export type Agents = ReturnType<typeof createAgents>;

/** Connections are shared by the clients of all accounts: each request is signed for itself. */
export function createAgents(maxSockets: number) {
  const settings = { keepAlive: true, maxSockets, scheduling: 'lifo' as const };
  return { httpAgent: new HttpAgent(settings), httpsAgent: new HttpsAgent(settings) };
}

export interface ClientParts {
  readonly region: string;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly retryStrategy: RetryStrategyV2;
  readonly deadlines: CallDeadlines;
  readonly agents: Agents;
  readonly endpoint: string | undefined;
}

/** What every client of the SDK is made with. */
export function clientConfiguration({ deadlines, agents, endpoint, ...settings }: ClientParts) {
  const { connection, request } = deadlines;
  return {
    ...settings,
    ...(endpoint === undefined ? {} : { endpoint }),
    maxAttempts: ATTEMPTS,
    logger: NO_LOGGER,
    // Made here, not by the client: that of Kinesis would speak HTTP/2, which heeds neither these deadlines nor these sockets.
    requestHandler: new NodeHttpHandler({
      connectionTimeout: connection,
      requestTimeout: request,
      socketTimeout: request,
      // Without it the SDK only warns, and the call hangs on.
      throwOnRequestTimeout: true,
      logger: NO_LOGGER,
      ...agents,
    }),
  };
}

const silent = () => {};

/** The SDK's own lines would go to the console, unredacted. */
const NO_LOGGER = { trace: silent, debug: silent, info: silent, warn: silent, error: silent };
