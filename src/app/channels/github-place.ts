import type { RunEnvironment } from '../run-contract.ts';

/** Where on GitHub a run takes place, from the variables of its runner. */
export interface GithubPlace {
  /** Secret. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Where people look, `https://github.com`. */
  readonly serverUrl: string;
  /** The workflow run on the web; `null` outside of one. */
  readonly runUrl: string | null;
  /** As of {@link RunEnvironment.githubSecondMs}. */
  readonly secondMs?: number;
}

/** The place the variables tell; `null` outside of GitHub, or without a token. */
export function githubPlace({
  environment,
  githubSecondMs,
}: Pick<RunEnvironment, 'environment' | 'githubSecondMs'>): GithubPlace | null {
  const token = environment['GITHUB_TOKEN'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (token === '' || repository === '') return null;
  const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const run = environment['GITHUB_RUN_ID'];
  return {
    token,
    repository,
    apiUrl,
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    serverUrl,
    runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
    ...(githubSecondMs === undefined ? {} : { secondMs: githubSecondMs }),
  };
}
