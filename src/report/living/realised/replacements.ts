import type { ChargeLine } from '../../../core/charge-line.ts';
import type { Day } from '../../../core/period.ts';
import { bareUsageType } from '../../../core/region-prefix.ts';
import type { Life } from '../life.ts';
import { isCharged, type UsageDay } from './usage-day.ts';

/** Days on either side of an action in which something made is taken to be made for it. */
const DAYS = 7;

/** A resource that was first charged within the days that were read. */
export interface MadeResource {
  readonly account: string;
  readonly region: string;
  /** As the bill has it. Untrusted. */
  readonly resourceId: string;
  readonly firstDay: Day;
  /** See {@link usageKindOf}; it is stored with the bill that was read. */
  readonly kinds: readonly string[];
}

/** A usage type without size or class, which AWS writes behind a dot, or in small letters behind a colon. */
export function usageKindOf(usageType: string): string {
  const bare = bareUsageType(usageType);
  const sized = /^[^:]*:(?=[a-z])/.exec(bare)?.[0];
  return sized ?? bare.replace(/\..*$/, '');
}

/** When what is charged no more was charged last, and the kinds of its usage. */
export interface Removed {
  readonly lastDays: readonly string[];
  readonly kinds: readonly string[];
}

/** What of some usage had ended before a day. */
export function removedBefore(rows: readonly UsageDay[], day: Day): Removed {
  const byResource = Map.groupBy(rows.filter(isCharged), ({ subAccountId, resourceId }) =>
    JSON.stringify([subAccountId, resourceId]),
  );
  const removed = [...byResource.values()].filter((own) => lastDayOf(own) < day);
  const kinds = removed.flat().map(({ usageType }) => usageKindOf(usageType));
  return {
    lastDays: [...new Set(removed.map(lastDayOf))].sort(),
    kinds: [...new Set(kinds)].filter((kind) => kind !== '').sort(),
  };
}

/** Resources of the lines first charged within a week of when something ended, and not on the first day that was read. */
export function madeAround(
  { lastDays }: Removed,
  lines: readonly ChargeLine[],
  readFrom: Day,
): readonly MadeResource[] {
  const named = lines.filter(({ resourceId }) => resourceId !== '');
  const byResource = Map.groupBy(named, ({ subAccountId, resourceId }) =>
    JSON.stringify([subAccountId, resourceId]),
  );
  return [...byResource.values()].flatMap((own) => {
    const [first] = own;
    const firstDay = own.map((line) => line.firstDay).reduce((a, b) => (a && b && b < a ? b : a));
    if (!first || !firstDay || firstDay <= readFrom) return [];
    if (!lastDays.some((day) => isWithin(firstDay, day))) return [];
    const kinds = [...new Set(own.map(({ usageType }) => usageKindOf(usageType)))];
    const { subAccountId: account, regionId: region, resourceId } = first;
    return [{ account, region, resourceId, firstDay, kinds }];
  });
}

/**
 * What was made in the place of the resources of a history: of the same kind of usage, in the same account and region, within a week of
 * the action. As many as were removed, the nearest first.
 */
export function replacementsOf(
  { subject: { account, region, resourceIds } }: Pick<Life, 'subject'>,
  { actionDay, rows }: { readonly actionDay: Day; readonly rows: readonly UsageDay[] },
  made: readonly MadeResource[],
): readonly MadeResource[] {
  const kinds = new Set(rows.map(({ usageType }) => usageKindOf(usageType)));
  const own = new Set(rows.map(({ resourceId }) => resourceId));
  return made
    .filter((each) => each.account === account && each.region === region && !own.has(each.resourceId))
    .filter((each) => isWithin(each.firstDay, actionDay) && each.kinds.some((kind) => kinds.has(kind)))
    .toSorted(
      (a, b) => distance(a, actionDay) - distance(b, actionDay) || (a.resourceId < b.resourceId ? -1 : 1),
    )
    .slice(0, resourceIds.length);
}

function distance({ firstDay }: MadeResource, day: string): number {
  return Math.abs(Date.parse(firstDay) - Date.parse(day));
}

function isWithin(firstDay: Day, day: string): boolean {
  return Math.abs(Date.parse(firstDay) - Date.parse(day)) <= DAYS * 86_400_000;
}

function lastDayOf(rows: readonly UsageDay[]): string {
  return rows.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
}
