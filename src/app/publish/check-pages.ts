const SOURCE = /^(?<repository>[A-Za-z0-9-]+\/[\w.-]+)@(?<ref>[\w./-]+)$/;
const CHECK = /^[a-z0-9-]+$/;

/**
 * Where the pages of checks stand: in the repository and at the commit that the program comes from, which the workflow
 * tells in SPENDLOG_SOURCE (`owner/name@ref`), or the runner of an action that was fetched. Unknown: no links.
 */
export function checkPages(
  environment: Readonly<Record<string, string | undefined>>,
): (id: string) => string | null {
  const fetched = environment['GITHUB_ACTION_REPOSITORY']
    ? `${environment['GITHUB_ACTION_REPOSITORY']}@${environment['GITHUB_ACTION_REF'] ?? ''}`
    : '';
  const { repository, ref } = SOURCE.exec(environment['SPENDLOG_SOURCE'] || fetched)?.groups ?? {};
  if (repository === undefined || ref === undefined) return () => null;
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  return (id) => (CHECK.test(id) ? `${server}/${repository}/blob/${ref}/docs/checks/${id}.md` : null);
}
