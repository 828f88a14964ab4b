import { pullRequestChannel } from '../../channels/pull-request/pull-request-channel.ts';
import { PULL_REQUEST_READER } from '../../config/pull-requests.ts';
import { githubStickyComments } from '../../platform/github/sticky-comments.ts';
import type { OpenChannel } from './channel-parts.ts';

/** Comments on the pull request that reports come as, wherever the git channel opens one. */
export const openPullRequestChannel: OpenChannel = async ({ config, environment, github, outbox }) => {
  if (!config.git || !github) return null;
  const comments = githubStickyComments({ place: github, log: environment.log });
  const persona = config.pullRequests?.persona ?? PULL_REQUEST_READER;
  return pullRequestChannel({ comments, outbox, persona });
};
