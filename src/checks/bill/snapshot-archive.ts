import { defineBillCheck } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import { above } from './above.ts';
import { billSnapshotArchiveGuide } from './snapshot-archive.guide.ts';

/** The archive of snapshots costs a quarter a GB, for whole snapshots. */
export const billSnapshotArchive = defineBillCheck({
  id: 'bill-snapshot-archive',
  title: 'Every large EBS snapshot is restored or archived',
  service: 'ebs',
  scope: 'bill',
  resources: 'needed',
  actionType: 'ChangeStorageClass',
  actionFamily: 'storage',
  usageTypes: ['EBS:SnapshotUsage'],
  thresholds: { minimumGbMonths: 200 },
  lookBackDays: 30,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: billSnapshotArchiveGuide,
  evaluate: (lines, context) =>
    above(lines.filter(isSnapshot), context, {
      minimum: context.thresholds.minimumGbMonths,
      evidence: (quantity, cost) => `The snapshot is billed for ${quantity} GB-months${cost}.`,
    }),
});

function isSnapshot({ resourceId }: ChargeLine): boolean {
  return resourceId.includes('snap-');
}
