import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { isAurora } from '../rds/instance-kind.ts';
import { outdated } from '../rds/outdated.ts';
import { auroraPreviousGenerationGuide } from './previous-generation.guide.ts';

/** Newer classes do more for the same money or less. */
export const auroraPreviousGeneration = defineCheck({
  id: 'aurora-previous-generation',
  title: 'Every Aurora instance is of a current class',
  service: 'aurora',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: auroraPreviousGenerationGuide,
  evaluate: ({ instances }): Iterable<Verdict> => outdated(instances, isAurora),
});
