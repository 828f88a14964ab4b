import { defineCheck, type Verdict } from '../../core/check.ts';
import { peeringConnections } from '../../datasets/vpc/peering-connections.ts';
import { routeTables } from '../../datasets/vpc/route-tables.ts';
import { peeringRouteMissingGuide } from './peering-route-missing.guide.ts';

/** Without a route on this side nothing leaves for the other. */
export const peeringRouteMissing = defineCheck({
  id: 'vpc-peering-route-missing',
  title: 'Every VPC peering has a route',
  service: 'vpc',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'hygiene',
  needs: { peeringConnections, routeTables },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: peeringRouteMissingGuide,
  *evaluate({ peeringConnections, routeTables }): Iterable<Verdict> {
    const routed = new Set(routeTables.flatMap(({ peeringConnectionIds }) => peeringConnectionIds));
    for (const { peeringConnectionId: resourceId, state } of peeringConnections) {
      if (state !== 'active' || routed.has(resourceId)) continue;
      const evidence = 'The peering is active and no route table of this account and region leads to it.';
      yield { resourceId, evidence, claims: [] };
    }
  },
});
