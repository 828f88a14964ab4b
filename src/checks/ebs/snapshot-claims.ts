import type { ChargeClaim } from '../../core/recommendation.ts';
import type { Snapshot } from '../../datasets/ec2/snapshots.ts';
import { everything } from '../claims.ts';

/** What is billed for a snapshot, in either tier (Amazon EC2 price list, product family Storage Snapshot). */
const STORAGE = ['EBS:SnapshotUsage*', 'EBS:SnapshotArchiveStorage*'];

/**
 * Claims for deleting `leaving`: a snapshot shares blocks with the others of its volume, and those that another one still needs
 * are charged to that one. So only where all snapshots of a volume leave is what is billed for each of them saved.
 */
export function snapshotClaims(
  snapshots: readonly Snapshot[],
  leaving: ReadonlySet<string>,
): (snapshotId: string) => readonly ChargeClaim[] {
  const volumeOf = new Map(snapshots.map(({ snapshotId, volumeId }) => [snapshotId, volumeId]));
  const kept = new Set(
    snapshots.filter(({ snapshotId }) => !leaving.has(snapshotId)).map(({ volumeId }) => volumeId),
  );
  return (snapshotId) => {
    const volumeId = volumeOf.get(snapshotId) ?? null;
    // Of a copy it is not known what it shares its blocks with.
    return volumeId === null || kept.has(volumeId) ? [] : [everything(snapshotId, STORAGE)];
  };
}

/** Snapshots that images are made of: an image has to go before them. */
export function snapshotsOfImages(
  images: readonly { readonly snapshotIds: readonly string[] }[],
): ReadonlySet<string> {
  return new Set(images.flatMap(({ snapshotIds }) => snapshotIds));
}

/** Part of a sentence: how large a snapshot is at most. */
export function sizeOf({ fullSizeBytes, volumeSizeGib }: Snapshot): string {
  if (fullSizeBytes !== null) return `its blocks are ${Math.round(fullSizeBytes / 1_048_576)} MiB at most`;
  return volumeSizeGib === null
    ? 'its size is not told'
    : `it is of a volume of ${volumeSizeGib} GiB, how much of it is charged only the bill tells`;
}
