import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { isRds } from './instance-kind.ts';
import { lowCpuGuide } from './low-cpu.guide.ts';
import { loadMetrics, oversized, RIGHTSIZE_THRESHOLDS } from './rightsize.ts';

/** Each size of a class costs about twice the one below. */
export const rdsLowCpu = defineCheck({
  id: 'rds-low-cpu',
  title: 'Every RDS database is as large as its load',
  service: 'rds',
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
  guide: lowCpuGuide,
  evaluate: ({ instances }, context): Iterable<Verdict> => oversized(instances, isRds, context),
});
