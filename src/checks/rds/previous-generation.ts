import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { isRds } from './instance-kind.ts';
import { outdated } from './outdated.ts';
import { rdsPreviousGenerationGuide } from './previous-generation.guide.ts';

/** Newer classes do more for the same money or less. */
export const rdsPreviousGeneration = defineCheck({
  id: 'rds-previous-generation',
  title: 'Every RDS database is of a current class',
  service: 'rds',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: rdsPreviousGenerationGuide,
  evaluate: ({ instances }): Iterable<Verdict> => outdated(instances, isRds),
});
