import type { Verdict } from '../../core/check.ts';
import type { Tags } from '../../core/tags.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { isHeld } from '../legal-hold.ts';

/** What is the same in snapshots of instances and of clusters. */
export interface Snapshot {
  readonly resourceId: string;
  readonly snapshotType: string | null;
  readonly status: string | null;
  readonly createdAt: string | null;
  readonly tags: Tags;
}

/** Manual snapshots of a certain age that nobody marked to be kept. */
export function* oldSnapshots(
  snapshots: Iterable<Snapshot>,
  { now, minimumAgeDays }: { readonly now: string; readonly minimumAgeDays: number },
  evidence: (taken: string) => string,
): Iterable<Verdict> {
  for (const { resourceId, snapshotType, status, createdAt, tags } of snapshots) {
    if (snapshotType !== 'manual' || status !== 'available' || isHeld(tags)) continue;
    if (createdAt === null) {
      yield { resourceId, reason: 'AWS did not tell when the snapshot was taken' };
      continue;
    }
    if (daysBetween(createdAt, now) < minimumAgeDays) continue;
    // Billed is what lies above the free allowance of the region, which the bill alone knows.
    yield {
      resourceId,
      evidence: evidence(dayOf(createdAt)),
      claims: [everything(resourceId, BACKUP_USAGE)],
      tags,
    };
  }
}

const BACKUP_USAGE = ['RDS:ChargedBackupUsage', 'Aurora:BackupUsage', 'BackupUsage'];
