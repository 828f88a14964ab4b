import type { AwsCredentialIdentityProvider } from '@smithy/types';
import { SpendlogError } from '../../core/errors.ts';
import { redacted } from '../../core/redact.ts';
import type { Tenant, TenantAccount } from '../../core/tenant.ts';
import { toSpendlogError } from '../aws-errors.ts';
import { chainedCredentials, type FirstSession, type FirstSessionOptions } from './first-session.ts';
import { refreshedCredentials } from './refreshed-credentials.ts';
import { parseRoleArn, roleArn } from './role.ts';
import { accountRoleRefused } from './sign-in-refused.ts';
import type { CallerIdentity } from './sts.ts';

export interface SignInOptions extends FirstSessionOptions {
  readonly tenant: Pick<Tenant, 'id' | 'role' | 'accountRole' | 'externalId' | 'accounts'>;
  /** From `openFirstSession`. */
  readonly first: FirstSession;
}

/** A tenant that is signed in, in an account that belongs to it. */
export interface SignedIn {
  readonly identity: CallerIdentity;
  readonly region: string;
  /** Of the tenant's role: they see the bill and the organization. */
  readonly credentials: AwsCredentialIdentityProvider;
  /**
   * Of the role in one account; the tenant's own in the account that is signed in to. Their first use throws
   * SIGN_IN_REFUSED where the role cannot be assumed, and TENANT_MISMATCH where it leads to another account.
   */
  forAccount(account: string): AwsCredentialIdentityProvider;
  /** Of these accounts, those there is a way into. */
  accountsCovered(accounts: readonly TenantAccount[]): readonly TenantAccount[];
  /** Aborted, with the TENANT_MISMATCH as its reason, when a role led to another account: nothing more may be read. */
  readonly abandoned: AbortSignal;
}

const CALL = { service: 'AWS STS', subject: 'who is signed in', actions: ['sts:GetCallerIdentity'] };

/**
 * Becomes the tenant and makes sure of it.
 * @throws SpendlogError INPUT_INVALID, SIGN_IN_REFUSED, TENANT_MISMATCH, AWS_UNAVAILABLE, AWS_THROTTLED
 */
export async function signIn(options: SignInOptions): Promise<SignedIn> {
  const { tenant, first, clock } = options;
  const role = tenant.role ?? first.role;
  const credentials =
    tenant.role && tenant.role !== first.role
      ? chainedCredentials(first, tenant.role, tenant.externalId, first.credentials, { clock })
      : first.credentials;
  const identity = await identityOf(first, credentials);
  if (role && parseRoleArn(role).account !== identity.account) throw otherAccount(tenant.id, role, identity);
  refuseStranger(tenant, identity);
  return signedIn(options, identity, credentials);
}

function signedIn(
  options: SignInOptions,
  identity: CallerIdentity,
  credentials: AwsCredentialIdentityProvider,
): SignedIn {
  const { tenant, first } = options;
  const abandon = new AbortController();
  const known = new Map<string, AwsCredentialIdentityProvider>([[identity.account, credentials]]);
  return {
    identity,
    region: first.region,
    credentials,
    forAccount(account) {
      const before = known.get(account);
      if (before) return before;
      refuseUnlisted(tenant, account);
      const provider = accountCredentials(options, identity, credentials, account, abandon);
      known.set(account, provider);
      return provider;
    },
    accountsCovered: (accounts) =>
      tenant.accountRole === null ? accounts.filter(({ id }) => id === identity.account) : accounts,
    abandoned: abandon.signal,
  };
}

function accountCredentials(
  { tenant, first, clock }: SignInOptions,
  { partition }: CallerIdentity,
  from: AwsCredentialIdentityProvider,
  account: string,
  abandon: AbortController,
): AwsCredentialIdentityProvider {
  if (tenant.accountRole === null) throw noAccountRole(account);
  const arn = roleArn({ partition, account, name: tenant.accountRole });
  const { sts, sessionName, seconds } = first;
  const assume = async () => {
    const session = await sts.assumeRole({ arn, sessionName, seconds }, tenant.externalId, from);
    return { session, found: await sts.callerIdentity(async () => session) };
  };
  return refreshedCredentials(async () => {
    abandon.signal.throwIfAborted();
    const { session, found } = await assume().catch((error: unknown) => {
      throw accountRoleRefused(error, arn);
    });
    if (found.account === account) return session;
    const mismatch = otherAccount(tenant.id, arn, found);
    abandon.abort(mismatch);
    throw mismatch;
  }, clock);
}

async function identityOf(
  { sts }: FirstSession,
  credentials: AwsCredentialIdentityProvider,
): Promise<CallerIdentity> {
  try {
    return await sts.callerIdentity(credentials);
  } catch (error) {
    throw toSpendlogError(error, CALL);
  }
}

/** With Organizations nothing is listed: the account that asks is always one of the organization it is told of. */
function refuseStranger({ id, accounts }: SignInOptions['tenant'], { account }: CallerIdentity): void {
  if (accounts.kind !== 'listed' || accounts.accounts.some((listed) => listed.id === account)) return;
  throw new SpendlogError(
    'TENANT_MISMATCH',
    `Tenant ${id} signed in to account ${redacted(account)}, which is not one of its accounts. Nothing was read.`,
    'Correct its role, or add the account below tenants[].accounts if it belongs to the tenant.',
  );
}

function refuseUnlisted({ id, accounts }: SignInOptions['tenant'], account: string): void {
  const belongs =
    accounts.kind === 'organization' ||
    (accounts.kind === 'listed' && accounts.accounts.some((listed) => listed.id === account));
  if (belongs) return;
  throw new SpendlogError(
    'TENANT_MISMATCH',
    `Account ${redacted(account)} was to be read for tenant ${id}, which does not have it.`,
    'Plan again: the configuration may have changed since the plan was made.',
  );
}

function otherAccount(tenant: string, role: string, found: CallerIdentity): SpendlogError {
  return new SpendlogError(
    'TENANT_MISMATCH',
    `The role ${redacted(role)} of tenant ${tenant} led to account ${redacted(found.account)}. The tenant is not read any further.`,
    'Check the endpoint settings of AWS (AWS_ENDPOINT_URL) and who answers for that role.',
  );
}

function noAccountRole(account: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `There is no way into account ${redacted(account)}: the tenant names no accountRole.`,
    'Set tenants[].accountRole to the name of a role that exists in each of its accounts.',
  );
}
