import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { gravitonTarget, onGraviton } from '../rds/graviton-target.ts';

import { documentdbGravitonGuide } from './graviton.guide.ts';

/** Graviton classes cost less an hour than x86 classes of the same size. */
export const documentdbGraviton = defineCheck({
  id: 'documentdb-graviton',
  title: 'Every DocumentDB instance that can runs on Graviton',
  service: 'documentdb',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: documentdbGravitonGuide,
  evaluate: ({ instances }): Iterable<Verdict> =>
    onGraviton(instances, (instance) => (instance.engine === 'docdb' ? gravitonTarget(instance) : null)),
});
