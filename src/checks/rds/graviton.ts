import { defineCheck, type Verdict } from '../../core/check.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { rdsGravitonGuide } from './graviton.guide.ts';
import { gravitonTarget, onGraviton } from './graviton-target.ts';
import { isRds } from './instance-kind.ts';

/** Graviton classes cost less an hour than x86 classes of the same size. */
export const rdsGraviton = defineCheck({
  id: 'rds-graviton',
  title: 'Every RDS database that can runs on Graviton',
  service: 'rds',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: rdsGravitonGuide,
  evaluate: ({ instances }): Iterable<Verdict> =>
    onGraviton(instances, (instance: DbInstance) => (isRds(instance) ? gravitonTarget(instance) : null)),
});
