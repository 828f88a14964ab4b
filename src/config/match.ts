import { z } from 'zod';
import { name } from './scalars.ts';

/** What a resource can be told by; `tag:<key>` stands beside these. */
type Condition = string;

const TAG = /^tag:.+$/;

/**
 * Conditions that must all hold. In each value `*` stands for any text and `?` for any one character.
 * @param value What one condition holds.
 */
export function conditions<T extends z.ZodType>(known: readonly Condition[], value: T) {
  return z
    .record(name, value)
    .meta({ propertyNames: { anyOf: [{ enum: [...known] }, { pattern: TAG.source }] } })
    .superRefine((given, context) => {
      const keys = Object.keys(given);
      if (keys.length === 0) context.addIssue(`Name at least one of ${listed(known)}`);
      for (const key of keys.filter((each) => !known.includes(each) && !TAG.test(each))) {
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `Unknown condition; known here: ${listed(known)}`,
        });
      }
    });
}

function listed(known: readonly Condition[]): string {
  return [...known, 'tag:<key>'].join(', ');
}

/** What one condition holds. YAML reads bare digits as a number, so ids of accounts stand in quotes. */
export const pattern = z
  .string({ error: 'Expected text; put account ids and true or false in quotes' })
  .trim()
  .min(1, 'Expected some text');
