import {
  DescribeRouteTablesCommand,
  EC2Client,
  type RouteTable as Ec2RouteTable,
  type Route,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { RouteTable } from './route-tables.ts';

/** The most that DescribeRouteTables returns at once. */
const PAGE = 100;

/** A virtual private gateway goes by the same member as an internet gateway or a gateway endpoint. */
const VPN_GATEWAY = 'vgw-';

/** All route tables of the region. */
const load: DatasetLoader<RouteTable> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeRouteTables',
    ask: (NextToken) =>
      ec2.send(new DescribeRouteTablesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ RouteTables }) => RouteTables,
    next: ({ NextToken }) => NextToken,
    idOf: ({ RouteTableId }) => RouteTableId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(table: Ec2RouteTable): RouteTable {
  const associations = table.Associations ?? [];
  const routes = (table.Routes ?? []).filter(({ State }) => State !== 'blackhole');
  return {
    routeTableId: bounded(table.RouteTableId ?? ''),
    vpcId: boundedOrNull(table.VpcId),
    isMain: associations.some(({ Main }) => Main),
    subnetIds: associations.flatMap(({ SubnetId }) => (SubnetId ? [bounded(SubnetId)] : [])),
    natGatewayIds: distinct(routes.map(({ NatGatewayId }) => NatGatewayId)),
    peeringConnectionIds: distinct(routes.map(({ VpcPeeringConnectionId }) => VpcPeeringConnectionId)),
    leadsElsewhere: (table.PropagatingVgws ?? []).length > 0 || routes.some(leadsElsewhere),
    tags: tagsOf(table.Tags),
  };
}

function leadsElsewhere(route: Route): boolean {
  return Boolean(
    route.TransitGatewayId ??
      route.VpcPeeringConnectionId ??
      route.LocalGatewayId ??
      route.CoreNetworkArn ??
      route.GatewayId?.startsWith(VPN_GATEWAY),
  );
}

function distinct(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => (id ? [bounded(id)] : [])))];
}
