import { addDays, type Day, parseDay } from '../../../core/period.ts';
import { isCharged, priceKeyOf, type UsageDay } from './usage-day.ts';

/** Days that tell what was charged before and after something happened. */
const DAYS = 7;

/**
 * The last day of the old way: on which something was last charged that had been charged before it was last found and was
 * no more once it was not found; else the day before something new was first charged; else the day it was last found.
 */
export function actionDayOf(
  rows: readonly UsageDay[],
  { lastSeen, absent }: { readonly lastSeen: Day; readonly absent: Day },
): Day {
  const charged = rows.filter(isCharged);
  const keysBetween = (start: Day, end: Day) =>
    new Set(charged.filter(({ day }) => day >= start && day < end).map(priceKeyOf));
  const old = keysBetween(addDays(lastSeen, -DAYS), lastSeen);
  const now = keysBetween(addDays(absent, 1), addDays(absent, 1 + DAYS));
  const around = charged.filter(({ day }) => day >= addDays(lastSeen, -DAYS) && day <= absent);
  const dropped = around.filter((row) => old.has(priceKeyOf(row)) && !now.has(priceKeyOf(row)));
  const last = parseDay(dropped.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), ''));
  if (last) return last;
  const begun = around.filter((row) => now.has(priceKeyOf(row)) && !old.has(priceKeyOf(row)));
  const first = parseDay(begun.map(({ day }) => day).reduce((a, b) => (a < b ? a : b), '9999-12-31'));
  return begun.length > 0 && first ? addDays(first, -1) : lastSeen;
}
