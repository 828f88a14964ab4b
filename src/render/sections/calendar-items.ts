import type { RootContent } from 'mdast';
import type { CalendarItem, Forecast } from '../../core/forecast.ts';
import type { Month } from '../../core/period.ts';
import { columnsOf, paragraph, table } from '../blocks.ts';
import { coreText } from '../core-text.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** What a forecast takes from the calendar: a row for each kind and way it was arrived at, a column for each month. */
export function calendarBlocks(page: CurrencyPage, { months }: Forecast): RootContent[] {
  const { formats, messages } = page;
  const words = messages.forecast;
  const groups = Map.groupBy(
    months.flatMap(({ calendarItems }) => calendarItems),
    ({ kind, reason }) => `${kind} ${reason}`,
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
  return [
    messages.forecast.kinds[first.kind],
    ...amounts,
    coreText(messages.coreTexts, first.reason, first.reason),
  ];
}
