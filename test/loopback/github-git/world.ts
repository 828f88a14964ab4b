import type { GitObjects } from './git-objects.ts';

export interface GitRequest {
  /** E.g. `POST /repos/{owner}/{repo}/git/trees` or `GraphQL createCommitOnBranch`. */
  readonly route: string;
  readonly body: unknown;
  /** From 1, of its route. */
  readonly nth: number;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Instead of the body, as it is. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `lose-answer`: it is done, and the connection is reset; `drop`: it is reset before anything is done. */
export type GitFault = Answer | 'lose-answer' | 'drop' | null;

export interface PullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  state: 'open' | 'closed';
  merged: boolean;
  /** Where its branch stood when it was closed; `null`: it is open. */
  closedAt: string | null;
}

export interface GitWorld {
  readonly repository: string;
  readonly objects: GitObjects;
  readonly pulls: PullRequest[];
  /** Why nobody may commit to a branch, by its name. */
  readonly protected: Map<string, string>;
  /** `false`: an enterprise server that does not know the mutation yet. */
  knowsMutation: boolean;
}

export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}
