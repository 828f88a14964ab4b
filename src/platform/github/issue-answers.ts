import { z } from 'zod';
import type { TrackedComment, TrackedIssue } from '../../core/issue-tracker.ts';
import type { Author } from './identity.ts';

const author = z.object({ login: z.string(), id: z.number(), type: z.string() }).nullable();

const issue = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  state_reason: z.enum(['completed', 'not_planned', 'reopened', 'duplicate']).nullish().catch(null),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  locked: z.boolean(),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullable(),
  closed_by: z.object({ login: z.string() }).nullish(),
  comments: z.number(),
  user: author,
  pull_request: z.unknown().optional(),
});

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  created_at: z.string(),
  user: author,
});

const event = z.object({
  event: z.string(),
  created_at: z.string(),
  actor: z.object({ login: z.string() }).nullish(),
  label: z.object({ name: z.string().nullish() }).nullish(),
});

export const issueAnswers = z.array(issue);
export const commentAnswers = z.array(comment);
export const eventAnswers = z.array(event);
export const nodeAnswer = z.object({ number: z.number(), html_url: z.string() });
export const commentAnswer = z.object({ id: z.number(), html_url: z.string() });

export const permissionAnswer = z.object({
  permission: z.string(),
  role_name: z.string().optional(),
  user: z.object({ permissions: z.record(z.string(), z.boolean()).optional() }).nullish(),
});

export type CommentAnswer = z.output<typeof comment>;

type IsOurs = (author: Author) => boolean;

/** `null`: a pull request, which GitHub lists among the issues. */
export function trackedIssue(
  repository: string,
  answer: z.output<typeof issue>,
  isOurs: IsOurs,
): TrackedIssue | null {
  if (answer.pull_request !== undefined && answer.pull_request !== null) return null;
  return {
    repository,
    number: answer.number,
    url: answer.html_url,
    title: answer.title,
    body: answer.body ?? '',
    state: answer.state,
    stateReason: answer.state_reason ?? null,
    labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (answer.assignees ?? []).map(({ login }) => login),
    locked: answer.locked,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
    closedAt: answer.closed_at,
    closedBy: answer.closed_by?.login ?? null,
    commentCount: answer.comments,
    author: answer.user?.login ?? '',
    ours: isOurs(answer.user),
  };
}

export function trackedComment(answer: CommentAnswer, isOurs: IsOurs): TrackedComment {
  return {
    id: answer.id,
    body: answer.body ?? '',
    author: answer.user?.login ?? '',
    createdAt: answer.created_at,
    ours: isOurs(answer.user),
  };
}
