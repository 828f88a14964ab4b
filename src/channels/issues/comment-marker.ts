import type { TrackedComment } from '../../core/issue-tracker.ts';

const FORM = /^<!-- spendlog:v1 comment=(?<key>[a-z0-9-]{1,120}) -->\r?$/im;

/** The line by which a comment of ours is found again. `key` holds small letters, digits and hyphens. */
export function commentMarker(key: string): string {
  return `<!-- spendlog:v1 comment=${key} -->`;
}

/** Key of a comment that we wrote; `null`: somebody else did, or it is no such comment. */
export function commentKey({ body, ours }: Pick<TrackedComment, 'body' | 'ours'>): string | null {
  return ours ? (FORM.exec(body)?.groups?.['key'] ?? null) : null;
}
