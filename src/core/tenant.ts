/** An organisation or business unit with its own roles, accounts, data and people; never mixed with another. */
export interface Tenant {
  /** `^[a-z0-9][a-z0-9-]{1,62}$`: part of store keys, folders and session names. */
  readonly id: string;
  /** Role of the web identity or of the local chain: sees the bill and the organisation. `null`: the credentials at hand. */
  readonly role: string | null;
  /** Name of the role assumed in each account from the tenant's role. `null`: the account signed in to is the only one that is looked at. */
  readonly accountRole: string | null;
  readonly externalId: string | null;
  readonly accounts: AccountSelection;
  /** Only these regions (and `global`); `null`: wherever money is spent. */
  readonly regions: readonly string[] | null;
  readonly owners: readonly string[];
  /** Hours after which yesterday's cost should have been reported; `null`: nothing is promised. */
  readonly slaHours: number | null;
  /** `owner/name` of the one repository its reports may lie in; `null`: the one that runs. */
  readonly repository: string | null;
  /** Whether its report may lie in one repository with those of other tenants. */
  readonly sharedAudience: boolean;
}

export type AccountSelection =
  /** The account that is signed in to, whichever it is: what holds where no tenant is configured. */
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'listed'; readonly accounts: readonly TenantAccount[] }
  | {
      readonly kind: 'organization';
      /** Organizational units (or roots) whose accounts belong to it, with all below. Empty: the whole organisation. */
      readonly include: readonly string[];
      /** Organizational units and accounts that do not. */
      readonly exclude: readonly string[];
    };

export interface TenantAccount {
  /** Twelve digits. */
  readonly id: string;
  /** Untrusted; the id where there is no name. */
  readonly name: string;
  /** Ids of the root and the organizational units it lies in, from above; those up to the root where it begins with one. Absent: not known. */
  readonly units?: readonly string[];
}

export const TENANT_ID = /^[a-z0-9][a-z0-9-]{1,62}$/;
