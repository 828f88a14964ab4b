import { defineBillCheck } from '../../core/bill-check.ts';
import { ofService } from './above.ts';
import { COMMON_SIZES, type Generations, previousGeneration } from './previous-generation.ts';
import { billRdsPreviousGenerationGuide } from './rds-previous-generation.guide.ts';
import type { Successor } from './same-size-class.ts';

/** DocumentDB and Neptune have the same usage types, at other prices. */
const RDS = /Relational Database|AmazonRDS/;

const GENERATIONS: Generations = {
  families: new Set(['t1', 't2', 'm1', 'm2', 'm3', 'm4', 'r3', 'r4', 'cr1']),
  successors: new Map<string, Successor>([
    ['t2', { family: 't3', sizes: ['micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'] }],
    ['m3', { family: 'm5', sizes: ['large', 'xlarge', '2xlarge'] }],
    ['m4', { family: 'm5', sizes: [...COMMON_SIZES, '16xlarge'] }],
    ['r3', { family: 'r5', sizes: [...COMMON_SIZES, '8xlarge'] }],
    ['r4', { family: 'r5', sizes: [...COMMON_SIZES, '8xlarge', '16xlarge'] }],
  ]),
};

/** Newer generations do more for the same money or less. */
export const billRdsPreviousGeneration = defineBillCheck({
  id: 'bill-rds-previous-generation',
  title: 'Every RDS instance in the bill is of a current class',
  service: 'rds',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['rds-previous-generation', 'aurora-previous-generation'],
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['InstanceUsage:db.*', 'Multi-AZUsage:db.*'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: billRdsPreviousGenerationGuide,
  evaluate: (lines, context) =>
    previousGeneration(ofService(lines, RDS), context, context.thresholds.minimumHours, GENERATIONS),
});
