import { type Address, addresses } from '../../src/datasets/ec2/addresses.ts';
import { type NatGateway, natGateways } from '../../src/datasets/ec2/nat-gateways.ts';
import { NETWORK_ACCOUNT, SHOP_ACCOUNT } from '../accounts.ts';
import { type PlantedMetric, type PlantedResource, type PlantedTruth, rowOf } from './planted.ts';

function address(id: string, truth: PlantedTruth, row: Partial<Address> = {}): PlantedResource {
  const planted = {
    allocationId: id,
    publicIp: '203.0.113.20',
    associated: false,
    networkInterfaceId: null,
    pool: 'amazon',
    managedBy: null,
    tags: { team: 'storefront' },
    ...row,
  };
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:ec2:us-east-1:${SHOP_ACCOUNT}:elastic-ip/${id}`,
    rows: [rowOf(addresses, planted)],
    metrics: [],
    charges: planted.associated
      ? [{ sku: 'ip-used', quantity: 24 }]
      : planted.pool === 'amazon'
        ? [{ sku: 'ip-idle', quantity: 24 }]
        : [],
    truth,
  };
}

function traffic(NatGatewayId: string, bytes: number, connections: number): readonly PlantedMetric[] {
  const metric = (metricName: string, value: number): PlantedMetric => ({
    namespace: 'AWS/NATGateway',
    metricName,
    dimensions: { NatGatewayId },
    value,
  });
  return [
    metric('BytesOutToDestination', bytes),
    metric('BytesInFromDestination', bytes),
    metric('ActiveConnectionCount', connections),
  ];
}

function gateway(
  id: string,
  metrics: readonly PlantedMetric[],
  truth: PlantedTruth,
  row: Partial<NatGateway> = {},
): PlantedResource {
  return {
    accountId: NETWORK_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:ec2:us-east-1:${NETWORK_ACCOUNT}:natgateway/${id}`,
    rows: [
      rowOf(natGateways, {
        natGatewayId: id,
        state: 'available',
        createdAt: '2026-02-03T10:00:00.000Z',
        availabilityMode: 'zonal',
        publicAddresses: 1,
        vpcId: `vpc-${id.slice(4)}`,
        subnetId: `subnet-${id.slice(4)}`,
        connectivityType: 'public',
        tags: { team: 'platform', environment: 'prod' },
        ...row,
      }),
    ],
    metrics,
    charges: [{ sku: 'nat-hours', quantity: 24 }],
    truth,
  };
}

export const plantedNetworks: readonly PlantedResource[] = [
  address('eipalloc-0e57a7e0000000001', {
    kind: 'waste',
    found: [
      {
        check: 'vpc-unassociated-elastic-ips',
        family: 'idle',
        resourceId: 'eipalloc-0e57a7e0000000001',
        after: [],
      },
    ],
  }),
  address('eipalloc-0e57a7e0000000002', { kind: 'decoy', guard: 'associated' }, { associated: true }),
  address(
    'eipalloc-0e57a7e0000000003',
    { kind: 'decoy', guard: 'brought along by the customer: free' },
    { pool: 'ipv4pool-ec2-0e57a7e0' },
  ),
  gateway('nat-0e57a7e0000000001', traffic('nat-0e57a7e0000000001', 0, 0), {
    kind: 'waste',
    found: [
      { check: 'vpc-idle-nat-gateways', family: 'idle', resourceId: 'nat-0e57a7e0000000001', after: [] },
    ],
  }),
  gateway('nat-0e57a7e0000000002', traffic('nat-0e57a7e0000000002', 8_000_000_000, 40), {
    kind: 'decoy',
    guard: 'carries traffic',
  }),
  gateway(
    'nat-0e57a7e0000000003',
    traffic('nat-0e57a7e0000000003', 0, 0),
    { kind: 'decoy', guard: 'made a week ago' },
    { createdAt: '2026-11-13T10:00:00.000Z' },
  ),
];
