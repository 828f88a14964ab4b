import { defineCheck, type Verdict } from '../../core/check.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { isBurstable, type NodeClass } from '../node-class.ts';
import { loadMetrics, oversized, RIGHTSIZE_THRESHOLDS } from '../rds/rightsize.ts';
import { documentdbLowCpuGuide } from './low-cpu.guide.ts';

/** Each size of a class costs about twice the one below. */
export const documentdbLowCpu = defineCheck({
  id: 'documentdb-low-cpu',
  title: 'Every DocumentDB instance is as large as its load',
  service: 'documentdb',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { instances: dbInstances },
  metrics: loadMetrics('AWS/DocDB'),
  thresholds: RIGHTSIZE_THRESHOLDS,
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: documentdbLowCpuGuide,
  evaluate: ({ instances }, context): Iterable<Verdict> => oversized(instances, hasTarget, context),
});

/** The one burstable class is the medium one. */
function hasTarget({ engine }: DbInstance, target: NodeClass): boolean {
  return engine === 'docdb' && !isBurstable(target);
}
