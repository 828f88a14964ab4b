import { defineBillCheck } from '../../core/bill-check.ts';
import { billElasticachePreviousGenerationGuide } from './elasticache-previous-generation.guide.ts';
import { COMMON_SIZES, type Generations, previousGeneration } from './previous-generation.ts';
import type { Successor } from './same-size-class.ts';

const GENERATIONS: Generations = {
  families: new Set(['t1', 't2', 'm1', 'm2', 'm3', 'm4', 'c1', 'r3', 'r4']),
  successors: new Map<string, Successor>([['r4', { family: 'r5', sizes: COMMON_SIZES }]]),
};

/** Newer generations do more for the same money or less. */
export const billElasticachePreviousGeneration = defineBillCheck({
  id: 'bill-elasticache-previous-generation',
  title: 'Every ElastiCache node in the bill is of a current type',
  service: 'elasticache',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['NodeUsage:cache.*'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: billElasticachePreviousGenerationGuide,
  evaluate: (lines, context) =>
    previousGeneration(lines, context, context.thresholds.minimumHours, GENERATIONS),
});
