import type { TenantAccount } from '../core/tenant.ts';
import type { BillAccess } from './cost-sources.ts';
import type { TenantAccess, TenantSession } from './tenant-session.ts';

/** Whose bill is read, and with whose credentials. */
export function billAccess(
  { runStore }: TenantSession,
  { signedIn }: TenantAccess,
  accounts: readonly TenantAccount[],
  now: Date,
): BillAccess {
  const { account, arn } = signedIn.identity;
  return {
    credentials: signedIn.credentials,
    // The role without its session: another job of the same run is asked for nothing twice.
    identity: { account, credentials: arn.replace(/^(arn:[^:]+:sts::\d+:assumed-role\/[^/]+)\/.*$/, '$1') },
    accounts: accounts.map(({ id }) => id),
    cache: runStore.responseCache(),
    now,
  };
}
