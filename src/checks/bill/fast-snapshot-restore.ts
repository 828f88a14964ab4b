import { defineBillCheck } from '../../core/bill-check.ts';
import { above } from './above.ts';
import { allGone } from './charged.ts';
import { billFastSnapshotRestoreGuide } from './fast-snapshot-restore.guide.ts';

/** Fast snapshot restore is charged by the hour, snapshot and zone for as long as it is on. */
export const billFastSnapshotRestore = defineBillCheck({
  id: 'bill-fast-snapshot-restore',
  title: 'Every fast snapshot restore is on for a restore at hand',
  service: 'ebs',
  scope: 'bill',
  resources: 'used',
  unlessJudged: ['ebs-fast-snapshot-restore'],
  actionType: 'Configure',
  actionFamily: 'idle',
  usageTypes: ['EBS:FastSnapshotRestore'],
  thresholds: { minimumHours: 168 },
  lookBackDays: 30,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billFastSnapshotRestoreGuide,
  evaluate: (lines, context) =>
    above(lines, context, {
      minimum: context.thresholds.minimumHours,
      evidence: (quantity, cost) => `${quantity} hours a month of fast snapshot restore${cost} are billed.`,
      claims: (one) => allGone(one, ['EBS:FastSnapshotRestore'], context.period),
    }),
});
