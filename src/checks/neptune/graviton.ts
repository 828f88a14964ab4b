import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { gravitonTarget, onGraviton } from '../rds/graviton-target.ts';

import { neptuneGravitonGuide } from './graviton.guide.ts';

/** Graviton classes cost less an hour than x86 classes of the same size. */
export const neptuneGraviton = defineCheck({
  id: 'neptune-graviton',
  title: 'Every Neptune instance that can runs on Graviton',
  service: 'neptune',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: neptuneGravitonGuide,
  evaluate: ({ instances }): Iterable<Verdict> =>
    onGraviton(instances, (instance) => (instance.engine === 'neptune' ? gravitonTarget(instance) : null)),
});
