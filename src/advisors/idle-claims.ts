import { ZERO } from '../core/decimal.ts';
import type { ActionType, LineClaim } from '../core/recommendation.ts';
import { bareWord } from './words.ts';

/** What an instance is charged for while it runs and no longer once it is stopped; its volumes and addresses go on. */
const RUNNING = ['BoxUsage*', 'DedicatedUsage*', 'EBSOptimized*', 'CPUCredits*'];

/** Usage types that end with the action, by type of resource; an empty list: all usage of the resource. */
const ENDING: Readonly<Record<string, readonly string[]>> = {
  'Delete ebsvolume': [],
  'Delete natgateway': [],
  'Delete ecsservice': [],
  'Stop ec2instance': RUNNING,
};

/**
 * The charges that certainly end when AWS's advice is followed. Nothing for other advice: a share worked out from AWS's own
 * figures would be AWS's estimate in another dress.
 */
export function idleClaims(
  actionType: ActionType,
  resourceType: string,
  resourceId: string,
): readonly LineClaim[] {
  const usageTypes = ENDING[`${actionType} ${bareWord(resourceType)}`];
  return usageTypes ? [{ resourceId, usageTypes, remains: ZERO }] : [];
}
