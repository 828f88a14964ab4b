import type { AccountSelection, Tenant, TenantAccount } from '../core/tenant.ts';
import { accountIdOf, type TenantConfig } from './tenant.ts';

/** What holds where no tenant is configured: the account that is signed in to. */
const DEFAULT_TENANT: Tenant = {
  id: 'default',
  role: null,
  accountRole: null,
  externalId: null,
  accounts: { kind: 'signed-in' },
  regions: null,
  owners: [],
  slaHours: null,
  repository: null,
  sharedAudience: false,
};

/**
 * A tenant as the file describes it.
 * @param read With the values of its parameters filled in; `null`: the one of a file without tenants.
 */
export function tenantOf(read: TenantConfig | null): Tenant {
  if (read === null) return DEFAULT_TENANT;
  return {
    id: read.id,
    role: read.role ?? null,
    accountRole: read.accountRole ?? null,
    externalId: read.externalId ?? null,
    accounts: selectionOf(read),
    regions: read.regions ?? null,
    owners: read.owners ?? [],
    slaHours: read.slaHours ?? null,
    repository: read.repository ?? null,
    sharedAudience: read.sharedAudience ?? false,
  };
}

function selectionOf({ accounts, organization }: TenantConfig): AccountSelection {
  if (accounts) return { kind: 'listed', accounts: accounts.map(accountOf) };
  return { kind: 'organization', include: organization?.include ?? [], exclude: organization?.exclude ?? [] };
}

function accountOf(account: NonNullable<TenantConfig['accounts']>[number]): TenantAccount {
  const id = accountIdOf(account);
  return { id, name: typeof account === 'string' ? id : (account.name ?? id) };
}
