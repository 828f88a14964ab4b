import type { RepositoryPermission } from '../../../src/core/issue-tracker.ts';

/** What GitHub answers where the server behind would take it. */
export interface Refusal {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Characters of a body or comment, of a title, and of a label. */
const LONGEST = { body: 65_536, title: 256, label: 50 };

export const NOT_FOUND: Refusal = { status: 404, body: { message: 'Not Found' } };
export const BAD_CREDENTIALS: Refusal = { status: 401, body: { message: 'Bad credentials' } };
export const DISABLED: Refusal = { status: 410, body: { message: 'Issues are disabled for this repo' } };
export const DELETED: Refusal = { status: 410, body: { message: 'This issue was deleted' } };
export const LOCKED: Refusal = {
  status: 403,
  body: { message: 'Unable to create comment because issue is locked.' },
};

export function tooMuch(retryAfter: number): Refusal {
  return {
    status: 403,
    body: {
      message:
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
    },
    headers: { 'retry-after': String(retryAfter) },
  };
}

/** What of an issue or comment is too long, or names somebody who cannot be assigned. */
export function invalidContent(
  body: unknown,
  roles: ReadonlyMap<string, RepositoryPermission>,
): Refusal | null {
  const { title, body: text, labels, assignees } = fields(body);
  if (length(text) > LONGEST.body) return tooLong('body', LONGEST.body);
  if (length(title) > LONGEST.title) return tooLong('title', LONGEST.title);
  if (list(labels).some((label) => length(label) > LONGEST.label)) return tooLong('name', LONGEST.label);
  const stranger = list(assignees).find((login) => (roles.get(String(login)) ?? 'none') === 'none');
  if (stranger === undefined) return null;
  return invalid({ value: stranger, resource: 'Issue', field: 'assignees', code: 'invalid' });
}

function tooLong(field: string, most: number): Refusal {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return invalid({ resource: 'Issue', code: 'custom', field, message });
}

function invalid(error: Readonly<Record<string, unknown>>): Refusal {
  return { status: 422, body: { message: 'Validation Failed', errors: [error] } };
}

function fields(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : {};
}

function length(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
