import type { Account, OrganizationsClient } from '@aws-sdk/client-organizations';
import type { AccountSelection, TenantAccount } from '../../core/tenant.ts';
import { toSpendlogError } from '../aws-errors.ts';
import { clientSettings, deadlineOf, SIGN_IN_DEADLINES } from './client-settings.ts';
import { type RetryOptions, retried } from './retried.ts';
import type { SignedIn } from './sign-in.ts';
import { tokenPages } from './token-pages.ts';
import { isTransient } from './transient.ts';

/** The accounts of a tenant, and those it has but that cannot be looked at. */
export interface TenantAccounts {
  /** Ascending by id. */
  readonly accounts: readonly TenantAccount[];
  /** Suspended, closing or not yet active accounts, which nobody can sign in to; ascending by id. */
  readonly leftOut: readonly LeftOutAccount[];
}

export interface LeftOutAccount extends TenantAccount {
  /** As Organizations says it, e.g. `SUSPENDED`. */
  readonly state: string;
}

const CALL = {
  service: 'AWS Organizations',
  subject: 'the accounts of the organization',
  actions: [
    'organizations:ListAccounts',
    'organizations:ListAccountsForParent',
    'organizations:ListOrganizationalUnitsForParent',
  ],
};

/**
 * Finds the accounts a tenant selects.
 * @throws SpendlogError AWS_ACCESS_DENIED and others: a list that could not be read is never a shorter one
 */
export async function listAccounts(
  { credentials, identity }: Pick<SignedIn, 'credentials' | 'identity'>,
  selection: AccountSelection,
  retry: RetryOptions,
): Promise<TenantAccounts> {
  if (selection.kind === 'signed-in')
    return { accounts: [{ id: identity.account, name: identity.account }], leftOut: [] };
  if (selection.kind === 'listed')
    return sorted(selection.accounts.map((account) => ({ ...account, state: ACTIVE })));
  const sdk = await import('@aws-sdk/client-organizations');
  const client = new sdk.OrganizationsClient(
    clientSettings({ region: endpointRegion(identity.partition), credentials, deadlines: SIGN_IN_DEADLINES }),
  );
  try {
    return sorted(await selected(organizationOf(client, sdk, retry), selection));
  } catch (error) {
    throw toSpendlogError(error, CALL);
  } finally {
    client.destroy();
  }
}

/** Organizations has one endpoint in each partition. */
function endpointRegion(partition: string): string {
  if (partition === 'aws-cn') return 'cn-northwest-1';
  return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}

interface Organization {
  all(): Promise<readonly LeftOutAccount[]>;
  /** With every unit below. @param above Units that it was reached through. */
  below(unit: string, above?: readonly string[]): Promise<readonly LeftOutAccount[]>;
}

async function selected(
  organization: Organization,
  { include, exclude }: AccountSelection & { readonly kind: 'organization' },
): Promise<readonly LeftOutAccount[]> {
  const belonging = include.length === 0 ? await organization.all() : await belowAll(organization, include);
  const units = exclude.filter((id) => !/^\d{12}$/.test(id));
  const excluded = new Set([...exclude, ...(await belowAll(organization, units)).map(({ id }) => id)]);
  return belonging.filter(({ id }) => !excluded.has(id));
}

/** One after the other: the limit of Organizations is shared by everything in the organization. */
async function belowAll(
  organization: Organization,
  units: readonly string[],
): Promise<readonly LeftOutAccount[]> {
  const accounts = [];
  for (const unit of units) accounts.push(...(await organization.below(unit)));
  return accounts;
}

type Sdk = typeof import('@aws-sdk/client-organizations');

function organizationOf(client: OrganizationsClient, sdk: Sdk, retry: RetryOptions): Organization {
  const ask = <T>(send: (options: { readonly abortSignal: AbortSignal }) => Promise<T>) =>
    retried(() => send({ abortSignal: deadlineOf(SIGN_IN_DEADLINES, retry.signal) }), isTransient, retry);
  const accountsIn = (unit: string) =>
    tokenPages((NextToken) =>
      ask((sent) =>
        client.send(new sdk.ListAccountsForParentCommand({ ParentId: unit, ...token(NextToken) }), sent),
      ),
    );
  const unitsIn = (unit: string) =>
    tokenPages((NextToken) =>
      ask((sent) =>
        client.send(
          new sdk.ListOrganizationalUnitsForParentCommand({ ParentId: unit, ...token(NextToken) }),
          sent,
        ),
      ),
    );
  const everywhere = () =>
    tokenPages((NextToken) =>
      ask((sent) => client.send(new sdk.ListAccountsCommand(token(NextToken)), sent)),
    );
  return {
    async below(unit, above = []) {
      const units = [...above, unit];
      const found = await accountsOf(accountsIn(unit), units);
      for await (const { OrganizationalUnits = [] } of unitsIn(unit)) {
        for (const { Id } of OrganizationalUnits) if (Id) found.push(...(await this.below(Id, units)));
      }
      return found;
    },
    all: () => accountsOf(everywhere(), []),
  };
}

function token(NextToken: string | undefined) {
  return NextToken === undefined ? {} : { NextToken };
}

async function accountsOf(
  pages: AsyncIterable<{ readonly Accounts?: readonly Account[] | undefined }>,
  walked: readonly string[],
) {
  const found: LeftOutAccount[] = [];
  for await (const { Accounts = [] } of pages) {
    for (const { Id, Name, State, Status, Paths = [] } of Accounts) {
      const units = unitsOf(Paths, walked);
      // An answer without either is an older one of an account that is well.
      const state = State ?? Status ?? ACTIVE;
      if (Id) found.push({ id: Id, name: Name || Id, ...(units ? { units } : {}), state });
    }
  }
  return found;
}

/** Those of the path that AWS tells, such as `o-…/r-…/ou-…/`; else those it was reached through. */
function unitsOf(paths: readonly string[], walked: readonly string[]): readonly string[] | null {
  const told = paths.flatMap((path) => path.split('/')).filter((part) => /^(?:r|ou)-/.test(part));
  if (told.length > 0) return [...new Set(told)];
  return walked.length > 0 ? walked : null;
}

const ACTIVE = 'ACTIVE';

/** Each account once, by the longest way to it, also where the units of a tenant contain each other. */
function sorted(found: readonly LeftOutAccount[]): TenantAccounts {
  const byUnits = found.toSorted((a, b) => (a.units?.length ?? 0) - (b.units?.length ?? 0));
  const distinct = [...new Map(byUnits.map((account) => [account.id, account])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return {
    accounts: distinct.filter(({ state }) => state === ACTIVE).map(({ state: _, ...account }) => account),
    leftOut: distinct.filter(({ state }) => state !== ACTIVE),
  };
}
