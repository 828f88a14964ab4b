import { z } from 'zod';
import { currencyCode, distinct, name, positiveAmount, spendMetric } from './scalars.ts';

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

/** Budgets to hold spend and forecast against. */
export const budgets = z.array(budget).refine(distinct('name'), 'Two budgets have one name');
