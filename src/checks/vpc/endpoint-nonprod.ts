import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { vpcEndpoints } from '../../datasets/vpc/endpoints.ts';
import { vpcs } from '../../datasets/vpc/vpcs.ts';
import { usage } from '../claims.ts';
import { nonProductionOf } from '../environment.ts';
import { endpointNonprodGuide } from './endpoint-nonprod.guide.ts';

/** Each zone is paid for by the hour; one serves the whole VPC. */
export const endpointNonprod = defineCheck({
  id: 'vpce-nonprod',
  title: 'Every interface endpoint in several zones is of production',
  service: 'privatelink',
  scope: 'unit',
  actionType: 'ScaleIn',
  actionFamily: 'rightsize',
  needs: { vpcEndpoints, vpcs },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: endpointNonprodGuide,
  *evaluate({ vpcEndpoints, vpcs }): Iterable<Verdict> {
    const elsewhere = new Set(
      vpcs.filter(({ tags }) => nonProductionOf(tags) !== null).map(({ vpcId }) => vpcId),
    );
    for (const { vpcEndpointId: resourceId, type, state, managed, subnets, vpcId, tags } of vpcEndpoints) {
      if (type !== 'Interface' || state !== 'available' || managed || subnets < 2) continue;
      if (nonProductionOf(tags) === null && !elsewhere.has(vpcId ?? '')) continue;

      yield {
        resourceId,
        evidence: `By its tags, or those of its VPC, the interface endpoint is not of production; it is in ${subnets} zones, each paid for by the hour.`,
        claims: [usage(resourceId, 'VpcEndpoint-Hours', hours(subnets), hours(1))],
      };
    }
  },
});

function hours(zones: number) {
  return decimalFromInteger(HOURS_A_MONTH * zones);
}
