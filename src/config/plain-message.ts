import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
};

/** What is wrong with one value, without the schema library's words. */
export function plainMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union')
    return ownWords(issue) ?? `Expected ${expectedKinds(issue).join(' or ')}`;
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'Missing';
  if (issue.code === 'invalid_value') return `Expected ${issue.values.join(' or ')}`;
  return issue.message.replace(/^Invalid input: e/, 'E');
}

/** A form that says in our own words what it expects knows best. */
function ownWords({ errors }: z.core.$ZodIssueInvalidUnion): string | undefined {
  return errors.flat().find(({ message }) => !message.startsWith('Invalid input'))?.message;
}

function expectedKinds({ errors }: z.core.$ZodIssueInvalidUnion): readonly string[] {
  const kinds = errors.flatMap((issues) =>
    issues.flatMap((issue) =>
      issue.code === 'invalid_type' ? [KINDS[issue.expected] ?? issue.expected] : [],
    ),
  );
  return [...new Set(kinds)];
}

/**
 * The problems of the one form that a value was meant to take, where that can be told: it is a map, say, and one form is.
 * Every other problem stands for itself.
 */
export function meantForm(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((issues) => !issues.some(isOfAnotherKind));
  if (!meant) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfAnotherKind({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}
