import { z } from 'zod';
import type { AlertKind } from '../../core/alert.ts';
import { parseJson } from '../../core/parse-json.ts';
import { type Day, parseDay } from '../../core/period.ts';
import type { AlertsBook } from './standing-alerts.ts';

/** What is remembered of alerts, as it is stored: the same is one text. */
export function alertsBookText({ day, standing }: AlertsBook): string {
  return JSON.stringify({ version: 1, day, standing });
}

/** `null` for a text that is none. */
export function readAlertsBook(text: string): AlertsBook | null {
  const written = Written.safeParse(parseJson(text));
  return written.success ? { day: written.data.day, standing: written.data.standing } : null;
}

const KINDS = [
  'budget-exceeded',
  'budget-forecast',
  'anomaly',
  'commitment-expiring',
  'coverage',
  'stale-data',
] as const satisfies readonly AlertKind[];

const DayText = z.string().transform((text, context): Day => {
  const value = parseDay(text);
  if (!value) context.addIssue('Not a day');
  return value ?? z.NEVER;
});

const Written = z.object({
  version: z.literal(1),
  day: DayText.nullable(),
  standing: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(KINDS),
      since: DayText,
      states: z.array(z.string()),
      critical: z.boolean(),
      awaySince: DayText.nullable(),
    }),
  ),
});
