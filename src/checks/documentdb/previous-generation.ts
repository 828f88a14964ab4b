import { defineCheck, type Verdict } from '../../core/check.ts';
import { dbInstances } from '../../datasets/rds/instances.ts';
import { outdated } from '../rds/outdated.ts';
import { documentdbPreviousGenerationGuide } from './previous-generation.guide.ts';

/** Newer classes do more for the same money or less. */
export const documentdbPreviousGeneration = defineCheck({
  id: 'documentdb-previous-generation',
  title: 'Every DocumentDB instance is of a current class',
  service: 'documentdb',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: documentdbPreviousGenerationGuide,
  evaluate: ({ instances }): Iterable<Verdict> => outdated(instances, ({ engine }) => engine === 'docdb'),
});
