import { createHash } from 'node:crypto';
import type {
  CostExplorerClient,
  Expression,
  GetCostAndUsageCommandInput,
  GetCostAndUsageCommandOutput,
} from '@aws-sdk/client-cost-explorer';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type {
  CostAndUsageOutcome,
  CostAndUsageRequest,
  CostDimensionValues,
  CostExplorerIdentity,
  CostExplorerPort,
  CostFilter,
} from '../core/cost-explorer-port.ts';
import { type AwsErrorFacts, awsErrorFacts, isDenied, toSpendlogError } from './aws-errors.ts';
import type { Pacer } from './pacing.ts';

export interface CostExplorerClientOptions {
  /** Shared by every call of a run. */
  readonly pacer: Pacer;
  /** The region of the user's environment; decides the partition. */
  readonly region?: string | undefined;
  readonly deadlines?: Deadlines;
  /** Absent: the SDK's own chain. */
  readonly credentials?: AwsCredentialIdentityProvider | undefined;
}

/** All in milliseconds, and all throw: the SDK's `requestTimeout` alone would only warn. */
export interface Deadlines {
  readonly connection: number;
  /** Until an answer is complete, for each attempt. */
  readonly request: number;
  /** For a call with all its attempts and the pauses between them. */
  readonly total: number;
}

const DEADLINES: Deadlines = { connection: 3_000, request: 30_000, total: 120_000 };

/** The first attempt and three retries. */
const ATTEMPTS = 4;

const CALL = { service: 'Cost Explorer', subject: 'the bill', actions: ['ce:GetCostAndUsage'] };

interface LoadedClient {
  readonly client: CostExplorerClient;
  send(asked: CostAndUsageRequest): Promise<GetCostAndUsageCommandOutput>;
}

/** Cost Explorer through the AWS SDK, which is loaded on the first call. */
export function createCostExplorerClient(options: CostExplorerClientOptions): CostExplorerPort {
  let loading: Promise<LoadedClient> | null = null;
  const loaded = () => {
    loading ??= loadClient(options);
    return loading;
  };
  return {
    async getCostAndUsage(asked) {
      const { send } = await loaded();
      try {
        const { $metadata, ...page } = await send(asked);
        return { state: 'answered', page, attempts: $metadata.attempts ?? 1 };
      } catch (error) {
        return outcomeOf(error, asked);
      }
    },
    async identity() {
      const { client } = await loaded();
      try {
        return identityOf(await client.config.credentials());
      } catch (error) {
        throw toSpendlogError(error, CALL);
      }
    },
    async close() {
      if (loading) (await loading).client.destroy();
    },
  };
}

async function loadClient(options: CostExplorerClientOptions): Promise<LoadedClient> {
  const { connection, request, total } = options.deadlines ?? DEADLINES;
  const { CostExplorerClient, GetCostAndUsageCommand } = await import('@aws-sdk/client-cost-explorer');
  const sockets = { maxSockets: 1, keepAlive: true };
  const client = new CostExplorerClient({
    region: homeRegion(options.region),
    ...(options.credentials ? { credentials: options.credentials } : {}),
    maxAttempts: ATTEMPTS,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: connection,
      requestTimeout: request,
      socketTimeout: request,
      throwOnRequestTimeout: true,
      httpAgent: sockets,
      httpsAgent: sockets,
    },
  });
  // After the retry middleware, so that retries wait for their turn as well.
  client.middlewareStack.add((next) => (sent) => options.pacer.pace(() => next(sent)), {
    step: 'finalizeRequest',
    priority: 'low',
    name: 'spendlogPacing',
  });
  return {
    client,
    send: (asked) =>
      client.send(new GetCostAndUsageCommand(inputOf(asked)), { abortSignal: AbortSignal.timeout(total) }),
  };
}

/** Cost Explorer has one endpoint in each partition. */
function homeRegion(region: string | undefined): string {
  return region?.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1';
}

/** The SDK's types ask for arrays it may change. */
function inputOf({ Metrics, GroupBy, Filter, ...asked }: CostAndUsageRequest): GetCostAndUsageCommandInput {
  return {
    ...asked,
    Metrics: [...Metrics],
    ...(GroupBy.length > 0 ? { GroupBy: [...GroupBy] } : {}),
    ...(Filter ? { Filter: expressionOf(Filter) } : {}),
  };
}

function expressionOf(filter: CostFilter): Expression {
  return 'And' in filter
    ? { And: filter.And.map(({ Dimensions }) => dimensionsOf(Dimensions)) }
    : dimensionsOf(filter.Dimensions);
}

function dimensionsOf({ Key, Values }: CostDimensionValues): Expression {
  return { Dimensions: { Key, Values: [...Values] } };
}

const RESTART: ReadonlySet<string> = new Set([
  'BillExpirationException',
  'InvalidNextTokenException',
  'RequestChangedException',
]);

/** What the cost source has to react to; everything else is an error that ends the read. */
function outcomeOf(error: unknown, asked: CostAndUsageRequest): CostAndUsageOutcome {
  const facts = awsErrorFacts(error);
  const { attempts } = facts;
  if (RESTART.has(facts.name)) return { state: 'restart', attempts };
  if (facts.name === 'DataUnavailableException') return { state: 'no-data', attempts };
  if (refusesNetMetrics(facts, asked)) return { state: 'net-metrics-refused', attempts };
  throw toSpendlogError(error, CALL);
}

/** AWS has no error of its own for this: only the message tells it from any other refusal. */
function refusesNetMetrics(facts: AwsErrorFacts, { Metrics }: CostAndUsageRequest): boolean {
  const refusal = facts.name === 'ValidationException' || isDenied(facts);
  const asksNet = Metrics.some((metric) => metric.startsWith('Net'));
  return refusal && asksNet && /\bnet\s*(un)?(blended|amortized|cost|metric)/i.test(facts.message);
}

/** Temporary keys differ from session to session; the account does not, where the provider tells it. */
function identityOf(credentials: {
  readonly accessKeyId: string;
  readonly accountId?: string;
}): CostExplorerIdentity {
  const { accessKeyId, accountId } = credentials;
  return {
    account: accountId ?? null,
    credentials: createHash('sha256').update(accessKeyId).digest('hex').slice(0, 16),
  };
}
