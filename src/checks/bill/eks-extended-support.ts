import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billEksExtendedSupportGuide } from './eks-extended-support.guide.ts';

/** In extended support a cluster costs six times as much an hour. */
export const billEksExtendedSupport = defineBillCheck({
  id: 'bill-eks-extended-support',
  title: 'Every EKS cluster runs a version in standard support',
  service: 'eks',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['eks-extended-support'],
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['AmazonEKS-Hours:extendedSupport'],
  thresholds: { minimumHours: 24 },
  lookBackDays: 30,
  effort: 'High',
  restartNeeded: false,
  rollbackPossible: false,
  guide: billEksExtendedSupportGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) =>
        `${quantity} cluster-hours a month of extended support${cost} are billed.`,
      claims: (one) => allGone(one, ['AmazonEKS-Hours:extendedSupport'], context.period),
    }),
});
