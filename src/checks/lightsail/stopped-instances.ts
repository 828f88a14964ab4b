import { defineCheck, type Verdict } from '../../core/check.ts';
import { type LightsailInstance, lightsailInstances } from '../../datasets/lightsail/instances.ts';
import { leftBehind } from './left-behind.ts';
import { stoppedLightsailInstancesGuide } from './stopped-instances.guide.ts';

/** Lightsail charges the plan until the instance is deleted. */
export const stoppedLightsailInstances = defineCheck({
  id: 'lightsail-stopped',
  title: 'Every Lightsail instance runs',
  service: 'lightsail',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { lightsailInstances },
  thresholds: { minimumAgeDays: 7 },
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: stoppedLightsailInstancesGuide,
  *evaluate({ lightsailInstances }, context): Iterable<Verdict> {
    yield* leftBehind(lightsailInstances.filter(isWaste), { noun: 'instance', evidence }, context);
  },
});

function isWaste({ state }: LightsailInstance): boolean {
  return state === 'stopped';
}

function evidence({ bundleId }: LightsailInstance, made: string): string {
  return `The Lightsail instance with the plan ${bundleId ?? 'unknown'} is stopped and charged in full; it was made on ${made}.`;
}
