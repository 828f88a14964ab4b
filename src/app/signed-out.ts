import { parametersOf } from '../config/tenant-parameters.ts';
import { defaultTenant, literalRole, tenantSettings } from '../config/tenants.ts';
import { isSpendlogError, type SpendlogError } from '../core/errors.ts';
import { homeRegion, parseRoleArn } from '../platform/aws/role.ts';
import type { SignedIn } from '../platform/aws/sign-in.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { TenantAccess, TenantSession } from './tenant-session.ts';
import { tenantConfig } from './tenants.ts';

export interface ReportingSession {
  readonly session: TenantSession;
  /** Nobody answers where one signs in: nothing of AWS can be read, and no try of it counts. */
  readonly signedOut: boolean;
}

/**
 * The session for a command that leaves a report. Where the sign-in service is down, a report that says so is worth more
 * than none: every credential asked for is then refused with that error. A store in S3 cannot be reached then either.
 * @throws SpendlogError of any other end of signing in; this one where the tenant has values in parameters
 */
export async function reportingSession(
  session: TenantSession,
  { progress }: Pick<RunEnvironment, 'progress'>,
): Promise<ReportingSession> {
  try {
    await session.access();
    return { session, signedOut: false };
  } catch (error) {
    const access = isSpendlogError(error) && isDown(error) ? accessWithout(session, error) : null;
    if (!access) throw error;
    progress.warn(`Nobody could be signed in, so that nothing of AWS is read: ${access.error.message}`);
    return { session: { ...session, access: async () => access.value }, signedOut: true };
  }
}

function isDown({ code }: SpendlogError): boolean {
  return code === 'AWS_UNAVAILABLE' || code === 'AWS_THROTTLED';
}

function accessWithout(
  { config, id }: TenantSession,
  error: SpendlogError,
): { readonly error: SpendlogError; readonly value: TenantAccess } | null {
  const written = tenantConfig(config, id);
  if (written && parametersOf(written).length > 0) return null;
  const { tenant, costs, budgets } = written
    ? tenantSettings(config, written, new Map())
    : defaultTenant(config);
  const role = written && literalRole(written);
  return {
    error,
    value: {
      tenant,
      config: { ...config, costs, budgets: [...budgets] },
      signedIn: nobody(role ? parseRoleArn(role).partition : 'aws', error),
    },
  };
}

function nobody(partition: string, error: SpendlogError): SignedIn {
  const refuse = () => Promise.reject(error);
  return {
    identity: { account: '', arn: '', partition },
    region: homeRegion(partition),
    credentials: refuse,
    forAccount: () => refuse,
    accountsCovered: (accounts) => accounts,
    abandoned: new AbortController().signal,
  };
}
