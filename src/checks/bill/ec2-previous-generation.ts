import { defineBillCheck } from '../../core/bill-check.ts';
import { ofService } from './above.ts';
import { billEc2PreviousGenerationGuide } from './ec2-previous-generation.guide.ts';
import { COMMON_SIZES, type Generations, previousGeneration } from './previous-generation.ts';
import type { Successor } from './same-size-class.ts';

/** EMR has its own charge under the same usage types. */
const EC2 = /Elastic Compute Cloud|AmazonEC2/;

const GENERATIONS: Generations = {
  families: new Set([
    't1',
    't2',
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
    'a1',
    'cc2',
    'cr1',
    'hs1',
  ]),
  successors: new Map<string, Successor>([
    ['t2', { family: 't3', sizes: ['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'] }],
    ['m4', { family: 'm5', sizes: [...COMMON_SIZES, '16xlarge'] }],
    ['c4', { family: 'c5', sizes: COMMON_SIZES }],
    ['r4', { family: 'r5', sizes: [...COMMON_SIZES, '8xlarge', '16xlarge'] }],
  ]),
};

/** Newer generations do more for the same money or less. */
export const billEc2PreviousGeneration = defineBillCheck({
  id: 'bill-ec2-previous-generation',
  title: 'Every EC2 instance in the bill is of a current generation',
  service: 'ec2',
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
  guide: billEc2PreviousGenerationGuide,
  evaluate: (lines, context) =>
    previousGeneration(ofService(lines, EC2), context, context.thresholds.minimumHours, GENERATIONS),
});
