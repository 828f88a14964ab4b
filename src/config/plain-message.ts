import type { z } from 'zod';

/** What is wrong with one value, without the schema library's words. */
export function plainMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'Expected a number or text';
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'Missing';
  if (issue.code === 'invalid_value') return `Expected ${issue.values.join(' or ')}`;
  return issue.message.replace(/^Invalid input: e/, 'E');
}
