import { defineCheck, type Verdict } from '../../core/check.ts';
import { replicationInstances } from '../../datasets/dms/replication-instances.ts';
import { nonProductionOf } from '../environment.ts';
import { dmsMultiAzNonprodGuide } from './multi-az-nonprod.guide.ts';

/** The second instance is paid for as well. */
export const dmsMultiAzNonprod = defineCheck({
  id: 'dms-multi-az-nonprod',
  title: 'Every Multi-AZ DMS replication instance is of production',
  service: 'dms',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { instances: replicationInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: dmsMultiAzNonprodGuide,
  *evaluate({ instances }): Iterable<Verdict> {
    for (const { replicationInstanceArn: resourceId, instanceClass, status, multiAz, tags } of instances) {
      if (status !== 'available' || multiAz !== true) continue;
      if (tags === null) yield { resourceId, reason: 'The tags of the instance could not be read' };
      else if (nonProductionOf(tags) !== null)
        yield {
          resourceId,
          evidence: `The ${instanceClass ?? 'unknown'} is Multi-AZ, and its tags say that it is not of production.`,
          claims: [],
          tags,
        };
    }
  },
});
