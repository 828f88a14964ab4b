import type { Config } from '../../config/config.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { suggest } from '../../config/suggest.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { PullRequest, PullRequests } from '../../core/pull-requests.ts';
import { services as catalogue } from '../../services/registry.ts';
import type { CommentOptions } from '../invocation.ts';
import { pathInRepository } from './path-in-repository.ts';

/** The branch a pull request is to be merged into, at one commit: nothing is read from the pull request itself. */
export interface BaseBranch {
  readonly name: string;
  readonly commit: string;
  /** `null`: it has no configuration. */
  readonly config: Config | null;
}

/** @throws SpendlogError INPUT_INVALID, IssueTrackerError */
export async function readBaseBranch(
  pulls: PullRequests,
  { base }: PullRequest,
  { config: named = 'spendlog.yml', environment }: CommentOptions,
): Promise<BaseBranch> {
  // The pull request knows the base as it was when it was last pushed to.
  const commit = (await pulls.head(base.ref)) ?? base.sha;
  const path = pathInRepository(named);
  if (path === null) {
    throw new SpendlogError(
      'INPUT_INVALID',
      `The configuration ${JSON.stringify(named)} is no file of the repository.`,
      'Name one that is committed to the base branch, relative to its root.',
    );
  }
  const text = await pulls.file(path, commit);
  const config = text === null ? null : parseConfig(text, `${path} of ${base.ref}`, environment);
  refuseUnknownServices(config);
  return { name: base.ref, commit, config };
}

/** A service that nobody knows costs nothing and has no recommendation: nobody is told so. */
function refuseUnknownServices(config: Config | null): void {
  const ids = catalogue.map(({ id }) => id);
  const unknown = (config?.pullRequests?.rules ?? []).flatMap(({ services = [] }, index) =>
    services
      .filter((id) => !ids.includes(id))
      .map((id) => `  pullRequests.rules[${index}].services: ${id}${suggest(id, ids)}`),
  );
  if (unknown.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    ['The catalogue has no service of this name:', ...unknown].join('\n'),
    'Give ids as docs/coverage.md lists them, in the configuration of the base branch.',
  );
}
