import { isSpendlogError } from '../core/errors.ts';
import type { Gap } from '../core/known.ts';
import type { TenantAccount } from '../core/tenant.ts';
import { listAccounts } from '../platform/aws/organization.ts';
import { accountsGapOf } from './gap-of-error.ts';
import { NONE_SELECTED } from './no-accounts.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { TenantAccess } from './tenant-session.ts';

export interface AccountsOfTenant {
  /** Whose charges are the tenant's: also those of suspended accounts, and of accounts there is no way into. */
  readonly billed: readonly TenantAccount[];
  /** Those of them that can be looked into. */
  readonly open: readonly TenantAccount[];
  /** Those there is no way into, since the tenant names no role in them. */
  readonly withoutRole: readonly TenantAccount[];
  /** Why there are none; `null` where there are. */
  readonly gap: Gap | null;
}

/** Where they cannot be listed there are none, which the report says. */
export async function accountsOfTenant(
  { tenant, signedIn }: TenantAccess,
  environment: RunEnvironment,
): Promise<AccountsOfTenant> {
  try {
    const { accounts, leftOut } = await listAccounts(signedIn, tenant.accounts, environment);
    const open = signedIn.accountsCovered(accounts);
    const closed = leftOut.map(({ state: _, ...account }) => account);
    for (const { id, state } of leftOut) {
      environment.log.write('info', 'Nobody can sign in to an account', { account: id, state });
    }
    if (open.length < accounts.length) {
      environment.progress.warn(
        `${accounts.length - open.length} accounts are not looked into: the tenant names no accountRole.`,
      );
    }
    const billed = [...accounts, ...closed];
    const covered = new Set(open.map(({ id }) => id));
    const withoutRole = accounts.filter(({ id }) => !covered.has(id));
    return { billed, open, withoutRole, gap: billed.length === 0 ? NONE_SELECTED : null };
  } catch (error) {
    const gap = isSpendlogError(error) && /^AWS_/.test(error.code) ? accountsGapOf(error) : null;
    if (!gap) throw error;
    environment.progress.warn(gap.hint ?? gap.reason);
    return { billed: [], open: [], withoutRole: [], gap };
  }
}
