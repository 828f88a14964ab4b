import type { CommitOutcome } from '../../core/report-branch.ts';
import { branchRefusal, saidBy } from './branch-refusal.ts';
import { githubFailure } from './github-failure.ts';

export type CommitFailure =
  | Exclude<CommitOutcome, { readonly state: 'committed' }>
  /** GraphQL does not take it, and REST may: too large, or a server that does not know it yet. */
  | { readonly state: 'other-way' };

/** What branch protection and rule sets say, in GraphQL, REST and git. */
const PROTECTED =
  /protected (?:branch|ref)|through a pull request|rule violation|approving review|status checks? (?:is|are) expected|required status check|must have verified signatures|merge queue|reference update failed/i;

const MOVED =
  /expected branch to point to|not a fast forward|reference already exists|reference does not exist/i;

const TOO_LARGE = /too large|exceeds? (?:the )?(?:maximum|limit)|payload/i;

/** How a commit failed. Throws what is refused for good, and whatever is no answer of GitHub's. */
export function commitFailure(what: string, error: unknown): CommitFailure {
  const failure = githubFailure(error);
  if (!failure || failure.limited) throw branchRefusal(what, error);
  const { status, message, types, certain } = failure;
  // Only this one is somebody else's commit: no other error may be taken for it.
  if (types.includes('STALE_DATA') || MOVED.test(message)) return { state: 'moved' };
  if (PROTECTED.test(message)) return { state: 'protected', reason: saidBy(failure) };
  if (status === 413 || (certain && TOO_LARGE.test(message))) return { state: 'other-way' };
  if (isUnknownMutation(types, message)) return { state: 'other-way' };
  if (!certain) return { state: 'unanswered', reason: saidBy(failure) };
  throw branchRefusal(what, error);
}

function isUnknownMutation(types: readonly string[], message: string): boolean {
  return types.includes('undefinedField') || /Field 'createCommitOnBranch' doesn't exist/.test(message);
}
