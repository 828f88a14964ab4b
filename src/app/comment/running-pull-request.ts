import { SpendlogError } from '../../core/errors.ts';
import { type PullRequestEvent, readPullRequestEvent } from '../../platform/github/pull-request-event.ts';
import { type GithubPlace, githubPlace } from '../channels/github-place.ts';
import type { RunEnvironment } from '../run-contract.ts';

/** The event a comment belongs to. `pull_request_target` hands a pull request the rights of the repository: it is not taken. */
const EVENT = 'pull_request';

/**
 * The pull request that started the workflow.
 * @throws SpendlogError INPUT_INVALID where something else did
 */
export async function runningPullRequest({
  environment,
  workingFolder,
}: Pick<RunEnvironment, 'environment' | 'workingFolder'>): Promise<PullRequestEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (name !== EVENT) throw notOnPullRequest(name);
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  const event = path === '' ? null : await readPullRequestEvent(workingFolder, path);
  if (event) return event;
  throw new SpendlogError(
    'INPUT_INVALID',
    `GITHUB_EVENT_PATH (${JSON.stringify(path)}) names no file that tells of a pull request.`,
    'Run comment in a job of a workflow that GitHub started, on: pull_request.',
  );
}

function notOnPullRequest(name: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    name === ''
      ? 'comment needs a pull request, and this is no workflow run.'
      : `comment needs a pull request, and ${name} started this workflow.`,
    `Start it on: ${EVENT}, as examples/pull-request-comments/workflow.yml does; never on: pull_request_target.`,
  );
}

/** @throws SpendlogError INPUT_INVALID where there is no token, or nobody knows which repository */
export function pullRequestPlace(environment: RunEnvironment): GithubPlace {
  const place = githubPlace(environment);
  if (!place) {
    throw new SpendlogError(
      'INPUT_INVALID',
      'comment needs a token of GitHub and the repository it is in.',
      'Set GITHUB_TOKEN (the action does so by itself) and GITHUB_REPOSITORY.',
    );
  }
  environment.maskSecret(place.token);
  return place;
}
