import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billRdsExtendedSupportGuide } from './rds-extended-support.guide.ts';

/** After the end of standard support AWS charges each vCPU by the hour, more in the third year. */
export const billRdsExtendedSupport = defineBillCheck({
  id: 'bill-rds-extended-support',
  title: 'Every RDS and Aurora database runs a version in standard support',
  service: 'rds',
  scope: 'bill',
  resources: 'used',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  usageTypes: ['ExtendedSupport:*'],
  thresholds: { minimumVcpuHours: 1 },
  lookBackDays: 30,
  effort: 'High',
  restartNeeded: true,
  rollbackPossible: false,
  guide: billRdsExtendedSupportGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumVcpuHours,
      evidence: (quantity, cost) =>
        `${quantity} vCPU-hours a month of RDS Extended Support${cost} are billed.`,
      claims: (one) => allGone(one, ['ExtendedSupport:*'], context.period),
    }),
});
