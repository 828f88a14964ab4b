import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Random } from '../../core/backoff.ts';
import type { CallGuard, CallMeter, CallPlace } from '../../core/call-guard.ts';
import type { DatasetContext } from '../../core/dataset.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { guardedAttempts } from './attempts.ts';
import {
  type CallDeadlines,
  type ClientParts,
  clientConfiguration,
  createAgents,
  DEADLINES,
} from './client-configuration.ts';
import { clientsByPlace, type Place } from './clients-by-place.ts';
import { type PaidAnswers, paidAnswers } from './paid-answers.ts';
import { type RenewableCredentials, renewableCredentials } from './renewable-credentials.ts';
import { ATTEMPTS, createRetryStrategy } from './retry-strategy.ts';
import { type CallLimits, scopedClient } from './scoped-client.ts';
import { isSdkClient, type SdkClient } from './sdk-client.ts';
import { wholeAnswers } from './whole-answers.ts';

export interface AwsClientsOptions {
  /** Each keeps its credentials itself, and replaces them when it is asked with `forceRefresh`. */
  readonly credentials: (account: string) => AwsCredentialIdentityProvider;
  readonly clock: Clock;
  readonly random: Random;
  readonly guard: (place: CallPlace) => CallGuard;
  readonly log: Log;
  readonly deadlines?: Partial<CallDeadlines>;
  /** Calls in flight to one host; those beyond it wait. */
  readonly maxSockets?: number;
  /** How pages of Cost Explorer are paid for; absent: without a cap, and each time. */
  readonly paid?: PaidAnswers;
  /** Instead of AWS's own, for all services. */
  readonly endpoint?: string;
}

export type { CallDeadlines };

export interface AwsClients {
  /** Clients for one place, whose calls are counted by `meter`. */
  at(
    place: { readonly account: string; readonly region: string },
    meter: CallMeter,
    limits?: Partial<CallLimits>,
  ): Pick<DatasetContext, 'client'>;
  /** Operations called so far, `EC2:DescribeVolumes`, ascending. */
  operations(): readonly string[];
  close(): void;
}

const MAX_SOCKETS = 64;

/** Of clients that do not tell: their answers are judged alike in all versions of it. */
const JSON_PROTOCOL = 'aws.protocols#awsJson1_0';

/**
 * Makes the SDK's clients, one for each account, region and service. Every attempt of every call waits for its
 * guard, ends at its deadlines, is judged before it is believed and is retried as `retry-strategy.ts` says.
 * For calls whose answer fits in memory: streams are read to their end.
 */
export function createAwsClients(options: AwsClientsOptions): AwsClients {
  const operations = new Set<string>();
  const factory = createFactory(options, operations);
  const { clock } = options;
  const totalMs = options.deadlines?.total ?? DEADLINES.total;
  return {
    at(place, meter, limits = {}) {
      const scope = { clock, meter, limits: { attempts: ATTEMPTS, totalMs, ...limits } };
      return { client: (type) => scopedClient(factory.client(type, place), scope) };
    },
    operations: () => [...operations].sort(),
    close: factory.close,
  };
}

type ClientClass<Client> = new (configuration: never) => Client;

function createFactory(options: AwsClientsOptions, journal: Set<string>) {
  const agents = createAgents(options.maxSockets ?? MAX_SOCKETS);
  const credentialsOf = credentialsByAccount(options);
  const clientsIn = clientsByPlace();

  function make<Client>(type: ClientClass<Client>, place: Place): Client & SdkClient {
    const { clock, random, deadlines, endpoint } = options;
    const { provide, renew } = credentialsOf(place.account);
    const made = construct(type, {
      region: place.region,
      credentials: provide,
      retryStrategy: createRetryStrategy({ clock, random, renew }),
      deadlines: { ...DEADLINES, ...deadlines },
      agents,
      endpoint,
    });
    protect(made, place, options, journal);
    return made;
  }

  return {
    client<Client>(type: ClientClass<Client>, place: Place): Client & SdkClient {
      const clients = clientsIn(place);
      const found = clients.get(type);
      if (found instanceof type && isSdkClient(found)) return found;
      const made = make(type, place);
      clients.set(type, made);
      return made;
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function credentialsByAccount({ clock, credentials }: AwsClientsOptions) {
  const known = new Map<string, RenewableCredentials>();
  const now = () => clock.now().getTime();
  return (account: string): RenewableCredentials => {
    const found = known.get(account) ?? renewableCredentials(credentials(account), now);
    known.set(account, found);
    return found;
  };
}

function construct<Client>(type: ClientClass<Client>, settings: ClientParts): Client & SdkClient {
  // Each class has a configuration type of its own, which only who imports the class can name.
  const made = new type(clientConfiguration(settings) as never);
  if (!isSdkClient(made)) throw new TypeError(`${type.name} is not a client of the AWS SDK.`);
  return made;
}

function protect(client: SdkClient, place: Place, options: AwsClientsOptions, journal: Set<string>): void {
  const { serviceId, protocol } = client.config;
  const guard = options.guard({ ...place, service: serviceId });
  const { clock, log } = options;
  const requestMs = options.deadlines?.request ?? DEADLINES.request;
  const { middlewareStack } = client;
  middlewareStack.addRelativeTo(guardedAttempts({ guard, clock, log, serviceId, journal }), {
    relation: 'after',
    toMiddleware: 'retryMiddleware',
    name: 'spendlogAttempt',
  });
  middlewareStack.add(wholeAnswers({ requestMs, protocol: protocol?.getShapeId() ?? JSON_PROTOCOL }), {
    step: 'deserialize',
    priority: 'low',
    name: WHOLE_ANSWER,
  });
  if (options.paid && serviceId === 'Cost Explorer') {
    middlewareStack.addRelativeTo(paidAnswers(options.paid, place.account), {
      relation: 'before',
      toMiddleware: WHOLE_ANSWER,
      name: 'spendlogPaidAnswer',
    });
  }
}

const WHOLE_ANSWER = 'spendlogWholeAnswer';
