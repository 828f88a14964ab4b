import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billFargateX86Guide } from './fargate-x86.guide.ts';

/** Fargate charges less for the same vCPU and memory on Graviton. */
export const billFargateX86 = defineBillCheck({
  id: 'bill-fargate-x86',
  title: 'Every Fargate task that can run on Graviton does',
  service: 'ecs',
  scope: 'bill',
  resources: 'not-used',
  unlessJudged: ['ecs-graviton'],
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  usageTypes: ['Fargate-vCPU-Hours:perCPU'],
  thresholds: { minimumVcpuHours: 1460 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: billFargateX86Guide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumVcpuHours,
      evidence: (quantity, cost) => `${quantity} vCPU-hours a month of Fargate on x86${cost} are billed.`,
    }),
});
