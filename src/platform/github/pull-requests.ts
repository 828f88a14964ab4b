import { z } from 'zod';
import { IssueTrackerError } from '../../core/issue-tracker.ts';
import type { PullRequests } from '../../core/pull-requests.ts';
import { githubClient } from './client.ts';
import { repositoryName } from './repository-name.ts';
import type { RepositoryOptions } from './sticky-comments.ts';
import { asked } from './tracker-error.ts';

const side = z.object({
  ref: z.string(),
  sha: z.string(),
  /** `null`: a fork that was deleted. */
  repo: z.object({ id: z.number() }).nullable(),
});

const pullRequest = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.enum(['open', 'closed']),
  base: side,
  head: side,
  changed_files: z.number(),
});

const files = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }));

/** The pull requests of the repository of `place`. */
export function githubPullRequests({ place, log, ...waiting }: RepositoryOptions): PullRequests {
  const client = githubClient({ ...place, log, ...waiting });
  const name = repositoryName(place.repository);
  const read = (pullNumber: number) =>
    asked(`pull request #${pullNumber}`, 'read', async () => {
      const { rest } = await client();
      const { data } = await rest.pulls.get({ ...name, pull_number: pullNumber });
      return pullRequest.parse(data);
    });
  return {
    async get(pullNumber) {
      const { number, html_url: url, state, base, head } = await read(pullNumber);
      return {
        number,
        url,
        state,
        base: { ref: base.ref, sha: base.sha },
        head: { ref: head.ref, sha: head.sha },
        fork: head.repo === null || head.repo.id !== base.repo?.id,
      };
    },
    async files(pullNumber) {
      const { changed_files: count } = await read(pullNumber);
      const listed = await asked(`files of pull request #${pullNumber}`, 'read', async () => {
        const { rest, paginate } = await client();
        const of = { ...name, pull_number: pullNumber, per_page: 100 };
        return files.parse(await paginate(rest.pulls.listFiles, of));
      });
      const paths = listed.flatMap(({ filename, previous_filename }) =>
        previous_filename === undefined ? [filename] : [filename, previous_filename],
      );
      return { paths: [...new Set(paths)], complete: listed.length >= count };
    },
    file: (path, ref) =>
      asked(`${path} at ${ref}`, 'read', async () => {
        const { rest } = await client();
        const { data } = await rest.repos.getContent({ ...name, path, ref, mediaType: { format: 'raw' } });
        return text(data);
      }).catch(nullWhereMissing),
    defaultBranch: () =>
      asked(`repository ${place.repository}`, 'read', async () => {
        const { rest } = await client();
        return (await rest.repos.get(name)).data.default_branch;
      }),
    head: (branch) =>
      asked(`branch ${branch}`, 'read', async () => {
        const { rest } = await client();
        return (await rest.git.getRef({ ...name, ref: `heads/${branch}` })).data.object.sha;
      }).catch(nullWhereMissing),
  };
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof IssueTrackerError && error.refusal === 'not-found') return null;
  throw error;
}

/** `null`: a folder, or another thing that has no text. */
function text(data: unknown): string | null {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;
}
