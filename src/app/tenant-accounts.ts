import { isSpendlogError } from '../core/errors.ts';
import type { TenantAccount } from '../core/tenant.ts';
import { listAccounts } from '../platform/aws/organization.ts';
import type { RunEnvironment } from './run-contract.ts';
import type { TenantAccess } from './tenant-session.ts';

export interface AccountsOfTenant {
  /** Whose charges are the tenant's: also those of suspended accounts, and of accounts there is no way into. */
  readonly billed: readonly TenantAccount[];
  /** Those of them that can be looked into. */
  readonly open: readonly TenantAccount[];
}

/** Where they cannot be listed there are none, which the report says. */
export async function accountsOfTenant(
  { tenant, signedIn }: TenantAccess,
  environment: RunEnvironment,
): Promise<AccountsOfTenant> {
  try {
    const { accounts, leftOut } = await listAccounts(signedIn, tenant.accounts, environment);
    const open = signedIn.accountsCovered(accounts);
    const closed = leftOut.map(({ id, name }) => ({ id, name }));
    for (const { id, state } of leftOut) {
      environment.log.write('info', 'Nobody can sign in to an account', { account: id, state });
    }
    if (open.length < accounts.length) {
      environment.progress.warn(
        `${accounts.length - open.length} accounts are not looked into: the tenant names no accountRole.`,
      );
    }
    return { billed: [...accounts, ...closed], open };
  } catch (error) {
    if (!isSpendlogError(error) || !/^AWS_/.test(error.code)) throw error;
    environment.progress.warn(`${error.message} ${error.hint}`);
    return { billed: [], open: [] };
  }
}
