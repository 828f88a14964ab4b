import { defineBillCheck } from '../../core/bill-check.ts';
import { type Generations, previousGeneration } from './previous-generation.ts';
import { billRedshiftPreviousGenerationGuide } from './redshift-previous-generation.guide.ts';
import type { Successor } from './same-size-class.ts';

const GENERATIONS: Generations = {
  families: new Set(['dc1', 'dc2', 'ds1', 'ds2', 'dw1', 'dw2']),
  successors: new Map<string, Successor>([]),
};

/** Newer generations do more for the same money or less. */
export const billRedshiftPreviousGeneration = defineBillCheck({
  id: 'bill-redshift-previous-generation',
  title: 'Every Redshift node in the bill is of a current type',
  service: 'redshift',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['Node:*'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: billRedshiftPreviousGenerationGuide,
  evaluate: (lines, context) =>
    previousGeneration(lines, context, context.thresholds.minimumHours, GENERATIONS),
});
