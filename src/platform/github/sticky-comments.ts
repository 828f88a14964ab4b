import type { CommentRef } from '../../core/issue-tracker.ts';
import type { Log } from '../../core/ports.ts';
import type { StickyComments } from '../../core/sticky-comment.ts';
import { type GithubClientOptions, githubClient } from './client.ts';
import { ownWriting } from './identity.ts';
import { commentAnswer, commentAnswers } from './issue-answers.ts';
import { repositoryName } from './repository-name.ts';
import { asked } from './tracker-error.ts';

export interface RepositoryOptions {
  readonly place: Pick<GithubClientOptions, 'token' | 'apiUrl' | 'graphqlUrl' | 'secondMs'> & {
    /** `owner/name`. */
    readonly repository: string;
  };
  readonly log: Log;
  /** As of {@link GithubClientOptions}. */
  readonly secondMs?: number;
}

/** The comments of our own identity on pull requests. */
export function githubStickyComments({ place, log, ...waiting }: RepositoryOptions): StickyComments {
  const client = githubClient({ ...place, log, ...waiting });
  const own = ownWriting(client);
  const name = repositoryName(place.repository);
  const find: StickyComments['find'] = async (pullNumber, marker) => {
    const isOurs = await own();
    return asked(`comments of pull request #${pullNumber}`, 'read', async () => {
      const { rest, paginate } = await client();
      const of = { ...name, issue_number: pullNumber, per_page: 100 };
      const all = commentAnswers.parse(await paginate(rest.issues.listComments, of));
      const found = all.find(({ user, body }) => isOurs(user) && hasLine(body ?? '', marker));
      return found ? { id: found.id, url: found.html_url, body: found.body ?? '' } : null;
    });
  };
  const create = (pullNumber: number, body: string): Promise<CommentRef> =>
    asked(`comment on pull request #${pullNumber}`, 'write', async () => {
      const { rest } = await client();
      const { data } = await rest.issues.createComment({ ...name, issue_number: pullNumber, body });
      const { id, html_url: url } = commentAnswer.parse(data);
      return { id, url };
    });
  const update = ({ id }: CommentRef, body: string): Promise<void> =>
    asked(`comment ${id}`, 'write', async () => {
      const { rest } = await client();
      await rest.issues.updateComment({ ...name, comment_id: id, body });
    });
  return {
    find,
    create,
    update,
    async upsert(pullNumber, marker, body) {
      const found = await find(pullNumber, marker);
      if (!found) return { ...(await create(pullNumber, body)), change: 'created' };
      const { id, url } = found;
      if (sameText(found.body, body)) return { id, url, change: 'unchanged' };
      await update(found, body);
      return { id, url, change: 'updated' };
    },
  };
}

/** GitHub may give back other line ends, and without those at the end. */
function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

/** A comment that quotes another has its marker within a line. */
function hasLine(body: string, marker: string): boolean {
  return body.split(/\r?\n/).includes(marker);
}
