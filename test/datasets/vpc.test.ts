import { describe, expect, it } from 'vitest';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { clientVpnEndpoints } from '../../src/datasets/vpc/client-vpn-endpoints.ts';
import { vpcEndpoints } from '../../src/datasets/vpc/endpoints.ts';
import { networkInterfaces } from '../../src/datasets/vpc/network-interfaces.ts';
import { peeringConnections } from '../../src/datasets/vpc/peering-connections.ts';
import { routeTables } from '../../src/datasets/vpc/route-tables.ts';
import { securityGroups } from '../../src/datasets/vpc/security-groups.ts';
import { subnets } from '../../src/datasets/vpc/subnets.ts';
import { transitGatewayAttachments } from '../../src/datasets/vpc/transit-gateway-attachments.ts';
import { vpcs } from '../../src/datasets/vpc/vpcs.ts';
import { vpnConnections } from '../../src/datasets/vpc/vpn-connections.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const Tags = [{ Key: 'env', Value: 'dev' }];
const tags = { env: 'dev' };

/** One full answer each, and what is read from it. */
const examples: readonly (readonly [DatasetDeclaration, string, string, object, object])[] = [
  [
    networkInterfaces,
    'DescribeNetworkInterfaces',
    'NetworkInterfaces',
    {
      NetworkInterfaceId: 'eni-1',
      InterfaceType: 'lambda',
      Status: 'in-use',
      Groups: [{ GroupId: 'sg-1' }],
      Attachment: { InstanceId: 'i-1' },
      RequesterManaged: true,
      VpcId: 'vpc-1',
      TagSet: Tags,
    },
    {
      networkInterfaceId: 'eni-1',
      interfaceType: 'lambda',
      status: 'in-use',
      groupIds: ['sg-1'],
      instanceId: 'i-1',
      managed: true,
      vpcId: 'vpc-1',
      tags,
    },
  ],
  [
    securityGroups,
    'DescribeSecurityGroups',
    'SecurityGroups',
    {
      GroupId: 'sg-1',
      GroupName: 'default',
      VpcId: 'vpc-1',
      IpPermissions: [{ UserIdGroupPairs: [{ GroupId: 'sg-1' }, { GroupId: 'sg-2' }] }],
      IpPermissionsEgress: [{ UserIdGroupPairs: [{ GroupId: 'sg-3' }] }],
      Tags,
    },
    { groupId: 'sg-1', isDefault: true, vpcId: 'vpc-1', namedGroupIds: ['sg-2', 'sg-3'], tags },
  ],
  [
    vpcEndpoints,
    'DescribeVpcEndpoints',
    'VpcEndpoints',
    {
      VpcEndpointId: 'vpce-1',
      VpcEndpointType: 'Interface',
      ServiceName: 'com.amazonaws.eu-central-1.s3',
      State: 'available',
      VpcId: 'vpc-1',
      SubnetIds: ['subnet-1', 'subnet-2'],
      CreationTimestamp: new Date('2026-01-02T00:00:00Z'),
      RequesterManaged: false,
      Tags,
    },
    {
      vpcEndpointId: 'vpce-1',
      type: 'Interface',
      serviceName: 'com.amazonaws.eu-central-1.s3',
      state: 'available',
      vpcId: 'vpc-1',
      subnets: 2,
      routeTableIds: [],
      createdAt: '2026-01-02T00:00:00.000Z',
      managed: false,
      tags,
    },
  ],
  [
    routeTables,
    'DescribeRouteTables',
    'RouteTables',
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ Main: true }, { SubnetId: 'subnet-1' }],
      Routes: [
        { NatGatewayId: 'nat-1', State: 'active' },
        { NatGatewayId: 'nat-1', State: 'active' },
        { VpcPeeringConnectionId: 'pcx-gone', State: 'blackhole' },
        { GatewayId: 'igw-1', State: 'active' },
      ],
      Tags,
    },
    {
      routeTableId: 'rtb-1',
      vpcId: 'vpc-1',
      isMain: true,
      subnetIds: ['subnet-1'],
      natGatewayIds: ['nat-1'],
      peeringConnectionIds: [],
      leadsElsewhere: false,
      tags,
    },
  ],
  [
    subnets,
    'DescribeSubnets',
    'Subnets',
    { SubnetId: 'subnet-1', VpcId: 'vpc-1', AvailabilityZone: 'eu-central-1a', Tags },
    { subnetId: 'subnet-1', vpcId: 'vpc-1', availabilityZone: 'eu-central-1a', tags },
  ],
  [
    vpcs,
    'DescribeVpcs',
    'Vpcs',
    { VpcId: 'vpc-1', IsDefault: true, Tags },
    { vpcId: 'vpc-1', isDefault: true, tags },
  ],
  [
    peeringConnections,
    'DescribeVpcPeeringConnections',
    'VpcPeeringConnections',
    { VpcPeeringConnectionId: 'pcx-1', Status: { Code: 'active' }, Tags },
    { peeringConnectionId: 'pcx-1', state: 'active', tags },
  ],
  [
    transitGatewayAttachments,
    'DescribeTransitGatewayAttachments',
    'TransitGatewayAttachments',
    {
      TransitGatewayAttachmentId: 'tgw-attach-1',
      TransitGatewayId: 'tgw-1',
      ResourceType: 'vpc',
      State: 'available',
      ResourceOwnerId: '111122223333',
      CreationTime: new Date('2026-01-02T00:00:00Z'),
      Tags,
    },
    {
      attachmentId: 'tgw-attach-1',
      transitGatewayId: 'tgw-1',
      resourceType: 'vpc',
      state: 'available',
      createdAt: '2026-01-02T00:00:00.000Z',
      ownedHere: true,
      tags,
    },
  ],
];

describe.each(examples)('%o', (dataset, operation, list, answer, row) => {
  it('is read to its last page', async () => {
    await using aws = await startScriptedAws({
      [`EC2:${operation}`]: ({ NextToken }: Paged) =>
        NextToken ? { [list]: [] } : { [list]: [answer], NextToken: 'more' },
    });
    expect(await rowsOf(dataset, contextFor(aws.url))).toEqual([row]);
    expect(aws.calls).toHaveLength(2);
  });
});

describe('route tables', () => {
  it.each([
    ['a transit gateway', { TransitGatewayId: 'tgw-1' }],
    ['a VPN gateway', { GatewayId: 'vgw-1' }],
    ['a peering', { VpcPeeringConnectionId: 'pcx-1' }],
    ['a core network', { CoreNetworkArn: 'arn' }],
    ['a local gateway', { LocalGatewayId: 'lgw-1' }],
  ])('lead elsewhere over %s', async (_, route) => {
    await using aws = await startScriptedAws({
      'EC2:DescribeRouteTables': () => ({
        RouteTables: [{ RouteTableId: 'rtb-1', Routes: [{ ...route, State: 'active' }] }],
      }),
    });
    expect(await rowsOf(routeTables, contextFor(aws.url))).toMatchObject([{ leadsElsewhere: true }]);
  });

  it('lead elsewhere where a VPN gateway writes routes into them', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeRouteTables': () => ({
        RouteTables: [{ RouteTableId: 'rtb-1', PropagatingVgws: [{ GatewayId: 'vgw-1' }] }],
      }),
    });
    expect(await rowsOf(routeTables, contextFor(aws.url))).toMatchObject([{ leadsElsewhere: true }]);
  });
});

describe('attachments', () => {
  it('of others are told apart', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeTransitGatewayAttachments': () => ({
        TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'a', ResourceOwnerId: '999988887777' }],
      }),
    });
    expect(await rowsOf(transitGatewayAttachments, contextFor(aws.url))).toMatchObject([
      { ownedHere: false },
    ]);
  });
});

describe('VPNs', () => {
  it('tell their tunnels', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeVpnConnections': () => ({
        VpnConnections: [
          {
            VpnConnectionId: 'vpn-1',
            State: 'available',
            Type: 'ipsec.1',
            VgwTelemetry: [{ Status: 'UP' }, { Status: 'DOWN' }],
            Tags,
          },
        ],
      }),
    });
    expect(await rowsOf(vpnConnections, contextFor(aws.url))).toEqual([
      { vpnConnectionId: 'vpn-1', state: 'available', type: 'ipsec.1', tunnels: 2, tunnelsUp: 1, tags },
    ]);
  });

  it('for clients tell their subnets and a time that is UTC without saying so', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeClientVpnEndpoints': () => ({
        ClientVpnEndpoints: [
          {
            ClientVpnEndpointId: 'cvpn-1',
            Status: { Code: 'available' },
            CreationTime: '2026-01-02T03:04:05',
            Tags,
          },
          { ClientVpnEndpointId: 'cvpn-2', CreationTime: 'soon' },
        ],
      }),
      'EC2:DescribeClientVpnTargetNetworks': (input) => ({
        ClientVpnTargetNetworks:
          'ClientVpnEndpointId' in input && input.ClientVpnEndpointId === 'cvpn-1'
            ? [
                { AssociationId: 'a', Status: { Code: 'associated' } },
                { AssociationId: 'b', Status: { Code: 'disassociated' } },
              ]
            : [],
      }),
    });
    expect(await rowsOf(clientVpnEndpoints, contextFor(aws.url))).toEqual([
      {
        clientVpnEndpointId: 'cvpn-1',
        state: 'available',
        createdAt: '2026-01-02T03:04:05.000Z',
        associations: { state: 'told', value: 1 },
        tags,
      },
      {
        clientVpnEndpointId: 'cvpn-2',
        state: null,
        createdAt: null,
        associations: { state: 'told', value: 0 },
        tags: {},
      },
    ]);
  });
});
