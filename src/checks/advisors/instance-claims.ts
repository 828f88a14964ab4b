import type { AdvisedRow } from '../../core/advisor.ts';
import { decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { QuantityClaim } from '../../core/recommendation.ts';
import { usage } from '../claims.ts';

const TYPE = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

/** The hours of an instance at its type of today, and as many at the recommended one. */
export function instanceClaims({ resourceId, current, advice }: AdvisedRow): readonly QuantityClaim[] {
  const { target } = advice;
  if (current === null || target === null || !TYPE.test(current) || !TYPE.test(target)) return [];
  const hours = decimalFromInteger(HOURS_A_MONTH);
  return [
    usage(resourceId, `BoxUsage:${current}`, hours, ZERO),
    usage(resourceId, `BoxUsage:${target}`, ZERO, hours),
  ];
}
