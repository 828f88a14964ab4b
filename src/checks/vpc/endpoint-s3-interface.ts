import { defineCheck, type Verdict } from '../../core/check.ts';
import { type VpcEndpoint, vpcEndpoints } from '../../datasets/vpc/endpoints.ts';
import { routeTables } from '../../datasets/vpc/route-tables.ts';
import { hourly } from '../claims.ts';
import { endpointS3InterfaceGuide } from './endpoint-s3-interface.guide.ts';

/** `com.amazonaws.eu-central-1.s3`, and with `cn.` before it in China. */
const S3 = /^(?:cn\.)?com\.amazonaws\.[a-z0-9-]+\.s3$/;

/** Within a VPC the gateway endpoint does the same for nothing; it cannot be reached from other networks. */
export const endpointS3Interface = defineCheck({
  id: 'vpce-s3-interface',
  title: 'Every VPC that stands alone reaches S3 over a gateway endpoint',
  service: 'privatelink',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'modernise',
  needs: { vpcEndpoints, routeTables },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: endpointS3InterfaceGuide,
  *evaluate({ vpcEndpoints, routeTables }): Iterable<Verdict> {
    const known = new Set(routeTables.map(({ vpcId }) => vpcId));
    const connected = new Set(routeTables.filter((one) => one.leadsElsewhere).map(({ vpcId }) => vpcId));
    for (const endpoint of vpcEndpoints) {
      const { vpcEndpointId: resourceId, vpcId, subnets } = endpoint;
      if (!isS3Interface(endpoint)) continue;
      if (!known.has(vpcId)) yield { resourceId, reason: 'the route tables of its VPC are not known' };
      else if (!connected.has(vpcId))
        yield {
          resourceId,
          evidence: `The endpoint for S3 has ${subnets} network interfaces that are paid for by the hour, and no route of its VPC leads to another network that could need them.`,
          claims: [hourly(resourceId, 'VpcEndpoint-Hours', subnets)],
        };
    }
  },
});

function isS3Interface({ type, serviceName, state, managed, subnets }: VpcEndpoint): boolean {
  return (
    type === 'Interface' && S3.test(serviceName ?? '') && state === 'available' && !managed && subnets > 0
  );
}
