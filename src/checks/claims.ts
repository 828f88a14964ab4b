import { type Decimal, decimalFromInteger, ZERO } from '../core/decimal.ts';
import { HOURS_A_MONTH } from '../core/month-scale.ts';
import type { LineClaim, QuantityClaim } from '../core/recommendation.ts';

/** Nothing remains of a usage type that is charged by the hour. */
export function hourly(resourceId: string, usageType: string, units = 1): QuantityClaim {
  return usage(resourceId, usageType, decimalFromInteger(HOURS_A_MONTH * units), ZERO);
}

/** Units of a usage type a month of 730 hours, now and after. */
export function usage(resourceId: string, usageType: string, now: Decimal, after: Decimal): QuantityClaim {
  return { resourceId, usageType, operation: null, quantityNow: now, quantityAfter: after };
}

/** Nothing remains of what is billed for the resource under these usage types (patterns; none: all of it). */
export function everything(resourceId: string, usageTypes: readonly string[] = []): LineClaim {
  return { resourceId, usageTypes, remains: ZERO };
}

/** A share (0 to 1) remains of what is billed for the resource under these usage types. */
export function share(resourceId: string, usageTypes: readonly string[], remains: Decimal): LineClaim {
  return { resourceId, usageTypes, remains };
}
