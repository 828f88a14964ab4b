import { z } from 'zod';

/** `ssm:/path/name`: the value lies in SSM Parameter Store and is read after sign-in. */
const REFERENCE = /^ssm:(?<name>(?:\/[A-Za-z0-9_.-]{1,128}){1,15})$/;
const REFERENCE_SOURCE = 'ssm:(?:\\/[A-Za-z0-9_.-]{1,128}){1,15}';

/** Name of the parameter a text refers to; `null` where it is the value itself. */
export function parameterName(text: string): string | null {
  return REFERENCE.exec(text)?.groups?.['name'] ?? null;
}

/** Text of a tenant that may be named by a parameter: `pattern` or `ssm:/path/name`. */
export function setting(pattern: RegExp, expected: string) {
  const either = new RegExp(`^(?:${REFERENCE_SOURCE}|${pattern.source})$`);
  return z.string({ error: `Expected ${expected}` }).regex(either, `Expected ${expected}, or ssm:/path/name`);
}
