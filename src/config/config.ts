import { z } from 'zod';
import { allocation } from './allocation.ts';
import {
  accountId,
  amount,
  byteCount,
  currencyCode,
  dayText,
  name,
  positiveAmount,
  spendMetric,
} from './scalars.ts';

const count = (low: number, high: number) => z.number().int().min(low).max(high);

const costs = z
  .strictObject({
    exports: z
      .array(name)
      .default([])
      .describe('Cost exports to read: files, folders, globs or s3:// URLs, relative to the working folder.'),
    source: z
      .literal('cost-explorer')
      .exactOptional()
      .describe('Ask Cost Explorer instead of reading an export. Each page costs $0.01.'),
    crossCheck: z
      .literal('cost-explorer')
      .exactOptional()
      .describe('Hold an export against Cost Explorer, same days: one paid request a run.'),
    maxRequests: count(1, 10_000)
      .default(60)
      .describe('Most Cost Explorer requests (pages) one run may make; checked before each page.'),
    maxLocalBytes: byteCount
      .prefault('20GB')
      .describe('Largest export read on one machine, as stored (compressed). A larger one is refused.'),
    historyMonths: count(2, 14)
      .default(14)
      .describe(
        'Months to ask Cost Explorer for, the running month included; it keeps 14. An export is read whole, or from --from.',
      ),
    region: name.exactOptional().describe('AWS region of the bucket, where it cannot be derived.'),
  })
  .refine(({ exports, source }) => !(source && exports.length > 0), {
    message: 'Name either exports or source: cost-explorer, not both',
    path: ['source'],
  });

const periods = z.strictObject({
  fiscalYearStart: count(1, 12).default(1).describe('First month of the fiscal year, 1 to 12.'),
  completeAfterHours: count(0, 240)
    .default(24)
    .describe('Hours of later data needed before a day counts as complete.'),
});

const budget = z.strictObject({
  name: name.describe('What the report calls it.'),
  amount: positiveAmount.describe('The budget for one period. Quote it to keep more than 15 digits.'),
  currency: currencyCode.describe('Currency of the amount; only charges in it count.'),
  period: z.enum(['month', 'quarter', 'year']).default('month').describe('How long the amount lasts.'),
  metric: spendMetric.prefault('effective').describe('What is held against it.'),
  includes: z
    .enum(['usage', 'all'])
    .default('usage')
    .describe('`usage` leaves out tax, support, credits, refunds and purchases; `all` is the whole invoice.'),
});

const tags = z.strictObject({
  required: z.array(name).default([]).describe('Tag keys every taggable resource should carry.'),
  costCategories: z.array(name).default([]).describe('Cost categories to break cost down by.'),
});

const thresholds = z.strictObject({
  anomaly: z
    .strictObject({
      minimum: z
        .number()
        .min(0)
        .default(50)
        .describe('Smallest deviation of a day that counts, in the currency of the bill.'),
      ratio: z.number().min(0).default(0.1).describe('Smallest deviation as a share of the expected cost.'),
      sigma: z.number().positive().default(4).describe('Robust standard deviations a day must be off.'),
      windowDays: count(14, 365).default(56).describe('Days the spread is measured over.'),
    })
    .prefault({}),
  movers: z
    .strictObject({ limit: count(1, 50).default(5).describe('Movers named per comparison.') })
    .prefault({}),
});

const event = z
  .strictObject({
    name: name.describe('What happens.'),
    from: dayText.describe('First day, inclusive.'),
    to: dayText.describe('Last day, inclusive.'),
    service: name.exactOptional().describe('Service it touches, as the bill names it; absent: all.'),
    account: accountId.exactOptional().describe('Account it touches; absent: all.'),
    amount: amount.exactOptional().describe('Extra cost expected over all its days; added to the forecast.'),
    currency: currencyCode.exactOptional().describe('Currency of the amount, needed with it.'),
  })
  .refine(({ from, to }) => from <= to, { message: 'The last day lies before the first', path: ['to'] })
  .refine((event) => (event.amount === undefined) === (event.currency === undefined), {
    message: 'Give amount and currency together',
    path: ['amount'],
  });

const commitment = z.strictObject({
  id: name.describe('Savings Plan ARN or reservation id, as the bill names it.'),
  end: dayText.describe('Last day of the term.'),
});

/** Two entries of one name could not be told apart in the report. */
const distinct = (key: 'name' | 'id') => (items: readonly Record<string, unknown>[]) =>
  new Set(items.map((item) => item[key])).size === items.length;

/** `spendlog.yml`, with what each key means and its default; docs and the JSON Schema are made from it. */
export const configSchema = z.strictObject({
  language: z.enum(['en', 'pt-BR']).default('en').describe('Language of the report.'),
  currency: currencyCode
    .exactOptional()
    .describe('Currency shown first; absent: the one with the most charges. Nothing is converted.'),
  output: name
    .default('reports')
    .describe('Folder the reports are written to, relative to the working folder.'),
  metric: spendMetric
    .prefault('effective')
    .describe('`effective` spreads commitments over their use; `billed` is what the invoice says.'),
  costs: costs.prefault({}),
  periods: periods.prefault({}),
  budgets: z
    .array(budget)
    .refine(distinct('name'), 'Two budgets have one name')
    .prefault([])
    .describe('Budgets to hold spend and forecast against.'),
  tags: tags.prefault({}),
  allocation,
  thresholds: thresholds.prefault({}),
  events: z
    .array(event)
    .prefault([])
    .describe('Planned events: expected, so never an anomaly on those days.'),
  commitments: z
    .array(commitment)
    .refine(distinct('id'), 'Two commitments have one id')
    .prefault([])
    .describe('Ends of commitments the bill does not tell.'),
});

/** What a run is configured with, every default filled in. */
export type Config = z.output<typeof configSchema>;
export type BudgetConfig = Config['budgets'][number];
export type EventConfig = Config['events'][number];
export type CommitmentConfig = Config['commitments'][number];

/** What holds without a `spendlog.yml`. */
export const defaultConfig: Config = configSchema.parse({});
