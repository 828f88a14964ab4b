import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { billRdsBackupStorageGuide } from './rds-backup-storage.guide.ts';

/** Backups are free up to the size of the databases; what is beyond is charged. */
export const billRdsBackupStorage = defineBillCheck({
  id: 'bill-rds-backup-storage',
  title: 'Every RDS backup beyond the free size is needed',
  service: 'rds',
  scope: 'bill',
  resources: 'used',
  actionType: 'Configure',
  actionFamily: 'storage',
  usageTypes: ['RDS:ChargedBackupUsage'],
  thresholds: { minimumGbMonths: 100 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billRdsBackupStorageGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumGbMonths,
      evidence: (quantity, cost) =>
        `${quantity} GB-months of RDS backups beyond the free size${cost} are billed.`,
    }),
});
