import type { Calendar } from '../core/calendar.ts';
import type { BillHead } from '../core/cost-source.ts';
import { addDays, type Period } from '../core/period.ts';

/** Days that prices are learned from. */
const LINE_DAYS = 30;

/** The last 30 complete days, or as many as were read. */
export function linePeriod(
  { lastCompleteDay }: Pick<Calendar, 'lastCompleteDay'>,
  { readFrom, span }: Pick<BillHead, 'readFrom' | 'span'>,
): Period {
  const end = addDays(lastCompleteDay, 1);
  const usual = addDays(end, -LINE_DAYS);
  const first = readFrom < span.start ? readFrom : span.start;
  return { start: usual > first ? usual : first < end ? first : lastCompleteDay, end };
}
