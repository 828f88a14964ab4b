import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs';
import type { Address, NatGateway, Volume } from '@aws-sdk/client-ec2';
import type { ServedCharge } from '../loopback/cost-explorer-server.ts';

/** Everything AWS would know: plain data, the same for the same arguments. */
export interface World {
  readonly organizations: readonly WorldOrganization[];
  readonly accounts: readonly WorldAccount[];
  /** What Cost Explorer has; each organisation's management account sees the charges of its own accounts. */
  readonly charges: readonly ServedCharge[];
  readonly buckets: readonly { readonly name: string; readonly owner: string }[];
}

export interface WorldOrganization {
  readonly id: string;
  readonly managementAccount: string;
  readonly root: WorldUnit;
}

/** A root or an organizational unit. */
export interface WorldUnit {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly string[];
  readonly units: readonly WorldUnit[];
}

export interface WorldAccount {
  readonly id: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'SUSPENDED';
  readonly enabledRegions: readonly string[];
  readonly places: Readonly<Record<string, WorldPlace>>;
  /** SSM parameters by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the trust policies of its roles ask for, by role name; a role that is not here trusts every caller. */
  readonly roles: Readonly<Record<string, WorldRole>>;
}

export interface WorldRole {
  readonly externalId?: string;
  /** The account its sessions belong to, where that is not the one in the role's ARN. */
  readonly sessionAccount?: string;
}

/** One account in one region. */
export interface WorldPlace {
  readonly volumes: readonly Volume[];
  readonly addresses: readonly Address[];
  readonly natGateways: readonly NatGateway[];
  readonly logGroups: readonly LogGroup[];
  readonly metrics: readonly WorldMetric[];
  readonly resources: readonly WorldResource[];
  /** Whether Resource Explorer has a default view here. */
  readonly resourceExplorer: boolean;
}

/** One metric with the same value in every period. */
export interface WorldMetric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface WorldResource {
  readonly arn: string;
  /** As Resource Explorer and the tagging API call it, e.g. `ec2:volume`. */
  readonly type: string;
  readonly cloudFormationType: string;
  readonly tags: Readonly<Record<string, string>>;
}

export const EMPTY_PLACE: WorldPlace = {
  volumes: [],
  addresses: [],
  natGateways: [],
  logGroups: [],
  metrics: [],
  resources: [],
  resourceExplorer: false,
};

export function accountOf(world: World, id: string): WorldAccount | null {
  return world.accounts.find((account) => account.id === id) ?? null;
}

export function placeOf(world: World, account: string, region: string): WorldPlace {
  return accountOf(world, account)?.places[region] ?? EMPTY_PLACE;
}

/** The organisation an account is in. */
export function organizationOf(world: World, account: string): WorldOrganization | null {
  return world.organizations.find(({ root }) => accountsBelow(root).includes(account)) ?? null;
}

export function accountsBelow({ accounts, units }: WorldUnit): readonly string[] {
  return [...accounts, ...units.flatMap(accountsBelow)];
}
