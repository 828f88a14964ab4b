import { pullRequestChannel } from '../../channels/pull-request/pull-request-channel.ts';
import { githubStickyComments } from '../../platform/github/sticky-comments.ts';
import type { OpenChannel } from './channel-parts.ts';

/** Comments on the pull request that reports come as, wherever the git channel opens one. */
export const openPullRequestChannel: OpenChannel = async ({ config, environment, github, outbox }) => {
  if (!config.git || !github) return null;
  const comments = githubStickyComments({ place: github, log: environment.log });
  return pullRequestChannel({ comments, outbox });
};
