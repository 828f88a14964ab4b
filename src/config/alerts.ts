import { z } from 'zod';
import { count } from './scalars.ts';

/** From when on people are told at once. */
export const alerts = z
  .strictObject({
    budget: z.boolean().default(true).describe('Budgets that are exceeded, or forecast to be.'),
    anomaly: z
      .union([z.literal(false), z.number().min(0)])
      .default(100)
      .describe('Smallest impact of an anomaly, in the currency of the bill; `false`: none.'),
    commitmentDays: count(0, 365).default(30).describe('Days before a commitment ends; 0: none.'),
    coverage: z
      .union([z.literal(false), z.number().min(0).max(1)])
      .default(0.9)
      .describe('Share of planned reads below which it is an alert; `false`: none.'),
    stale: z.boolean().default(true).describe('Data older than the `slaHours` of the tenant.'),
  })
  .prefault({})
  .describe('What people are told of at once, in every channel that takes alerts.');
