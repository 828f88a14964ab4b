import { gitChannel } from '../../channels/git/git-channel.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { ReportBranch } from '../../core/report-branch.ts';
import { localReportBranch } from '../../platform/git/local-report-branch.ts';
import { localRepository } from '../../platform/git/local-repository.ts';
import { githubReportBranch, githubRepository } from '../../platform/github/report-branch.ts';
import { reportPullRequest } from '../../platform/github/report-pull-request.ts';
import { guideOf } from '../guide-of.ts';
import { layerOf } from '../layer-of.ts';
import type { ChannelParts, OpenChannel } from './channel-parts.ts';
import type { GithubPlace } from './github-place.ts';

/** Commits reports through GitHub where a token tells the repository, else by the git of this machine. */
export const openGitChannel: OpenChannel = async (parts) => {
  const { config, environment, outbox } = parts;
  if (!config.git) return null;
  const output = folderInRepository(config.output);
  const ways = parts.github ? await atGithub(parts, parts.github, output) : await onThisMachine(parts);
  return gitChannel({
    branch: ways.branch,
    pullRequest: ways.pullRequest,
    outbox,
    sources: { guide: guideOf, layerOf },
    layout: { output: `${ways.prefix}${output}`, keepDays: config.git.keepDays },
    clock: environment.clock,
    random: environment.random,
  });
};

interface Ways {
  readonly branch: ReportBranch;
  readonly pullRequest: ReportBranch | null;
  /** Before the folder of reports, from the root of the repository. */
  readonly prefix: string;
}

async function atGithub(
  { tenant, config, environment }: ChannelParts,
  place: GithubPlace,
  output: string,
): Promise<Ways> {
  const { branch: name, orphan = false, pullRequest: always = false } = config.git ?? {};
  const repository = githubRepository({ place, log: environment.log });
  const pullRequest = await reportPullRequest({
    repository,
    branch: `spendlog/reports-${tenant}`,
    base: name ?? null,
    folder: `${output}/${tenant}`,
  });
  if (always) return { branch: pullRequest, pullRequest: null, prefix: '' };
  const branch = await githubReportBranch({ repository, branch: name ?? null, orphan });
  return { branch, pullRequest, prefix: '' };
}

async function onThisMachine({ config, environment }: ChannelParts): Promise<Ways> {
  const { branch = null, orphan = false, pullRequest = false } = config.git ?? {};
  const folder = environment.workingFolder;
  const repository = await localRepository({
    folder,
    environment: environment.environment,
    signal: environment.signal,
  });
  if (!repository || pullRequest) {
    throw new SpendlogError(
      'INPUT_INVALID',
      pullRequest
        ? 'git.pullRequest needs GitHub, and there is no token to speak to it.'
        : `git: is on, and neither is there a token for GitHub nor is ${folder} in a git repository.`,
      'Set GITHUB_TOKEN and GITHUB_REPOSITORY, run in a clone of the repository, or take git: out of spendlog.yml.',
    );
  }
  const now = () => environment.clock.now();
  const local = await localReportBranch({ repository, branch, orphan, now, log: environment.log });
  return { branch: local, pullRequest: null, prefix: repository.prefix };
}

/** A folder of the repository that holds nothing but reports: its README.md is replaced by their index. */
function folderInRepository(output: string): string {
  const names = output.split('/').filter((name) => name !== '' && name !== '.');
  const isInside =
    !output.startsWith('/') && names.length > 0 && !names.includes('..') && !output.includes('\\');
  if (isInside && !names.includes('.git')) return names.join('/');
  throw new SpendlogError(
    'INPUT_INVALID',
    `Reports in ${JSON.stringify(output)} cannot be committed: it is no folder inside of the repository.`,
    'Name one in output: of spendlog.yml, e.g. reports.',
  );
}
