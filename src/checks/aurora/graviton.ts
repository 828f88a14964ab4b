import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { gravitonTarget, onGraviton } from '../rds/graviton-target.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { auroraGravitonGuide } from './graviton.guide.ts';

/** Graviton classes cost less an hour than x86 classes of the same size. */
export const auroraGraviton = defineCheck({
  id: 'aurora-graviton',
  title: 'Every Aurora instance that can runs on Graviton',
  service: 'aurora',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: auroraGravitonGuide,
  evaluate: ({ instances }): Iterable<Verdict> =>
    onGraviton(instances, (instance) => (isAurora(instance) ? gravitonTarget(instance) : null)),
});
