import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billElasticacheExtendedSupportGuide } from './elasticache-extended-support.guide.ts';

/** Engine versions past their standard support are charged by the node and hour on top. */
export const billElasticacheExtendedSupport = defineBillCheck({
  id: 'bill-elasticache-extended-support',
  title: 'Every ElastiCache cluster runs a version in standard support',
  service: 'elasticache',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['ElastiCache:ExtendedSupport*'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'Medium',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billElasticacheExtendedSupportGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) =>
        `${quantity} node-hours a month of ElastiCache Extended Support${cost} are billed.`,
      claims: (one) => allGone(one, ['ElastiCache:ExtendedSupport*'], context.period),
    }),
});
