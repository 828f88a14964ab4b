import { z } from 'zod';
import { amount, count, name } from './scalars.ts';
import { section } from './section.ts';

/** Issues about recommendations. */
export const issues = section(
  z.strictObject({
    minMonthlySavings: amount
      .exactOptional()
      .describe(
        'Net saving a month from which a recommendation has an issue, in the currency of the bill; absent: 50, or 0.02 % of the spend of a month where that is more.',
      ),
    maxNewPerRun: count(0, 500)
      .default(20)
      .describe('Issues opened in one run at most; the others wait on the dashboard.'),
    maxOpenPerOwnerWeek: count(0, 100)
      .default(3)
      .describe('Issues opened for one owner in seven days at most; the others wait on the dashboard.'),
    updateRatio: z
      .number()
      .min(0)
      .max(10)
      .default(0.1)
      .describe('Share by which the amount must move before the text of an issue is written anew.'),
    notPlannedDays: count(1, 3650)
      .default(180)
      .describe('Days for which closing an issue as not planned is an exemption.'),
    snoozeDays: count(1, 365).default(30).describe('Days for which the label `snooze` holds.'),
    labels: z.array(name).default([]).describe('Labels that every issue gets beside its own.'),
    mentionTeams: z
      .boolean()
      .default(false)
      .describe('`true`: teams that own something are mentioned, and so notified.'),
    dashboard: z.boolean().default(true).describe('`false`: no issue that lists everything open.'),
  }),
).describe('Opens an issue for each recommendation worth one, and keeps it up to date.');
