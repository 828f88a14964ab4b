import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs';
import type { Address, NatGateway, Volume } from '@aws-sdk/client-ec2';
import { decimal, ZERO } from '../../src/core/decimal.ts';
import { addDays, day } from '../../src/core/period.ts';
import type { ServedCharge } from '../loopback/cost-explorer-server.ts';
import { REGIONS } from './fakecloud/regions.ts';
import {
  EMPTY_PLACE,
  type World,
  type WorldAccount,
  type WorldOrganization,
  type WorldPlace,
} from './world.ts';

/** The day the small world's bill ends before. */
export const SMALL_WORLD_TODAY = day('2026-11-21');

/** One tenant of the small world: its accounts, and words that may turn up in its own outputs only. */
export interface SmallTenant {
  readonly id: string;
  readonly managementAccount: string;
  readonly accounts: readonly string[];
  /** In names, tags and ids of everything it owns. */
  readonly sentinel: string;
}

export const SMALL_TENANTS: readonly [SmallTenant, SmallTenant] = [
  {
    id: 'north',
    managementAccount: '111111111111',
    accounts: ['111111111111', '111111111112', '111111111113'],
    sentinel: 'aurora5f1e',
  },
  {
    id: 'south',
    managementAccount: '222222222221',
    accounts: ['222222222221', '222222222222', '222222222223'],
    sentinel: 'pampero9c3d',
  },
];

export interface SmallWorldOptions {
  /** Regions with resources; every account has them in each. */
  readonly regions?: readonly string[];
  readonly volumes?: number;
}

/** Two organisations of three accounts, with something for each of the first checks in every place. */
export function smallWorld(options: SmallWorldOptions = {}): World {
  const { regions = ['us-east-1', 'eu-west-1'], volumes = 5 } = options;
  return {
    organizations: SMALL_TENANTS.map(organizationOfTenant),
    accounts: SMALL_TENANTS.flatMap((tenant) =>
      tenant.accounts.map((id, at) => account(tenant, id, at, regions, volumes)),
    ),
    charges: SMALL_TENANTS.flatMap(({ accounts }) =>
      accounts.flatMap((id) => regions.flatMap((region) => chargesIn(id, region))),
    ),
    buckets: SMALL_TENANTS.map(({ id, managementAccount }) => ({
      name: `spendlog-${id}`,
      owner: managementAccount,
    })),
  };
}

function organizationOfTenant({ id, managementAccount, accounts }: SmallTenant): WorldOrganization {
  return {
    id: `o-${id}12345`,
    managementAccount,
    root: {
      id: `r-${id.slice(0, 4)}`,
      name: 'Root',
      accounts: [managementAccount],
      units: [
        {
          id: `ou-${id.slice(0, 4)}-workloads`,
          name: 'Workloads',
          accounts: accounts.filter((account) => account !== managementAccount),
          units: [],
        },
      ],
    },
  };
}

function account(
  { sentinel }: SmallTenant,
  id: string,
  at: number,
  regions: readonly string[],
  volumes: number,
): WorldAccount {
  return {
    id,
    name: `${sentinel}-account-${at}`,
    status: 'ACTIVE',
    enabledRegions: REGIONS.filter(({ optIn }) => !optIn).map((region) => region.id),
    places: Object.fromEntries(regions.map((region) => [region, place(id, region, sentinel, volumes)])),
    parameters: {},
    roles: {},
  };
}

function place(account: string, region: string, sentinel: string, volumes: number): WorldPlace {
  const seed = `${account.slice(-2)}${region.replaceAll(/[^a-z0-9]/g, '')}`;
  const made = Array.from({ length: volumes }, (_, at) => volume(`vol-0${seed}${at}`, at, region, sentinel));
  return {
    ...EMPTY_PLACE,
    volumes: made,
    addresses: [address(`eipalloc-0${seed}`, false, sentinel), address(`eipalloc-1${seed}`, true, sentinel)],
    natGateways: [natGateway(`nat-0${seed}`, sentinel)],
    logGroups: [
      logGroup(`/${sentinel}/forever`, account, region, null),
      logGroup(`/${sentinel}/month`, account, region, 30),
    ],
    metrics: [
      'ActiveConnectionCount',
      'BytesOutToDestination',
      'BytesOutToSource',
      'BytesInFromDestination',
      'BytesInFromSource',
    ].map((metricName) => ({
      namespace: 'AWS/NATGateway',
      metricName,
      dimensions: { NatGatewayId: `nat-0${seed}` },
      value: 0,
    })),
    resources: made.map(({ VolumeId = '' }) => ({
      arn: `arn:aws:ec2:${region}:${account}:volume/${VolumeId}`,
      type: 'ec2:volume',
      cloudFormationType: 'AWS::EC2::Volume',
      tags: { owner: sentinel },
    })),
    resourceExplorer: region === 'us-east-1',
  };
}

/** Every second one unattached, every third one gp2. */
function volume(id: string, at: number, region: string, sentinel: string): Volume {
  const attached = at % 2 === 0;
  return {
    VolumeId: id,
    AvailabilityZone: `${region}a`,
    CreateTime: new Date('2025-03-01T00:00:00Z'),
    Encrypted: true,
    Size: 100 + at,
    State: attached ? 'in-use' : 'available',
    VolumeType: at % 3 === 0 ? 'gp2' : 'gp3',
    Iops: 3000,
    Attachments: attached
      ? [{ InstanceId: `i-${id.slice(4)}`, VolumeId: id, State: 'attached', Device: '/dev/sdf' }]
      : [],
    Tags: [{ Key: 'Name', Value: `${sentinel}-disk-${at}` }],
  };
}

function address(id: string, associated: boolean, sentinel: string): Address {
  return {
    AllocationId: id,
    PublicIp: associated ? '203.0.113.7' : '203.0.113.8',
    Domain: 'vpc',
    PublicIpv4Pool: 'amazon',
    ...(associated ? { AssociationId: `eipassoc-${id.slice(9)}`, InstanceId: 'i-0123' } : {}),
    Tags: [{ Key: 'Name', Value: `${sentinel}-address` }],
  };
}

function natGateway(id: string, sentinel: string): NatGateway {
  return {
    NatGatewayId: id,
    State: 'available',
    CreateTime: new Date('2025-03-01T00:00:00Z'),
    VpcId: 'vpc-0123',
    SubnetId: 'subnet-0123',
    ConnectivityType: 'public',
    Tags: [{ Key: 'Name', Value: `${sentinel}-gateway` }],
  };
}

function logGroup(name: string, account: string, region: string, days: number | null): LogGroup {
  return {
    logGroupName: name,
    arn: `arn:aws:logs:${region}:${account}:log-group:${name}:*`,
    logGroupArn: `arn:aws:logs:${region}:${account}:log-group:${name}`,
    creationTime: Date.parse('2025-03-01T00:00:00Z'),
    storedBytes: 12_345_678,
    logGroupClass: 'STANDARD',
    ...(days === null ? {} : { retentionInDays: days }),
  };
}

/** Fourteen days of what these resources cost, as Cost Explorer names it. */
function chargesIn(account: string, region: string): readonly ServedCharge[] {
  return Array.from({ length: 14 }, (_, at) => addDays(SMALL_WORLD_TODAY, at - 14)).flatMap((at) =>
    ['EC2 - Other', 'AmazonCloudWatch', 'Amazon Virtual Private Cloud'].map((service) => ({
      day: at,
      dimensions: {
        RECORD_TYPE: 'Usage',
        SERVICE: service,
        LINKED_ACCOUNT: account,
        REGION: region,
        USAGE_TYPE: 'Usage',
      },
      tags: {},
      currency: 'USD',
      unit: 'N/A',
      metrics: {
        NetUnblendedCost: CENT,
        NetAmortizedCost: CENT,
        UnblendedCost: CENT,
        AmortizedCost: CENT,
        UsageQuantity: ZERO,
      },
    })),
  );
}

const CENT = decimal('0.01');
