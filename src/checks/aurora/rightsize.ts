import { defineCheck, type Verdict } from '../../core/check.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { isBurstable, type NodeClass } from '../node-class.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { loadMetrics, oversized, RIGHTSIZE_THRESHOLDS } from '../rds/rightsize.ts';
import { auroraRightsizeGuide } from './rightsize.guide.ts';

/** Each size of a class costs about twice the one below. */
export const auroraRightsize = defineCheck({
  id: 'aurora-rightsize',
  title: 'Every Aurora instance is as large as its load',
  service: 'aurora',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { instances: dbInstances },
  metrics: loadMetrics('AWS/RDS'),
  thresholds: RIGHTSIZE_THRESHOLDS,
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: auroraRightsizeGuide,
  evaluate: ({ instances }, context): Iterable<Verdict> => oversized(instances, hasTarget, context),
});

/** Aurora has no burstable class below medium. */
function hasTarget(instance: DbInstance, target: NodeClass): boolean {
  return isAurora(instance) && (!isBurstable(target) || !['small', 'micro'].includes(target.size));
}
