import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import type { Instance } from '../../datasets/ec2/instances.ts';
import { everything, usage } from '../claims.ts';

/**
 * What is charged for the hours of an instance that runs, and for nothing else of it. Empty where stopping it saves nothing: a
 * Dedicated Host, a capacity block and a capacity reservation are paid for whether anything runs on them or not.
 */
export function hoursOf(instance: Instance): readonly ChargeClaim[] {
  const { instanceId, lifecycle, instanceType, usageOperation } = instance;
  if (lifecycle === 'spot') return [everything(instanceId, ['SpotUsage:*'])];
  const usageType = usageTypeOf(instance, instanceType);
  if (usageType === null) return [];
  const month = decimalFromInteger(HOURS_A_MONTH);
  return [{ ...usage(instanceId, usageType, month, ZERO), operation: usageOperation }];
}

/** The hours as another type in place of the present one; empty where they are not paid for by type on demand. */
export function hoursAs(instance: Instance, target: string): readonly ChargeClaim[] {
  const before = usageTypeOf(instance, instance.instanceType);
  const after = usageTypeOf(instance, target);
  if (before === null || after === null) return [];
  return exchanged(instance, { usageType: before }, { usageType: after });
}

/** The hours of a Dedicated Instance on shared hardware in place of its own; empty where it is none. */
export function hoursShared(instance: Instance): readonly ChargeClaim[] {
  const before = usageTypeOf(instance, instance.instanceType);
  const after = usageTypeOf({ ...instance, tenancy: 'default' }, instance.instanceType);
  return before === null || after === null || before === after
    ? []
    : exchanged(instance, { usageType: before }, { usageType: after });
}

/** The hours under another operation: the same machine with other software (Amazon EC2 User Guide, AMI billing information). */
export function hoursUnder(instance: Instance, target: string): readonly ChargeClaim[] {
  const usageType = usageTypeOf(instance, instance.instanceType);
  return usageType === null ? [] : exchanged(instance, { usageType }, { usageType, operation: target });
}

interface Hours {
  readonly usageType: string;
  /** As it is where it is left out. */
  readonly operation?: string;
}

/** A month of hours that is charged in another way from now on. */
function exchanged(
  { instanceId, usageOperation }: Instance,
  before: Hours,
  after: Hours,
): readonly ChargeClaim[] {
  const month = decimalFromInteger(HOURS_A_MONTH);
  return [
    {
      ...usage(instanceId, before.usageType, month, ZERO),
      operation: before.operation ?? usageOperation,
    },
    { ...usage(instanceId, after.usageType, ZERO, month), operation: after.operation ?? usageOperation },
  ];
}

function usageTypeOf(
  { lifecycle, tenancy, capacityReservationId }: Instance,
  instanceType: string | null,
): string | null {
  if (lifecycle !== null || capacityReservationId !== null || instanceType === null) return null;
  if (tenancy === 'host') return null;
  return tenancy === 'dedicated' ? `DedicatedUsage:${instanceType}` : `BoxUsage:${instanceType}`;
}
