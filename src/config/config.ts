import { z } from 'zod';
import { LANGUAGES } from '../core/language.ts';
import { accepted } from './accepted.ts';
import { advisors } from './advisors.ts';
import { alerts } from './alerts.ts';
import { allocation } from './allocation.ts';
import { budgets } from './budget.ts';
import { collect, coverage } from './collect.ts';
import { costs } from './costs.ts';
import { email } from './email.ts';
import { environments } from './environment.ts';
import { exemptions } from './exemptions.ts';
import { git } from './git.ts';
import { issues } from './issues.ts';
import { narrative } from './narrative.ts';
import { owners } from './owners.ts';
import { checkPersonas } from './persona-rules.ts';
import { pullRequests } from './pull-requests.ts';
import { retention } from './retention.ts';
import { accountId, amount, count, currencyCode, dayText, distinct, name, spendMetric } from './scalars.ts';
import { slack } from './slack.ts';
import { sns } from './sns.ts';
import { store } from './store.ts';
import { telemetry } from './telemetry.ts';
import { tenants } from './tenant.ts';
import { checkTenants } from './tenant-rules.ts';
import { webhook } from './webhook.ts';

const periods = z.strictObject({
  fiscalYearStart: count(1, 12).default(1).describe('First month of the fiscal year, 1 to 12.'),
  completeAfterHours: count(0, 240)
    .default(24)
    .describe('Hours of later data needed before a day counts as complete.'),
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

const fileSchema = z.strictObject({
  language: z.enum(LANGUAGES).default('en').describe('Language of the report.'),
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
  budgets: budgets.prefault([]).describe('Budgets to hold spend and forecast against.'),
  tags: tags.prefault({}),
  allocation,
  thresholds: thresholds.prefault({}),
  checks: z
    .record(name, z.record(name, z.number().min(0)))
    .prefault({})
    .describe(
      'Thresholds of single checks by id, as docs/checks.md lists them: `{ ebs-unattached-volumes: { minimumAgeDays: 30 } }`.',
    ),
  events: z
    .array(event)
    .prefault([])
    .describe('Planned events: expected, so never an anomaly on those days.'),
  commitments: z
    .array(commitment)
    .refine(distinct('id'), 'Two commitments have one id')
    .prefault([])
    .describe('Ends of commitments the bill does not tell.'),
  owners,
  exemptions,
  accepted,
  advisors: advisors.describe('Which advisors of AWS are asked.'),
  tenants: tenants
    .prefault([])
    .describe(
      'Organizations or business units, each with its own roles, data and reports. Empty: one, `default`.',
    ),
  store: store.describe('Where runs are remembered: `file`, `artifact`, `s3://bucket/prefix`, or a map.'),
  collect,
  coverage,
  retention,
  git: git.prefault(false),
  issues: issues.prefault(false),
  pullRequests: pullRequests.prefault(false),
  slack: slack.prefault(false),
  email: email.prefault(false),
  sns: sns.prefault(false),
  webhook: webhook.prefault(false),
  narrative: narrative.describe('Pages and summaries for each kind of reader.'),
  alerts,
  telemetry,
  environments,
});

/** `spendlog.yml`, with what each key means and its default; docs and the JSON Schema are made from it. */
export const configSchema = fileSchema.superRefine(checkTenants).superRefine(checkPersonas);

/** What a run is configured with, every default filled in. */
export type Config = z.output<typeof configSchema>;
export type BudgetConfig = Config['budgets'][number];
export type EventConfig = Config['events'][number];

/** What holds without a `spendlog.yml`. */
export const defaultConfig: Config = configSchema.parse({});
