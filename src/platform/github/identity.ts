import type { GithubClient } from './client.ts';
import { asked } from './tracker-error.ts';

/** Who wrote something, as GitHub's answers have it; `null`: an account that was deleted. */
export type Author = { readonly login: string; readonly id: number; readonly type: string } | null;

/**
 * The bot in whose name every job's own token acts. No person can have the name: brackets are for apps, and the name of
 * an app is unique. Only who can push a workflow into the repository can act in it, and who can push can as well change
 * the text of any issue there.
 */
const JOBS = 'github-actions[bot]';

const VIEWER = 'query { viewer { login databaseId } }';

interface Viewer {
  readonly viewer: { readonly login: string; readonly databaseId: number | null };
}

/**
 * Tells what was written by the identity of the token, or by the token of a job: a text like ours in the name of
 * anybody else is not ours. A token of an app may not ask `GET /user`; the viewer of GraphQL is told to every token.
 */
export function ownWriting(client: () => Promise<GithubClient>): () => Promise<(author: Author) => boolean> {
  let asking: Promise<Viewer> | null = null;
  return async () => {
    asking ??= asked('who the token is', 'read', async () => (await client()).graphql<Viewer>(VIEWER));
    try {
      const { viewer } = await asking;
      return (author) => author !== null && (isViewer(author, viewer) || isJobs(author));
    } catch (error) {
      asking = null;
      throw error;
    }
  };
}

/** By id: a login that was given up can be taken by somebody else. */
function isViewer(author: NonNullable<Author>, { login, databaseId }: Viewer['viewer']): boolean {
  if (databaseId !== null) return author.id === databaseId;
  return author.login.toLowerCase() === login.toLowerCase();
}

function isJobs({ login, type }: NonNullable<Author>): boolean {
  return type === 'Bot' && login === JOBS;
}
