import type { Verdict } from '../../core/check.ts';
import type { InstanceType } from '../../datasets/ec2/instance-types.ts';
import type { Instance } from '../../datasets/ec2/instances.ts';
import { hoursAs } from './instance-hours.ts';

/** Running on demand, on shared or dedicated hardware, and the customer's own to change. */
export function isChangeable({ state, lifecycle, tenancy, managedByService }: Instance): boolean {
  return state === 'running' && lifecycle === null && tenancy !== 'host' && !managedByService;
}

/** A proposal to run an instance as another type. The group that replaces it is what has to be changed, where there is one. */
export function asType(instance: Instance, target: InstanceType, evidence: string): Verdict {
  const { instanceId: resourceId, autoScalingGroup } = instance;
  return {
    resourceId,
    evidence,
    claims: hoursAs(instance, target.instanceType),
    ...(autoScalingGroup === null ? {} : { workloadGroup: autoScalingGroup }),
  };
}
