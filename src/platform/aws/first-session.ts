import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { SpendlogError } from '../../core/errors.ts';
import type { AttemptDeadlines } from './client-settings.ts';
import { canAskIdToken, fetchIdToken, missingPermission } from './id-token.ts';
import { claimsOf } from './id-token-claims.ts';
import { refreshedCredentials } from './refreshed-credentials.ts';
import type { RetryOptions } from './retried.ts';
import { homeRegion, parseRoleArn, sessionName } from './role.ts';
import { roleRefused, webIdentityRefused } from './sign-in-refused.ts';
import { createSts, type Sts } from './sts.ts';

/** As the action and the command line name them. */
export interface SignInInputs {
  readonly roleToAssume?: string | undefined;
  readonly awsRegion?: string | undefined;
  readonly audience?: string | undefined;
  /** 900 to 43200; a role assumed by a role lives 3600 at most. */
  readonly roleDurationSeconds?: number | undefined;
  readonly roleSessionName?: string | undefined;
}

export interface FirstSessionOptions extends RetryOptions {
  readonly inputs: SignInInputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Takes a secret out of every log, in the runner as well. Never called with an account id. */
  readonly maskSecret: (secret: string) => void;
  readonly deadlines?: AttemptDeadlines;
}

/** Who this process is before it becomes a tenant; its credentials read the tenant's parameters. */
export interface FirstSession {
  readonly credentials: AwsCredentialIdentityProvider;
  /** ARN of the role it is; `null`: whatever is at hand. */
  readonly role: string | null;
  readonly region: string;
  readonly sessionName: string;
  readonly seconds: number;
  readonly sts: Sts;
}

const SECONDS = { least: 900, most: 43_200, usual: 3600 };
const AUDIENCE = 'sts.amazonaws.com';

/**
 * Signs in without a tenant: as `role-to-assume`, else as the tenant's own role where GitHub vouches for this job, else
 * with the credentials at hand.
 * @param tenantRole The tenant's role, where it is known before its parameters are read.
 * @throws SpendlogError INPUT_INVALID, SIGN_IN_REFUSED (on first use of the credentials)
 */
export async function openFirstSession(
  options: FirstSessionOptions,
  tenantRole: string | null,
): Promise<FirstSession> {
  const { inputs, environment } = options;
  refuseLongLivedKeys(environment);
  const seconds = durationOf(inputs);
  const wanted = inputs.roleToAssume || tenantRole;
  const region = regionOf(options, wanted);
  const sts = createSts({ ...options, region });
  const name = sessionName(inputs.roleSessionName || `spendlog-${environment['GITHUB_RUN_ID'] ?? 'local'}`);
  const common = { region, sessionName: name, seconds, sts };
  if (wanted && canAskIdToken(environment))
    return { ...common, role: wanted, credentials: webIdentity(options, common, wanted) };
  if (inputs.roleToAssume && isGitHub(environment)) throw missingPermission();
  const atHand = await sts.credentialsAtHand();
  if (!inputs.roleToAssume) return { ...common, role: null, credentials: atHand };
  const role = inputs.roleToAssume;
  return { ...common, role, credentials: chainedCredentials(common, role, null, atHand, options) };
}

/** Credentials of a role that is assumed with others; renewed in time. */
export function chainedCredentials(
  { sts, sessionName: name, seconds }: Pick<FirstSession, 'sts' | 'sessionName' | 'seconds'>,
  role: string,
  externalId: string | null,
  from: AwsCredentialIdentityProvider,
  { clock }: Pick<FirstSessionOptions, 'clock'>,
): AwsCredentialIdentityProvider {
  parseRoleArn(role);
  return refreshedCredentials(async () => {
    try {
      return await sts.assumeRole({ arn: role, sessionName: name, seconds }, externalId, from);
    } catch (error) {
      throw roleRefused(error, role, externalId);
    }
  }, clock);
}

function webIdentity(
  options: FirstSessionOptions,
  { sts, sessionName: name, seconds }: Omit<FirstSession, 'role' | 'credentials'>,
  role: string,
): AwsCredentialIdentityProvider {
  parseRoleArn(role);
  const audience = options.inputs.audience || AUDIENCE;
  return refreshedCredentials(async () => {
    let shown = '';
    const token = async () => {
      shown = await fetchIdToken({ ...options, audience });
      return shown;
    };
    try {
      return await sts.withWebIdentity({ arn: role, sessionName: name, seconds }, token);
    } catch (error) {
      throw webIdentityRefused(error, role, claimsOf(shown));
    }
  }, options.clock);
}

function regionOf({ inputs, environment }: FirstSessionOptions, role: string | null): string {
  const named = inputs.awsRegion || environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'];
  return named || homeRegion(role ? parseRoleArn(role).partition : 'aws');
}

function durationOf({ roleDurationSeconds: seconds = SECONDS.usual }: SignInInputs): number {
  if (Number.isInteger(seconds) && seconds >= SECONDS.least && seconds <= SECONDS.most) return seconds;
  throw new SpendlogError(
    'INPUT_INVALID',
    `role-duration-seconds is ${seconds}, which AWS does not allow.`,
    `Give a whole number of seconds from ${SECONDS.least} to ${SECONDS.most}.`,
  );
}

/** Keys of a user do not end, so a leaked one is a leak for ever. */
function refuseLongLivedKeys(environment: FirstSessionOptions['environment']): void {
  if (!isGitHub(environment) || !environment['AWS_ACCESS_KEY_ID'] || environment['AWS_SESSION_TOKEN']) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    'AWS_ACCESS_KEY_ID is set without AWS_SESSION_TOKEN: these are long-lived keys, which Spendlog does not use in GitHub Actions.',
    'Remove the keys, add `permissions: { id-token: write }` and set role-to-assume; docs/sign-in.md shows the role.',
  );
}

function isGitHub(environment: FirstSessionOptions['environment']): boolean {
  return environment['GITHUB_ACTIONS'] === 'true';
}
