import { defineCheck, type Verdict } from '../../core/check.ts';
import { type NatGateway, natGateways } from '../../datasets/ec2/nat-gateways.ts';
import { routeTables } from '../../datasets/vpc/route-tables.ts';
import { type Subnet, subnets } from '../../datasets/vpc/subnets.ts';
import { natCrossAzGuide } from './nat-cross-az.guide.ts';

/** Traffic between zones is paid for on both sides, on its way to a NAT gateway too. */
export const natCrossAz = defineCheck({
  id: 'nat-cross-az',
  title: 'Every subnet goes out through the NAT gateway of its own zone where there is one',
  service: 'nat-gateway',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { routeTables, subnets, natGateways },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: natCrossAzGuide,
  *evaluate({ routeTables, subnets, natGateways }): Iterable<Verdict> {
    const zones = new Map(subnets.map((subnet) => [subnet.subnetId, subnet]));
    const working = natGateways.filter(isZonal);
    for (const { routeTableId: resourceId, vpcId, subnetIds, natGatewayIds } of routeTables) {
      const used = working.filter(({ natGatewayId }) => natGatewayIds.includes(natGatewayId));
      if (used.length === 0) continue;
      const usedZones = new Set(used.map((gateway) => zoneOf(gateway, zones)));
      const own = new Set(
        working.filter((one) => one.vpcId === vpcId).map((gateway) => zoneOf(gateway, zones)),
      );
      const astray = subnetIds
        .flatMap((id) => zones.get(id)?.availabilityZone ?? [])
        .filter((zone) => !usedZones.has(zone) && own.has(zone));
      if (astray.length === 0) continue;
      const evidence = `${astray.length} subnets of the route table go out through a NAT gateway in another zone, though there is one in their own zone.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});

function isZonal({ state, availabilityMode, subnetId }: NatGateway): boolean {
  return state === 'available' && availabilityMode !== 'regional' && subnetId !== null;
}

function zoneOf({ subnetId }: NatGateway, zones: ReadonlyMap<string, Subnet>): string | null {
  return zones.get(subnetId ?? '')?.availabilityZone ?? null;
}
