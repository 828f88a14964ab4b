import type { Language } from '../core/language.ts';
import { addDays, type Day, dayToMs, firstDayOf, type Month, type Period } from '../core/period.ts';
import { createNumberFormats, type NumberFormats } from './number-formats.ts';

/** Numbers, money, dates and ratios in one language. */
export interface Formats extends NumberFormats {
  readonly language: Language;
  day(value: Day): string;
  shortDay(value: Day): string;
  month(value: Month): string;
  shortMonth(value: Month): string;
  /** Without its year. */
  monthName(value: Month): string;
  /** First to last day, both inclusive. */
  period(value: Period): string;
  /** The same without the year where a reader knows it. */
  shortPeriod(value: Period): string;
  /** An ISO instant, in UTC. */
  instant(value: string): string;
  list(items: readonly string[]): string;
  plural(count: number): Intl.LDMLPluralRule;
}

const DATE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' };

/** Few: languages, and the year of a report. */
const MADE = new Map<string, Formats>();

/** `year`: the year a reader takes for granted; dates outside it carry theirs. The same choice gives the same formats. */
export function createFormats(language: Language, year: string | null = null): Formats {
  const key = `${language} ${year ?? ''}`;
  const made = MADE.get(key) ?? newFormats(language, year);
  MADE.set(key, made);
  return made;
}

function newFormats(language: Language, year: string | null): Formats {
  const date = new Intl.DateTimeFormat(language, DATE);
  const yearless = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const instant = new Intl.DateTimeFormat(language, { ...DATE, ...time });
  const plurals = new Intl.PluralRules(language);
  const list = new Intl.ListFormat(language);
  return {
    ...createNumberFormats(language),
    language,
    day: (value) => plainSpaces(date.format(dayToMs(value))),
    shortDay: (value) => plainSpaces(yearless.format(dayToMs(value))),
    month: (value) => plainSpaces(month.format(dayToMs(firstDayOf(value)))),
    monthName: (value) => plainSpaces(monthName.format(dayToMs(firstDayOf(value)))),
    shortMonth: (value) => plainSpaces(shortMonth.format(dayToMs(firstDayOf(value)))),
    period: (value) => periodText(date, value),
    shortPeriod: (value) => periodText(withinYear(value, year) ? yearless : date, value),
    instant: (value) => `${plainSpaces(instant.format(Date.parse(value)))} UTC`,
    list: (items) => list.format(items),
    plural: (count) => plurals.select(count),
  };
}

function periodText(format: Intl.DateTimeFormat, { start, end }: Period): string {
  return plainSpaces(format.formatRange(dayToMs(start), dayToMs(addDays(end, -1))));
}

function withinYear({ start, end }: Period, year: string | null): boolean {
  return year !== null && start.startsWith(year) && addDays(end, -1).startsWith(year);
}

/** Locale data moves between kinds of space from year to year; dates may break at any of them. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, ' ');
}
