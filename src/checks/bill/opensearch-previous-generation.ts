import { defineBillCheck } from '../../core/bill-check.ts';
import { billOpensearchPreviousGenerationGuide } from './opensearch-previous-generation.guide.ts';
import { COMMON_SIZES, type Generations, previousGeneration } from './previous-generation.ts';
import type { Successor } from './same-size-class.ts';

const GENERATIONS: Generations = {
  families: new Set(['t2', 'm3', 'm4', 'c4', 'r3', 'r4', 'i2']),
  successors: new Map<string, Successor>([
    ['t2', { family: 't3', sizes: ['small', 'medium'] }],
    ['m4', { family: 'm5', sizes: COMMON_SIZES }],
    ['c4', { family: 'c5', sizes: COMMON_SIZES }],
    ['r4', { family: 'r5', sizes: COMMON_SIZES }],
  ]),
};

/** Newer generations do more for the same money or less. */
export const billOpensearchPreviousGeneration = defineBillCheck({
  id: 'bill-opensearch-previous-generation',
  title: 'Every OpenSearch node in the bill is of a current type',
  service: 'opensearch',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['ESInstance:*'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: billOpensearchPreviousGenerationGuide,
  evaluate: (lines, context) =>
    previousGeneration(lines, context, context.thresholds.minimumHours, GENERATIONS),
});
