import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed } from '../../core/check.ts';
import { addDecimal, type Decimal, ZERO } from '../../core/decimal.ts';
import { monthlyQuantity } from '../../core/month-scale.ts';
import { type Day, lengthInDays, type Period } from '../../core/period.ts';
import type { ChargeClaim, Finding } from '../../core/recommendation.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import type { Undecided } from '../../core/unit-result.ts';
import { everything, usage } from '../claims.ts';
import { apiNameOf } from './api-name-of.ts';

/** What the bill charges in one place: one resource, or usage of one type that names none. */
export interface Charged {
  /** The empty text where the bill does not tell. */
  readonly account: string;
  readonly region: string;
  /** As the API names it; the usage type where the bill names no resource. */
  readonly resourceId: string;
  /** As claims name it: the resource, or the empty text. */
  readonly claimed: string;
  readonly lines: readonly ChargeLine[];
}

/** Days after which what is not charged any more has ended; charges of the last days may still come. */
const ENDED_DAYS = 4;

/** What is charged up to the end of the period, by resource where the bill names one; what has ended is left out, as are unused commitments. */
export function charged(lines: readonly ChargeLine[], period: Period): readonly Charged[] {
  return allOf(lines.filter((line) => isGoing(line, period)));
}

/** The same with all that a resource was charged for in the period: what it did not do lately it may have done before. */
export function chargedInAll(lines: readonly ChargeLine[], period: Period): readonly Charged[] {
  return allOf(lines).filter((one) => one.lines.some((line) => isGoing(line, period)));
}

function allOf(lines: readonly ChargeLine[]): readonly Charged[] {
  const own = lines.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus !== 'Unused');
  return [...Map.groupBy(own, keyOf)].flatMap(([, some]) => {
    const [first] = some;
    return first ? [{ ...placeOf(first), ...nameOf(first), lines: some }] : [];
  });
}

function isGoing({ lastDay }: ChargeLine, { end }: Period): boolean {
  return lastDay === undefined || lengthInDays({ start: lastDay, end }) <= ENDED_DAYS;
}

function keyOf(line: ChargeLine): string {
  const { account, region } = placeOf(line);
  return JSON.stringify([account, region, line.currency, line.resourceId || nameOf(line).resourceId]);
}

function placeOf({ subAccountId, regionId }: ChargeLine): Pick<Charged, 'account' | 'region'> {
  return { account: subAccountId, region: regionId || (subAccountId && 'global') };
}

/** Where no region is told, the prefix of the usage type keeps those of two regions apart. */
function nameOf({ resourceId, usageType, regionId }: ChargeLine): Pick<Charged, 'resourceId' | 'claimed'> {
  if (resourceId === '') return { resourceId: regionId ? bareUsageType(usageType) : usageType, claimed: '' };
  const name = apiNameOf(resourceId);
  return { resourceId: name, claimed: name };
}

/** Units a month; `null` where the bill does not tell a quantity of one unit. */
export function monthly(lines: readonly ChargeLine[], period: Period): Decimal | null {
  const units = new Set(lines.map(({ pricingUnit }) => pricingUnit));
  if (units.size > 1) return null;
  const firstDay = firstDayOf(lines);
  let sum = ZERO;
  for (const { quantity, pricingUnit } of lines) {
    if (!quantity) return null;
    sum = addDecimal(sum, monthlyQuantity(quantity, period, firstDay, pricingUnit));
  }
  return sum;
}

/** Usage that changes its pricing did not begin on that day. */
function firstDayOf(lines: readonly ChargeLine[]): Day | undefined {
  const days = lines.map(({ firstDay }) => firstDay);
  return days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
}

/** All lines under these usage types go away. */
export function allGone(one: Charged, usageTypes: readonly string[], period: Period): readonly ChargeClaim[] {
  if (one.claimed !== '') return [everything(one.claimed, usageTypes)];
  return [...byUsage(one.lines)].flatMap((lines) => {
    const [first] = lines;
    const quantity = monthly(lines, period);
    return first && quantity
      ? [{ ...usage('', bareUsageType(first.usageType), quantity, ZERO), operation: first.operation || null }]
      : [];
  });
}

/** Lines with one price, as far as usage type and operation tell. */
export function byUsage(lines: readonly ChargeLine[]): Iterable<readonly ChargeLine[]> {
  return Map.groupBy(lines, ({ usageType, operation }) => JSON.stringify([usageType, operation])).values();
}

export function found(
  { account, region, resourceId }: Charged,
  evidence: string,
  claims: readonly ChargeClaim[] = [],
): Placed<Finding> {
  return { account, region, resourceId, evidence, claims };
}

export function undecided({ account, region, resourceId }: Charged, reason: string): Placed<Undecided> {
  return { account, region, resourceId, reason };
}
