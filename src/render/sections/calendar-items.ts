import type { RootContent } from 'mdast';
import type { CalendarItem, Forecast } from '../../core/forecast.ts';
import type { Month } from '../../core/period.ts';
import { columnsOf, paragraph, table } from '../blocks.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** What a forecast takes from the calendar: a row for each kind and way it was arrived at, a column for each month. */
export function calendarBlocks(page: CurrencyPage, { months }: Forecast): RootContent[] {
  const { formats, messages } = page;
  const words = messages.forecast;
  const groups = Map.groupBy(
    months.flatMap(({ calendarItems }) => calendarItems),
    (item) => `${item.kind} ${reasonText(page, item)}`,
  );
  if (groups.size === 0) return [];
  const names = months.map(({ month }) => month);
  const titles = [words.calendarWhat, ...names.map((month) => formats.shortMonth(month)), words.calendarHow];
  const numbers = names.map((_, index) => index + 1);
  const rows = [...groups.values()].map((items) => itemRow(page, items, names));
  return [paragraph(`${words.calendar}:`), table(columnsOf(titles, numbers), rows)];
}

function itemRow(
  { formats, messages }: CurrencyPage,
  items: readonly CalendarItem[],
  months: readonly Month[],
): readonly Inline[] {
  const [first] = items;
  if (!first) return [];
  const amounts = months.map((month) => {
    const own = items.filter((item) => item.month === month).map(({ amount }) => formats.estimate(amount));
    return own.length === 0 ? '–' : own.join(' + ');
  });
  return [messages.forecast.kinds[first.kind], ...amounts, reasonText({ formats, messages }, first)];
}

/** How an amount was arrived at, in the reader's language. */
function reasonText(
  { formats, messages }: Pick<CurrencyPage, 'formats' | 'messages'>,
  item: CalendarItem,
): string {
  const words = messages.forecast.reasons;
  const { reason } = item;
  if (reason.id === 'share') return words.share(formats, formats.percent(reason.share), reason.months);
  if (reason.id === 'habit') return words.habit(formats, reason.months);
  if (reason.id === 'planned-events') return words.events(formats, reason.events);
  return words[reason.id];
}
