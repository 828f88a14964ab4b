import type { TenantAccount } from '../../src/core/tenant.ts';

export const REGIONS = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'ap-southeast-2',
  'sa-east-1',
] as const;

/** AWS's prefixes of usage types, by region. */
export const PREFIXES: Readonly<Record<(typeof REGIONS)[number], string>> = {
  'us-east-1': '',
  'us-east-2': 'USE2-',
  'us-west-2': 'USW2-',
  'ca-central-1': 'CAN1-',
  'eu-central-1': 'EUC1-',
  'eu-west-1': 'EU-',
  'ap-southeast-2': 'APS2-',
  'sa-east-1': 'SAE1-',
};

const ACCOUNTS = 40;

/** One resource in so many lies in one place: an organisation has an account that is larger than all others. */
const IN_THE_LARGEST = 5;

export interface Place {
  readonly account: string;
  readonly region: (typeof REGIONS)[number];
}

export const accounts: readonly TenantAccount[] = Array.from({ length: ACCOUNTS }, (_, index) => ({
  id: String(100_000_000_000 + index),
  name: `account ${index}`,
}));

/** Where a resource lies. */
export function placeOf(n: number): Place {
  const index = n % IN_THE_LARGEST === 0 ? 0 : Math.imul(n, 7_919) >>> 0;
  return {
    account: accounts[index % ACCOUNTS]?.id ?? '',
    region: REGIONS[(index >>> 8) % REGIONS.length] ?? 'us-east-1',
  };
}

/** The resources of each place. */
export function byPlace(resources: number): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(
    Array.from({ length: resources }, (_, n) => n),
    (n) => placeText(placeOf(n)),
  );
}

export function placeText({
  account,
  region,
}: {
  readonly account: string;
  readonly region: string;
}): string {
  return `${account} ${region}`;
}
