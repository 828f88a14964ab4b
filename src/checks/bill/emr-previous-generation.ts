import { defineBillCheck } from '../../core/bill-check.ts';
import { ofService } from './above.ts';
import { billEmrPreviousGenerationGuide } from './emr-previous-generation.guide.ts';
import { type Generations, previousGeneration } from './previous-generation.ts';
import type { Successor } from './same-size-class.ts';

/** The instances themselves are billed by EC2 under the same usage types. */
const EMR = /MapReduce|EMR/;

const GENERATIONS: Generations = {
  families: new Set([
    'm1',
    'm2',
    'm3',
    'm4',
    'c1',
    'c3',
    'c4',
    'r3',
    'r4',
    'i2',
    'g2',
    'g3',
    'p2',
    'cc2',
    'cr1',
    'hs1',
    'd2',
  ]),
  part: 'of EMR',
  successors: new Map<string, Successor>([]),
};

/** Newer generations do more for the same money or less. */
export const billEmrPreviousGeneration = defineBillCheck({
  id: 'bill-emr-previous-generation',
  title: 'Every EMR node in the bill is of a current generation',
  service: 'emr',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['BoxUsage:*'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: billEmrPreviousGenerationGuide,
  evaluate: (lines, context) =>
    previousGeneration(ofService(lines, EMR), context, context.thresholds.minimumHours, GENERATIONS),
});
