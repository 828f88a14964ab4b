import type { AssumeRoleResponse, STSClient } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { SpendlogError } from '../../core/errors.ts';
import { type AttemptDeadlines, clientSettings, deadlineOf, SIGN_IN_DEADLINES } from './client-settings.ts';
import type { Session } from './refreshed-credentials.ts';
import { type RetryOptions, retried } from './retried.ts';
import { isTransient } from './transient.ts';
import { type Turn, turnsEvery } from './turns.ts';

export interface RoleRequest {
  readonly arn: string;
  readonly sessionName: string;
  readonly seconds: number;
}

export interface CallerIdentity {
  /** Twelve digits. */
  readonly account: string;
  readonly arn: string;
  readonly partition: string;
}

/** The three calls sign-in makes. Each is retried while AWS is busy or broken, and never when it says no. */
export interface Sts {
  /** @param token Asked anew for each attempt. */
  withWebIdentity(role: RoleRequest, token: () => Promise<string>): Promise<Session>;
  /** @param externalId What the trust policy of the role asks for. */
  assumeRole(
    role: RoleRequest,
    externalId: string | null,
    credentials: AwsCredentialIdentityProvider,
  ): Promise<Session>;
  callerIdentity(credentials: AwsCredentialIdentityProvider): Promise<CallerIdentity>;
  /** What the SDK finds on this machine: environment, profiles, SSO, instance roles. */
  credentialsAtHand(): Promise<AwsCredentialIdentityProvider>;
}

export interface StsOptions extends RetryOptions {
  readonly region: string;
  readonly deadlines?: AttemptDeadlines;
  /** Takes a secret out of every log. */
  readonly maskSecret: (secret: string) => void;
}

/** A role assumed by a role lives an hour at most, whatever it allows for others. */
export const CHAINED_SECONDS = 3600;

/**
 * Ten roles a second at most: the quota of STS belongs to the whole account, and the jobs of a matrix come into all
 * their accounts at the same time.
 */
const ASSUME_ROLE_INTERVAL_MS = 100;

/** STS through the SDK, which is loaded on the first call. Our own retry, since pauses must follow the clock that is given. */
export function createSts(options: StsOptions): Sts {
  const turn = turnsEvery(ASSUME_ROLE_INTERVAL_MS, options.clock);
  const call = <T>(
    credentials: AwsCredentialIdentityProvider | undefined,
    send: (client: STSClient, sdk: Sdk, signal: AbortSignal) => Promise<T>,
    begin: Turn = async () => {},
  ) =>
    retried(
      async () => {
        await begin(options.signal);
        return once(options, credentials, send);
      },
      isTransient,
      options,
    );
  return {
    withWebIdentity: async (role, token) =>
      call(undefined, async (client, { AssumeRoleWithWebIdentityCommand }, abortSignal) => {
        const input = { ...assumed(role), WebIdentityToken: await token() };
        const answer = await client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal });
        return sessionOf(answer, role, options);
      }),
    assumeRole: (role, externalId, credentials) => {
      const input = {
        ...assumed({ ...role, seconds: Math.min(role.seconds, CHAINED_SECONDS) }),
        ...(externalId === null ? {} : { ExternalId: externalId }),
      };
      const send = async (client: STSClient, { AssumeRoleCommand }: Sdk, abortSignal: AbortSignal) => {
        const answer = await client.send(new AssumeRoleCommand(input), { abortSignal });
        return sessionOf(answer, { ...role, seconds: input.DurationSeconds }, options);
      };
      return call(credentials, send, turn);
    },
    callerIdentity: (credentials) =>
      call(credentials, async (client, { GetCallerIdentityCommand }, abortSignal) => {
        const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}), { abortSignal });
        const partition = Arn?.split(':')[1];
        if (Account && Arn && partition) return { account: Account, arn: Arn, partition };
        throw unexpected('GetCallerIdentity');
      }),
    credentialsAtHand: async () => {
      const { STSClient: Client } = await import('@aws-sdk/client-sts');
      return new Client({ region: options.region }).config.credentials;
    },
  };
}

type Sdk = typeof import('@aws-sdk/client-sts');

async function once<T>(
  { region, signal, deadlines = SIGN_IN_DEADLINES }: StsOptions,
  credentials: AwsCredentialIdentityProvider | undefined,
  send: (client: STSClient, sdk: Sdk, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const sdk = await import('@aws-sdk/client-sts');
  const client = new sdk.STSClient(
    clientSettings({ region, deadlines, ...(credentials ? { credentials } : {}) }),
  );
  try {
    return await send(client, sdk, deadlineOf(deadlines, signal));
  } finally {
    client.destroy();
  }
}

function assumed({ arn, sessionName, seconds }: RoleRequest) {
  return { RoleArn: arn, RoleSessionName: sessionName, DurationSeconds: seconds };
}

function sessionOf(
  { Credentials }: Pick<AssumeRoleResponse, 'Credentials'>,
  { seconds }: RoleRequest,
  { maskSecret }: StsOptions,
): Session {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) throw unexpected('AssumeRole');
  for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) maskSecret(secret);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    seconds,
    expiresAt: Expiration,
  };
}

function unexpected(operation: string): SpendlogError {
  return new SpendlogError(
    'AWS_UNAVAILABLE',
    `AWS STS answered ${operation} without what the answer must hold.`,
    'Check AWS_ENDPOINT_URL and the proxy of this machine, then run again.',
  );
}
