import { defineCheck, type Verdict } from '../../core/check.ts';
import { natGateways } from '../../datasets/ec2/nat-gateways.ts';
import { vpcEndpoints } from '../../datasets/vpc/endpoints.ts';
import { routeTables } from '../../datasets/vpc/route-tables.ts';
import { natGatewayEndpointsGuide } from './nat-without-gateway-endpoints.guide.ts';

const SERVICES = [
  ['S3', /\.s3$/],
  ['DynamoDB', /\.dynamodb$/],
] as const;

/** What a NAT gateway processes is paid for by the gigabyte; a gateway endpoint takes S3 and DynamoDB past it for nothing. */
export const natGatewayEndpoints = defineCheck({
  id: 'nat-processing-s3-ddb',
  title: 'Every route over a NAT gateway leaves S3 and DynamoDB to gateway endpoints',
  service: 'nat-gateway',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { natGateways, routeTables, vpcEndpoints },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: natGatewayEndpointsGuide,
  *evaluate({ natGateways, routeTables, vpcEndpoints }): Iterable<Verdict> {
    const gateways = vpcEndpoints.filter(({ type, state }) => type === 'Gateway' && state === 'available');
    const bypassed = SERVICES.map(([name, pattern]) => ({
      name,
      tables: new Set(
        gateways
          .filter(({ serviceName }) => pattern.test(serviceName ?? ''))
          .flatMap(({ routeTableIds }) => routeTableIds),
      ),
    }));
    for (const { natGatewayId: resourceId, state, connectivityType } of natGateways) {
      // A private one leads to other networks, not to the services of AWS.
      if (state !== 'available' || connectivityType === 'private') continue;
      const leading = routeTables.filter(({ natGatewayIds }) => natGatewayIds.includes(resourceId));
      const missing = bypassed.flatMap(({ name, tables }) => {
        const without = leading.filter(({ routeTableId }) => !tables.has(routeTableId)).length;
        return without > 0 ? [`${without} of them have none for ${name}`] : [];
      });
      if (missing.length === 0) continue;
      const evidence = `${leading.length} route tables lead to the NAT gateway; for the gateway endpoints, ${missing.join(' and ')}.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});
