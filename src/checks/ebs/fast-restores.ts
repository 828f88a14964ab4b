import { defineCheck, type Verdict } from '../../core/check.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import { type FastSnapshotRestore, fastSnapshotRestores } from '../../datasets/ec2/fast-snapshot-restores.ts';
import { usage } from '../claims.ts';
import { earliestDay } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { fastRestoresGuide } from './fast-restores.guide.ts';

/** Charged by the hour for each snapshot and zone, far above what the snapshot costs. */
export const fastRestores = defineCheck({
  id: 'ebs-fast-snapshot-restore',
  title: 'Every fast snapshot restore is switched off after its day of use',
  service: 'ebs',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'storage',
  needs: { fastSnapshotRestores },
  thresholds: { minimumDaysEnabled: 7 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: fastRestoresGuide,
  *evaluate({ fastSnapshotRestores }, { now, thresholds }): Iterable<Verdict> {
    const bySnapshot = Map.groupBy(fastSnapshotRestores.filter(isCharged), ({ snapshotId }) => snapshotId);
    for (const [resourceId, zones] of bySnapshot) {
      const since = zones.map(({ enabledAt }) => enabledAt).filter((instant) => instant !== null);
      if (since.length < zones.length) {
        yield { resourceId, reason: 'EC2 did not tell since when it is enabled in one of its zones' };
        continue;
      }
      const long = since.filter((instant) => daysBetween(instant, now) >= thresholds.minimumDaysEnabled);
      if (long.length === 0) continue;
      const evidence = `Fast snapshot restore has been enabled in ${long.length} availability zones, in the first of them since ${earliestDay(long)}.`;
      const hours = decimalFromInteger(long.length * HOURS_A_MONTH);
      yield { resourceId, evidence, claims: [usage(resourceId, 'EBS:FastSnapshotRestore', hours, ZERO)] };
    }
  },
});

function isCharged({ state }: FastSnapshotRestore): boolean {
  return state === 'enabled' || state === 'optimizing' || state === 'enabling';
}
