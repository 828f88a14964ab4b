import type { Config } from '../../config/config.ts';
import type { Narrative } from '../../core/narrative.ts';
import type { Log } from '../../core/ports.ts';
import type { PullRequests } from '../../core/pull-requests.ts';
import { latestFolder } from '../../core/report-folders.ts';
import { type ReportedCosts, readReportedCosts } from '../../report/reported-costs.ts';
import type { GithubPlace } from '../channels/github-place.ts';
import { configOfTenant } from '../tenants.ts';
import type { BaseBranch } from './base-branch.ts';
import { narrativeForComment } from './narrative-for-comment.ts';
import { pathInRepository } from './path-in-repository.ts';

/** The last report of a tenant in this repository. */
export interface LastReport {
  readonly report: ReportedCosts;
  /** Its page on the web. */
  readonly url: string;
  /** What the reader of comments is told of it; `null`: it is of a version that nothing can be written about. */
  readonly narrative: Narrative | null;
}

/** Reads last reports where the git channel commits them, else in the base branch. */
export interface LastReportsParts {
  readonly pulls: PullRequests;
  readonly place: Pick<GithubPlace, 'serverUrl' | 'repository'>;
  readonly base: BaseBranch;
  readonly config: Config;
  readonly log: Log;
}

/** `null`: there is none that can be read. */
export async function lastReport(parts: LastReportsParts, tenant: string): Promise<LastReport | null> {
  const { pulls, place, config, log } = parts;
  const at = await branchOf(parts, tenant);
  const output = pathInRepository(config.output);
  if (!at || output === null) return null;
  const folder = `${output}/${latestFolder(tenant)}`;
  const text = await pulls.file(`${folder}/report.json`, at.commit);
  const report = text === null ? null : readReportedCosts(text);
  if (text !== null && report?.tenant === tenant) {
    const beside = (name: string) => pulls.file(`${folder}/${name}`, at.commit);
    const narrative = await narrativeForComment(text, beside, configOfTenant(config, tenant));
    return { report, url: page(place, at.branch, `${folder}/report.md`), narrative };
  }
  const why =
    text === null ? 'is not there: none was committed, or it is too large' : 'is of another version';
  log.write('warn', `${folder}/report.json of ${at.branch} ${why}.`);
  return null;
}

async function branchOf({ pulls, base, config }: LastReportsParts, tenant: string) {
  const { git } = configOfTenant(config, tenant);
  const branch = git ? (git.branch ?? (await pulls.defaultBranch())) : base.name;
  const commit = branch === base.name ? base.commit : await pulls.head(branch);
  return commit === null ? null : { branch, commit };
}

function page({ serverUrl, repository }: LastReportsParts['place'], branch: string, path: string): string {
  const parts = [...branch.split('/'), ...path.split('/')].map(encodeURIComponent);
  return `${serverUrl}/${repository}/blob/${parts.join('/')}`;
}
