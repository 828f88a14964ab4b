import { defineCheck, type Verdict } from '../../core/check.ts';
import { autoScalingGroups } from '../../datasets/autoscaling/groups.ts';
import { launchConfigurations } from '../../datasets/autoscaling/launch-configurations.ts';
import { type Image, images } from '../../datasets/ec2/images.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { launchTemplates } from '../../datasets/ec2/launch-templates.ts';
import { snapshots } from '../../datasets/ec2/snapshots.ts';
import { countText } from '../count-text.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { snapshotClaims } from '../ebs/snapshot-claims.ts';
import { forgottenImagesGuide } from './forgotten-images.guide.ts';

/** An image costs what its snapshots cost. */
export const forgottenImages = defineCheck({
  id: 'ami-unused',
  title: 'Every machine image is in use or was launched of late',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'storage',
  needs: { images, instances, launchTemplates, launchConfigurations, autoScalingGroups, snapshots },
  thresholds: { minimumAgeDays: 90, minimumDaysSinceLaunch: 90 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: forgottenImagesGuide,
  *evaluate(rows, { now, thresholds }): Iterable<Verdict> {
    const inUse = new Set([
      ...rows.instances.filter(({ state }) => state !== 'terminated').map(({ imageId }) => imageId),
      ...rows.launchTemplates.map(({ imageId }) => imageId),
      ...rows.launchConfigurations.map(({ imageId }) => imageId),
      ...rows.autoScalingGroups.flatMap(({ overrideImages }) => overrideImages),
    ]);
    const idle = rows.images.filter((image) => isOwn(image) && !inUse.has(image.imageId));
    const forgotten = idle.filter((image) => isForgotten(image, now, thresholds));
    const claims = snapshotClaims(rows.snapshots, snapshotsLeaving(rows.images, forgotten));
    for (const { imageId: resourceId, createdAt } of idle) {
      if (createdAt === null) yield { resourceId, reason: 'EC2 did not tell when the image was made' };
    }
    for (const image of forgotten) {
      yield {
        resourceId: image.imageId,
        evidence: evidence(image, now),
        claims: image.snapshotIds.flatMap(claims),
      };
    }
  },
});

/** Available, not one that others may launch, and not one that a service deregisters by itself. */
function isOwn({ state, managedBy, isPublic }: Image): boolean {
  return (state === 'available' || state === 'disabled') && managedBy === null && !isPublic;
}

function isForgotten(
  { createdAt, lastLaunchedAt }: Image,
  now: string,
  limits: { readonly minimumAgeDays: number; readonly minimumDaysSinceLaunch: number },
): boolean {
  if (createdAt === null || daysBetween(createdAt, now) < limits.minimumAgeDays) return false;
  return lastLaunchedAt === null || daysBetween(lastLaunchedAt, now) >= limits.minimumDaysSinceLaunch;
}

/** Images can share snapshots: those of one that stays do not leave. */
function snapshotsLeaving(all: readonly Image[], forgotten: readonly Image[]): ReadonlySet<string> {
  const leaving = new Set(forgotten);
  const kept = new Set(all.filter((image) => !leaving.has(image)).flatMap(({ snapshotIds }) => snapshotIds));
  return new Set(forgotten.flatMap(({ snapshotIds }) => snapshotIds.filter((id) => !kept.has(id))));
}

function evidence({ createdAt, lastLaunchedAt, snapshotIds }: Image, now: string): string {
  const made = `made on ${dayOf(createdAt ?? now)}`;
  const launched =
    lastLaunchedAt === null ? 'EC2 tells of no launch' : `last launched on ${dayOf(lastLaunchedAt)}`;
  return `The image, ${made} and with ${countText(snapshotIds.length, 'snapshot')}, is used by no instance, launch template, launch configuration or Auto Scaling group; ${launched}.`;
}
