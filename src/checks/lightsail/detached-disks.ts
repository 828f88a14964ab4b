import { defineCheck, type Verdict } from '../../core/check.ts';
import { type LightsailDisk, lightsailDisks } from '../../datasets/lightsail/disks.ts';
import { detachedDisksGuide } from './detached-disks.guide.ts';
import { leftBehind } from './left-behind.ts';

/** A disk is charged by its size, attached or not. */
export const detachedDisks = defineCheck({
  id: 'lightsail-detached-disk',
  title: 'Every Lightsail disk is attached to an instance',
  service: 'lightsail',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { lightsailDisks },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: detachedDisksGuide,
  *evaluate({ lightsailDisks }, context): Iterable<Verdict> {
    yield* leftBehind(lightsailDisks.filter(isWaste), { noun: 'disk', evidence }, context);
  },
});

function isWaste({ attached, state, isSystemDisk }: LightsailDisk): boolean {
  return attached === false && state === 'available' && !isSystemDisk;
}

function evidence({ sizeGb }: LightsailDisk, made: string): string {
  const size = sizeGb === null ? 'of unknown size' : `of ${sizeGb} GB`;
  return `The disk ${size} is attached to nothing; it was made on ${made}.`;
}
