import { z } from 'zod';
import type { BranchChange, CommitOutcome } from '../../core/report-branch.ts';
import { type CommitFailure, commitFailure } from './commit-failure.ts';
import { type CommitParts, type GitData, makeCommit, moveRef } from './git-data.ts';

export interface CommitPlace extends Omit<CommitParts, 'change'> {
  readonly data: GitData;
  readonly branch: string;
  /** Where the branch itself stands; `null`: it is made with this commit. */
  readonly head: string | null;
  /** Web address of a commit. */
  readonly address: (commit: string) => string;
}

/** What GraphQL is given at once, in bytes; it takes small commits only. */
const LARGEST_MUTATION = 4_000_000;

const MUTATION = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const answerSchema = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) });

/**
 * Puts one commit onto a branch: by GraphQL, which signs it and takes it only where the branch stands as expected;
 * else by git objects and a reference that only moves forward.
 */
export async function commitOnBranch(place: CommitPlace, change: BranchChange): Promise<CommitOutcome> {
  const { head, parents, folder } = place;
  const isPlain = parents.length === 1 && parents[0] === head && folder === undefined;
  if (head !== null && isPlain && sizeOf(change) <= LARGEST_MUTATION) {
    const outcome = await byGraphql(place, head, change);
    if (outcome.state !== 'other-way') return outcome;
  }
  const outcome = await byObjects(place, change);
  return outcome.state === 'other-way'
    ? { state: 'unanswered', reason: 'GitHub takes no commit of this size.' }
    : outcome;
}

async function byGraphql(
  { data, branch, address }: CommitPlace,
  expectedHeadOid: string,
  { message, additions, deletions }: BranchChange,
): Promise<CommitOutcome | CommitFailure> {
  const { client, owner, repo } = data;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid,
    message,
    fileChanges: {
      additions: [...additions].map(([path, text]) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      })),
      deletions: deletions.map((path) => ({ path })),
    },
  };
  try {
    const { graphql } = await client();
    const { createCommitOnBranch } = answerSchema.parse(await graphql(MUTATION, { input }));
    return { state: 'committed', reference: address(createCommitOnBranch.commit.oid) };
  } catch (error) {
    return commitFailure(`${branch} of ${owner}/${repo} takes no commit`, error);
  }
}

async function byObjects(place: CommitPlace, change: BranchChange): Promise<CommitOutcome | CommitFailure> {
  const { data, branch, head, address } = place;
  try {
    const commit = await makeCommit(data, { ...place, change });
    await moveRef(data, { branch, isThere: head !== null, commit });
    return { state: 'committed', reference: address(commit) };
  } catch (error) {
    return commitFailure(`${branch} of ${data.owner}/${data.repo} takes no commit`, error);
  }
}

function sizeOf({ additions, deletions }: BranchChange): number {
  const texts = [...additions].flat();
  return [...texts, ...deletions].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
