import { describe, expect, it } from 'vitest';
import {
  idleClientVpnEndpoints,
  idleTransitGatewayAttachments,
  idleVpcEndpoints,
  idleVpnConnections,
} from '../../src/checks/idle/vpc.ts';
import { elasticIpsAtRest } from '../../src/checks/vpc/elastic-ips-at-rest.ts';
import { endpointNonprod } from '../../src/checks/vpc/endpoint-nonprod.ts';
import { endpointS3Interface } from '../../src/checks/vpc/endpoint-s3-interface.ts';
import { natCrossAz } from '../../src/checks/vpc/nat-cross-az.ts';
import { natLowTraffic } from '../../src/checks/vpc/nat-low-traffic.ts';
import { natRedundantPerAz } from '../../src/checks/vpc/nat-redundant-per-az.ts';
import { natGatewayEndpoints } from '../../src/checks/vpc/nat-without-gateway-endpoints.ts';
import { peeringRouteMissing } from '../../src/checks/vpc/peering-route-missing.ts';
import { securityGroupUnused } from '../../src/checks/vpc/security-group-unused.ts';
import type { CheckContext, MetricSeries } from '../../src/core/check.ts';
import type { RowOf } from '../../src/core/dataset.ts';
import type { Address } from '../../src/datasets/ec2/addresses.ts';
import type { instances } from '../../src/datasets/ec2/instances.ts';
import type { NatGateway } from '../../src/datasets/ec2/nat-gateways.ts';
import type { ClientVpnEndpoint } from '../../src/datasets/vpc/client-vpn-endpoints.ts';
import type { VpcEndpoint } from '../../src/datasets/vpc/endpoints.ts';
import type { NetworkInterface } from '../../src/datasets/vpc/network-interfaces.ts';
import type { RouteTable } from '../../src/datasets/vpc/route-tables.ts';
import type { SecurityGroup } from '../../src/datasets/vpc/security-groups.ts';
import type { Subnet } from '../../src/datasets/vpc/subnets.ts';
import type { TransitGatewayAttachment } from '../../src/datasets/vpc/transit-gateway-attachments.ts';
import type { VpnConnection } from '../../src/datasets/vpc/vpn-connections.ts';
import { NOW } from './ageless.ts';
import { judge } from './judge.ts';
import { claimed } from './quantities.ts';

const GIB = 1_073_741_824;

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

const networkInterface = (changes: Partial<NetworkInterface> = {}): NetworkInterface => ({
  networkInterfaceId: 'eni-1',
  interfaceType: 'interface',
  status: 'available',
  groupIds: ['sg-used'],
  instanceId: null,
  managed: false,
  vpcId: 'vpc-1',
  tags: {},
  ...changes,
});

const group = (changes: Partial<SecurityGroup>): SecurityGroup => ({
  groupId: 'sg-1',
  isDefault: false,
  vpcId: 'vpc-1',
  namedGroupIds: [],
  tags: {},
  ...changes,
});

describe('security groups', () => {
  const found = (...securityGroups: SecurityGroup[]) =>
    judge(securityGroupUnused, { securityGroups, networkInterfaces: [networkInterface()] });

  it('that nothing has are found without an amount', () => {
    expect(found(group({}))).toMatchObject([{ resourceId: 'sg-1', claims: [] }]);
  });

  it('in use, named by another, or the default one of a VPC are good', () => {
    expect(found(group({ groupId: 'sg-used' }))).toEqual([]);
    expect(found(group({ isDefault: true }))).toEqual([]);
    expect(found(group({}), group({ groupId: 'sg-used', namedGroupIds: ['sg-1'] }))).toEqual([]);
  });
});

describe('Elastic IP addresses at rest', () => {
  const address = (changes: Partial<Address> = {}): Address => ({
    allocationId: 'eipalloc-1',
    publicIp: '192.0.2.1',
    associated: true,
    networkInterfaceId: 'eni-1',
    pool: 'amazon',
    managedBy: null,
    tags: {},
    ...changes,
  });
  const machine = (state: string, stoppedAt: string | null) =>
    ({ instanceId: 'i-1', state, stoppedAt }) as RowOf<typeof instances>;
  const found = (
    changes: Partial<Address>,
    at: Partial<NetworkInterface>,
    machines: readonly RowOf<typeof instances>[] = [],
  ) =>
    judge(elasticIpsAtRest, {
      addresses: [address(changes)],
      networkInterfaces: [networkInterface(at)],
      instances: machines,
    });
  const attached = { status: 'in-use', instanceId: 'i-1' };

  it('are found on an interface that is attached to nothing', () => {
    const [verdict] = found({}, {});
    expect(verdict).toMatchObject({
      evidence:
        'The Elastic IP address 192.0.2.1 is associated with a network interface that is attached to nothing.',
    });
    expect(claimed(verdict)).toEqual(['PublicIPv4:IdleAddress: 730 → 0']);
  });

  it('are found on an instance that has long been stopped', () => {
    expect(found({}, attached, [machine('stopped', '2026-09-01T00:00:00.000Z')])).toMatchObject([
      { evidence: expect.stringContaining('stopped since 2026-09-01') },
    ]);
  });

  it.each([
    ['on a running instance', {}, attached, [machine('running', null)]],
    ['on one stopped a week ago', {}, attached, [machine('stopped', '2026-11-14T00:00:00.000Z')]],
    ['on something in use that is no instance', {}, { status: 'in-use' }, []],
    ['on an interface that a service manages', {}, { managed: true }, []],
    ['that a service gives back', { managedBy: 'alb' }, {}, []],
    ['that the customer brought along', { pool: 'ipv4pool-ec2-1' }, {}, []],
    ['of nothing, which are found elsewhere', { networkInterfaceId: null }, {}, []],
  ])('are not those %s', (_, changes, at, machines) => {
    expect(found(changes, at, machines)).toEqual([]);
  });

  it('are undecided where EC2 does not tell since when', () => {
    expect(found({}, attached, [machine('stopped', null)])).toMatchObject([
      { reason: expect.stringContaining('since when') },
    ]);
  });
});

const table = (changes: Partial<RouteTable> = {}): RouteTable => ({
  routeTableId: 'rtb-1',
  vpcId: 'vpc-1',
  isMain: false,
  subnetIds: ['subnet-a'],
  natGatewayIds: [],
  peeringConnectionIds: [],
  leadsElsewhere: false,
  tags: {},
  ...changes,
});

describe('VPC peerings', () => {
  const found = (state: string, ids: readonly string[]) =>
    judge(peeringRouteMissing, {
      peeringConnections: [{ peeringConnectionId: 'pcx-1', state, tags: {} }],
      routeTables: [table({ peeringConnectionIds: ids })],
    });

  it('without a route are found; those with one, or not active, are not', () => {
    expect(found('active', [])).toMatchObject([{ resourceId: 'pcx-1', claims: [] }]);
    expect(found('active', ['pcx-1'])).toEqual([]);
    expect(found('deleted', [])).toEqual([]);
  });
});

const endpoint = (changes: Partial<VpcEndpoint> = {}): VpcEndpoint => ({
  vpcEndpointId: 'vpce-1',
  type: 'Interface',
  serviceName: 'com.amazonaws.eu-central-1.s3',
  state: 'available',
  vpcId: 'vpc-1',
  subnets: 3,
  routeTableIds: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  managed: false,
  tags: {},
  ...changes,
});

describe('interface endpoints', () => {
  const s3 = (changes: Partial<VpcEndpoint>, ...routeTables: RouteTable[]) =>
    judge(endpointS3Interface, { vpcEndpoints: [endpoint(changes)], routeTables });

  it('for S3 in a VPC of its own are found with the hours of all zones', () => {
    const [verdict] = s3({}, table());
    expect(claimed(verdict)).toEqual(['VpcEndpoint-Hours: 2190 → 0']);
  });

  it.each([
    ['that other networks can reach', {}, table({ leadsElsewhere: true })],
    ['for another service', { serviceName: 'com.amazonaws.eu-central-1.s3-outposts' }, table()],
    ['that are gateways', { type: 'Gateway' }, table()],
    ['that a service manages', { managed: true }, table()],
    ['that are being deleted', { state: 'deleting' }, table()],
  ])('for S3 are not those %s', (_, changes, routes) => {
    expect(s3(changes, routes)).toEqual([]);
  });

  it('for S3 are undecided where the routes of the VPC are not known', () => {
    expect(s3({})).toMatchObject([{ reason: expect.stringContaining('route tables') }]);
  });

  const zones = (changes: Partial<VpcEndpoint>, tags = {}) =>
    judge(endpointNonprod, {
      vpcEndpoints: [endpoint(changes)],
      vpcs: [{ vpcId: 'vpc-1', isDefault: false, tags }],
    });

  it('outside production keep one zone', () => {
    expect(claimed(zones({}, { env: 'dev' })[0])).toEqual(['VpcEndpoint-Hours: 2190 → 730']);
    expect(zones({ tags: { Stage: 'qa' } })).toHaveLength(1);
  });

  it('of production, in one zone, or managed are good', () => {
    expect(zones({}, { env: 'prod' })).toEqual([]);
    expect(zones({}, {})).toEqual([]);
    expect(zones({ subnets: 1 }, { env: 'dev' })).toEqual([]);
    expect(zones({ managed: true }, { env: 'dev' })).toEqual([]);
    expect(zones({ type: 'Gateway' }, { env: 'dev' })).toEqual([]);
  });

  const idle = (changes: Partial<VpcEndpoint>, processed: readonly number[] | null) =>
    judge(idleVpcEndpoints, { rows: [endpoint(changes)] }, { metrics: { processed } });

  it('without traffic are found by their kind', () => {
    expect(claimed(idle({}, days(30))[0])).toEqual(['VpcEndpoint-Hours: 2190 → 0']);
    expect(claimed(idle({ type: 'GatewayLoadBalancer', subnets: 1 }, days(30))[0])).toEqual([
      'VpcEndpoint-GWLBE-Hours: 730 → 0',
    ]);
  });

  it('with traffic, free, managed or young are not; without datapoints they are undecided', () => {
    expect(idle({}, [1])).toEqual([]);
    expect(idle({ type: 'Gateway' }, days(30))).toEqual([]);
    expect(idle({ managed: true }, days(30))).toEqual([]);
    expect(idle({ createdAt: '2026-11-10T00:00:00.000Z' }, days(30))).toEqual([]);
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('BytesProcessed') }]);
  });
});

const nat = (changes: Partial<NatGateway> = {}): NatGateway => ({
  natGatewayId: 'nat-a',
  state: 'available',
  createdAt: '2026-01-01T00:00:00.000Z',
  availabilityMode: 'zonal',
  publicAddresses: 1,
  vpcId: 'vpc-1',
  subnetId: 'subnet-a',
  connectivityType: 'public',
  tags: {},
  ...changes,
});

const subnet = (zone: string): Subnet => ({
  subnetId: `subnet-${zone}`,
  vpcId: 'vpc-1',
  availabilityZone: `eu-central-1${zone}`,
  tags: {},
});

const subnets = [subnet('a'), subnet('b'), subnet('c')];
const natB = nat({ natGatewayId: 'nat-b', subnetId: 'subnet-b' });

describe('NAT gateways beside gateway endpoints', () => {
  const found = (vpcEndpoints: readonly VpcEndpoint[], gateway: Partial<NatGateway> = {}) =>
    judge(natGatewayEndpoints, {
      natGateways: [nat(gateway)],
      routeTables: [
        table({ natGatewayIds: ['nat-a'] }),
        table({ routeTableId: 'rtb-2', natGatewayIds: ['nat-a'] }),
      ],
      vpcEndpoints,
    });
  const gatewayFor = (service: string, ...routeTableIds: string[]) =>
    endpoint({ type: 'Gateway', serviceName: `com.amazonaws.eu-central-1.${service}`, routeTableIds });

  it('are found with the tables that lack one', () => {
    expect(found([gatewayFor('s3', 'rtb-1')])).toEqual([
      {
        resourceId: 'nat-a',
        evidence:
          '2 route tables lead to the NAT gateway; for the gateway endpoints, 1 of them have none for S3 and 2 of them have none for DynamoDB.',
        claims: [],
      },
    ]);
  });

  it('are good where all tables have both, where no table leads to them, or where they are private', () => {
    const both = [gatewayFor('s3', 'rtb-1', 'rtb-2'), gatewayFor('dynamodb', 'rtb-1', 'rtb-2')];
    expect(found(both)).toEqual([]);
    expect(found([], { natGatewayId: 'nat-z' })).toEqual([]);
    expect(found([], { connectivityType: 'private' })).toEqual([]);
    expect(found([], { state: 'deleted' })).toEqual([]);
  });

  it('are not helped by an interface endpoint', () => {
    expect(found([endpoint({ routeTableIds: ['rtb-1', 'rtb-2'] })])).toHaveLength(1);
  });
});

describe('NAT gateways of other zones', () => {
  const found = (routes: Partial<RouteTable>, natGateways: readonly NatGateway[] = [nat(), natB]) =>
    judge(natCrossAz, {
      routeTables: [table({ natGatewayIds: ['nat-a'], ...routes })],
      subnets,
      natGateways,
    });

  it('are found where the own zone has one', () => {
    expect(found({ subnetIds: ['subnet-a', 'subnet-b', 'subnet-c'] })).toEqual([
      {
        resourceId: 'rtb-1',
        evidence:
          '1 subnets of the route table go out through a NAT gateway in another zone, though there is one in their own zone.',
        claims: [],
      },
    ]);
  });

  it('are a decision where there is one for all zones, and good in the own zone', () => {
    expect(found({ subnetIds: ['subnet-b'] }, [nat()])).toEqual([]);
    expect(found({ subnetIds: ['subnet-a'] })).toEqual([]);
    expect(found({ subnetIds: ['subnet-c'] })).toEqual([]);
  });

  it('do not count while they are made, in another VPC, or regional', () => {
    const subnetIds = ['subnet-b'];
    expect(found({ subnetIds }, [nat(), { ...natB, state: 'pending' }])).toEqual([]);
    expect(found({ subnetIds }, [nat(), { ...natB, vpcId: 'vpc-2' }])).toEqual([]);
    expect(found({ subnetIds }, [nat({ availabilityMode: 'regional' }), natB])).toEqual([]);
  });
});

describe('NAT gateways with little traffic', () => {
  const MIB = 1_048_576;
  const found = (
    sent: readonly number[] | null,
    received: readonly number[] | null,
    changes: Partial<NatGateway> = {},
  ) => judge(natLowTraffic, { natGateways: [nat(changes)] }, { metrics: { sent, received } });

  it('are found without an amount', () => {
    expect(found(days(14, 10 * MIB), days(14, 30 * MIB))).toEqual([
      {
        resourceId: 'nat-a',
        evidence: 'The NAT gateway sent and received 560.00 MiB over 14 measured days.',
        claims: [],
      },
    ]);
  });

  it('are not busy, nor idle, which is found elsewhere, nor young, nor gone', () => {
    expect(found(days(14, 51 * MIB), days(14))).toEqual([]);
    expect(found([14 * 51 * MIB], null)).toEqual([]);
    expect(found(days(14), days(14))).toEqual([]);
    expect(found(days(14, MIB), days(14), { createdAt: '2026-11-20T00:00:00.000Z' })).toEqual([]);
    expect(found(days(14, MIB), days(14), { state: 'deleting' })).toEqual([]);
  });

  it('are undecided where days are missing', () => {
    expect(found(days(14, MIB), null)).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
    expect(found(days(12, MIB), days(14))).toMatchObject([{ reason: expect.stringContaining('12 days') }]);
  });
});

describe('NAT gateways for each zone', () => {
  const traffic =
    (values: Readonly<Record<string, readonly number[] | null>>) =>
    (name: string, row: unknown): MetricSeries | null => {
      const id =
        typeof row === 'object' && row !== null && 'natGatewayId' in row ? String(row.natGatewayId) : '';
      const points = values[id] ?? null;
      return points && name === 'fromSource'
        ? { points: points.map((value, day) => ({ start: `${day}`, value })) }
        : points && { points: points.map((_, day) => ({ start: `${day}`, value: 0 })) };
    };

  const found = (
    values: Readonly<Record<string, readonly number[] | null>>,
    natGateways: readonly NatGateway[] = [nat(), natB],
    tags: Readonly<Record<string, string>> = { env: 'dev' },
  ) => {
    const context: CheckContext<typeof natRedundantPerAz.thresholds> = {
      now: NOW,
      thresholds: natRedundantPerAz.thresholds,
      metric: traffic(values),
    };
    const vpcs = [{ vpcId: 'vpc-1', isDefault: false, tags }];
    return [...natRedundantPerAz.evaluate({ natGateways, subnets, vpcs }, context)];
  };

  it('are found but the busiest, less what would cross zones', () => {
    const [verdict, ...none] = found({ 'nat-a': days(14, GIB), 'nat-b': days(14, 24 * GIB) });
    expect(none).toEqual([]);
    expect(verdict).toMatchObject({
      resourceId: 'nat-a',
      evidence:
        'By tags the VPC is not of production; it has NAT gateways in 2 zones, and 30.42 GiB a month of this one would cross zones.',
    });
    expect(claimed(verdict)).toEqual([
      'NatGateway-Hours: 730 → 0',
      'DataTransfer-Regional-Bytes: 0 → 60.833333',
    ]);
  });

  it('claim no transfer where there is none', () => {
    const [verdict] = found({ 'nat-a': days(14), 'nat-b': days(14) });
    expect(claimed(verdict)).toEqual(['NatGateway-Hours: 730 → 0']);
  });

  it('are found by their own tags as well', () => {
    const own = [nat({ tags: { env: 'test' } }), { ...natB, tags: { env: 'test' } }];
    expect(found({ 'nat-a': days(14), 'nat-b': days(14) }, own, {})).toHaveLength(1);
  });

  it('keep the one that was not measured, and are undecided where none was', () => {
    expect(found({ 'nat-a': null, 'nat-b': days(14, GIB) })).toMatchObject([
      { resourceId: 'nat-b', evidence: expect.any(String) },
    ]);
    expect(found({})).toMatchObject([{ resourceId: 'nat-b', reason: expect.stringContaining('0 days') }]);
    expect(found({ 'nat-a': days(12), 'nat-b': days(12, 1) })).toMatchObject([
      { resourceId: 'nat-a', reason: expect.stringContaining('12 days') },
    ]);
  });

  it.each([
    ['of production', [nat(), natB], { env: 'prod' }],
    ['of a VPC without such a tag', [nat(), natB], {}],
    ['in one zone', [nat(), { ...natB, subnetId: 'subnet-a' }], { env: 'dev' }],
    ['in different VPCs', [nat(), { ...natB, vpcId: 'vpc-2', tags: { env: 'dev' } }], { env: 'dev' }],
    ['private', [nat(), { ...natB, connectivityType: 'private' }], { env: 'dev' }],
    ['being deleted', [nat(), { ...natB, state: 'deleting' }], { env: 'dev' }],
  ])('are not those %s', (_, gateways, tags) => {
    expect(found({ 'nat-a': days(14), 'nat-b': days(14) }, gateways, tags)).toEqual([]);
  });
});

describe('gateways between networks', () => {
  const attachment = (changes: Partial<TransitGatewayAttachment> = {}): TransitGatewayAttachment => ({
    attachmentId: 'tgw-attach-1',
    transitGatewayId: 'tgw-1',
    resourceType: 'vpc',
    state: 'available',
    createdAt: '2026-01-01T00:00:00.000Z',
    ownedHere: true,
    tags: {},
    ...changes,
  });
  const attached = (
    changes: Partial<TransitGatewayAttachment>,
    received: readonly number[] | null = days(30),
    sent: readonly number[] | null = days(30),
  ) => judge(idleTransitGatewayAttachments, { rows: [attachment(changes)] }, { metrics: { received, sent } });

  it('find an attachment that carries nothing either way', () => {
    expect(claimed(attached({})[0])).toEqual(['TransitGateway-Hours: 730 → 0']);
    expect(attached({}, days(30), [1])).toEqual([]);
    expect(attached({}, [1], days(30))).toEqual([]);
    expect(attached({}, days(30), null)).toMatchObject([{ reason: expect.stringContaining('BytesOut') }]);
  });

  it.each([
    ['of another account', { ownedHere: false }],
    ['that is not charged', { resourceType: 'peering' }],
    ['being deleted', { state: 'deleting' }],
    ['made lately', { createdAt: '2026-11-01T00:00:00.000Z' }],
  ])('do not find an attachment %s', (_, changes) => {
    expect(attached(changes)).toEqual([]);
  });

  const vpn = (changes: Partial<VpnConnection>, sent: readonly number[] | null = days(30)) =>
    judge(
      idleVpnConnections,
      {
        rows: [
          {
            vpnConnectionId: 'vpn-1',
            state: 'available',
            type: 'ipsec.1',
            tunnels: 2,
            tunnelsUp: 0,
            tags: {},
            ...changes,
          },
        ],
      },
      { metrics: { received: days(30), sent } },
    );

  it('find a VPN that carries nothing, with its tunnels', () => {
    const [verdict] = vpn({});
    expect(verdict).toMatchObject({ evidence: expect.stringContaining('0 of its 2 tunnels are up') });
    expect(claimed(verdict)).toEqual(['VPN-Usage-Hours:ipsec.1: 730 → 0']);
    expect(vpn({ type: 'ipsec.9' })).toMatchObject([{ claims: [] }]);
  });

  it('do not find a VPN in use or deleted; an unmeasured one is undecided', () => {
    expect(vpn({}, [1])).toEqual([]);
    expect(vpn({ state: 'deleted' })).toEqual([]);
    expect(vpn({}, null)).toMatchObject([{ reason: expect.stringContaining('TunnelDataOut') }]);
  });

  const clients = (changes: Partial<ClientVpnEndpoint>, connections: readonly number[] | null = days(30)) =>
    judge(
      idleClientVpnEndpoints,
      {
        rows: [
          {
            clientVpnEndpointId: 'cvpn-1',
            state: 'available',
            createdAt: '2026-01-01T00:00:00.000Z',
            associations: { state: 'told', value: 2 },
            tags: {},
            ...changes,
          },
        ],
      },
      { metrics: { connections } },
    );

  it('find a Client VPN without connections, with the hours of its subnets', () => {
    expect(claimed(clients({})[0])).toEqual(['ClientVPN-EndpointHours: 1460 → 0']);
    expect(clients({ associations: { state: 'denied' } })).toMatchObject([{ claims: [] }]);
  });

  it('do not find a Client VPN in use, or without a subnet; an unmeasured one is undecided', () => {
    expect(clients({}, [1])).toEqual([]);
    expect(clients({ associations: { state: 'told', value: 0 } })).toEqual([]);
    expect(clients({}, null)).toMatchObject([{ reason: expect.stringContaining('ActiveConnectionsCount') }]);
  });
});
