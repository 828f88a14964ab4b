import { z } from 'zod';
import { addDays, addMonths, type Day, firstDayOf, monthOf, parseDay } from '../core/period.ts';

/** A whole number given as text. */
export function countText(low: number, high: number) {
  return z.union([z.number(), z.string()]).transform((given, context): number => {
    const text = String(given).trim();
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= low && value <= high) return value;
    context.addIssue({ code: 'custom', message: `Expected a whole number from ${low} to ${high}` });
    return z.NEVER;
  });
}

/** A switch: given or not on a command line, `true` or `false` as an input of the action. */
export const yesNo = z.union([z.boolean(), z.string()]).transform((given, context): boolean => {
  const text = String(given).trim().toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  context.addIssue({ code: 'custom', message: 'Expected true or false' });
  return z.NEVER;
});

/** Catalogue ids with commas between them; at least one. */
export const serviceIds = z.string().transform((text, context): readonly string[] => {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.every((id) => /^[a-z0-9][a-z0-9-]*$/.test(id))) return [...new Set(ids)].sort();
  context.addIssue({
    code: 'custom',
    message: 'Expected ids of services with commas between them, such as ebs,ec2',
  });
  return z.NEVER;
});

/** Days to read, inclusive: `2026-10-01..2026-10-31`, or a month, or the last days before the report's, `30d`. */
export type Window = { readonly text: string } & (
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day }
);

export const windowText = z.string().transform((text, context): Window => {
  const value = parseWindow(text.trim());
  if (value) return value;
  context.addIssue({
    code: 'custom',
    message: 'Expected a number of days such as 30d, a month such as 2026-10, or 2026-10-01..2026-10-15',
  });
  return z.NEVER;
});

function parseWindow(text: string): Window | null {
  const days = /^([1-9]\d{0,2})d$/.exec(text)?.[1];
  if (days) return { text, kind: 'days', days: Number(days) };
  const month = /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : null;
  const [from = null, to = null, ...more] = month
    ? [month, addDays(firstDayOf(addMonths(monthOf(month), 1)), -1)]
    : text.split('..').map(parseDay);
  return from && to && from <= to && more.length === 0 ? { text, kind: 'between', from, to } : null;
}
