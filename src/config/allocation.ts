import { z } from 'zod';
import { CHARGE_KINDS } from '../core/charge.ts';
import { addDecimal, compareDecimal, decimal, ZERO } from '../core/decimal.ts';
import { accountId, amount, name } from './scalars.ts';

const HUNDRED = decimal('100');

const key = z
  .string()
  .regex(/^(account|(tag|costCategory):.+)$/, 'Expected account, tag:<key> or costCategory:<name>');

const pool = z
  .strictObject({
    service: z.array(name).min(1).exactOptional().describe('Services, as the bill names them.'),
    account: z.array(accountId).min(1).exactOptional().describe('Account ids, in quotes.'),
    chargeKind: z.array(z.enum(CHARGE_KINDS)).min(1).exactOptional().describe('Kinds of charge.'),
  })
  .refine((given) => Object.keys(given).length > 0, 'Name at least one of service, account, chargeKind');

const weights = z
  .record(
    name,
    amount.refine((value) => value.units >= 0n, 'Expected 0 or more'),
  )
  .refine((given) => Object.keys(given).length > 0, 'Name at least one value');

const split = z
  .strictObject({
    name: name.describe('What the report calls the rule.'),
    by: key.exactOptional().describe('Which allocation it belongs to; absent: the first in `allocation.by`.'),
    pool: pool.describe('The shared cost to split; all conditions must hold.'),
    method: z
      .enum(['fixed', 'even', 'proportional', 'metric'])
      .describe('`fixed` percent, `even`, `proportional` to direct cost, or by a `metric` you supply.'),
    among: z
      .array(name)
      .min(1)
      .exactOptional()
      .describe('Owners that share (even, proportional); absent: all.'),
    shares: weights.exactOptional().describe('Percent by owner (fixed); they add up to 100.'),
    weights: weights.exactOptional().describe('Amount of the metric by owner (metric), e.g. requests.'),
  })
  .superRefine((rule, context) => {
    for (const [field, methods] of [
      ['shares', ['fixed']],
      ['weights', ['metric']],
      ['among', ['even', 'proportional']],
    ] as const) {
      const fits = (methods as readonly string[]).includes(rule.method);
      if (rule[field] && !fits) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `Only for method ${methods.join(' or ')}`,
        });
      }
      if (!rule[field] && fits && field !== 'among') {
        context.addIssue({
          code: 'custom',
          path: ['method'],
          message: `Method ${rule.method} needs ${field}`,
        });
      }
    }
    const total = Object.values(rule.shares ?? {}).reduce(addDecimal, ZERO);
    if (rule.shares && compareDecimal(total, HUNDRED) !== 0) {
      context.addIssue({ code: 'custom', path: ['shares'], message: 'Shares must add up to 100' });
    }
  });

/** Whose cost it is, and how what is shared is split. */
export const allocation = z
  .strictObject({
    by: z
      .array(key)
      .min(1)
      .default(['account'])
      .describe('Owners to allocate by: `account`, `tag:<key>`, `costCategory:<name>`.'),
    split: z.array(split).prefault([]).describe('Rules for shared cost, applied in order.'),
  })
  .superRefine(({ by, split: rules }, context) => {
    for (const [index, rule] of rules.entries()) {
      if (rule.by === undefined || by.includes(rule.by)) continue;
      context.addIssue({ code: 'custom', path: ['split', index, 'by'], message: 'Not in allocation.by' });
    }
  })
  .prefault({});

export type AllocationConfig = z.output<typeof allocation>;
export type SplitRuleConfig = AllocationConfig['split'][number];
