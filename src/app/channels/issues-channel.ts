import { issuesChannel } from '../../channels/issues/issues-channel.ts';
import { SpendlogError } from '../../core/errors.ts';
import { distinct } from '../../core/in-order.ts';
import { githubIssueTracker } from '../../platform/github/issue-tracker.ts';
import { guideOf } from '../guide-of.ts';
import type { OpenChannel } from './channel-parts.ts';

/** Issues in the repository that runs, and in those that owners name. */
export const openIssuesChannel: OpenChannel = async ({ config, environment, github, outbox }) => {
  if (!config.issues) return null;
  if (!github) {
    throw new SpendlogError(
      'INPUT_INVALID',
      'Issues are configured, and where they are is not known.',
      'Run it on GitHub with a token that has issues: write in GITHUB_TOKEN, or set GITHUB_REPOSITORY as well.',
    );
  }
  return issuesChannel({
    tracker: githubIssueTracker({ place: github, log: environment.log }),
    outbox,
    clock: environment.clock,
    settings: config.issues,
    repository: github.repository,
    elsewhere: distinct(config.owners.flatMap(({ repository }) => repository ?? [])),
    guide: guideOf,
  });
};
