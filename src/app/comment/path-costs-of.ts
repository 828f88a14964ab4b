import { matchedRules, type PathRule } from '../../channels/pull-request/matched-rules.ts';
import { pathScopes } from '../../channels/pull-request/path-scopes.ts';
import type { Gap } from '../../core/known.ts';
import type { Language } from '../../core/language.ts';
import type { ChangedFiles } from '../../core/pull-requests.ts';
import type { PathCosts, TenantPathCosts } from '../../render/pull-request/path-costs.ts';
import type { LastReport } from './last-reports.ts';
import { tenantPathCosts } from './tenant-path-costs.ts';

export interface PathCostsParts {
  readonly language: Language;
  readonly files: ChangedFiles;
  readonly rules: readonly PathRule[];
  /** Those whose reports lie in this repository, in the order of the configuration. */
  readonly tenants: readonly string[];
  readonly reportOf: (tenant: string) => Promise<LastReport | null>;
}

/** What the files of a change cost, tenant by tenant. Reports are read only where a rule is about any of the files. */
export async function pathCostsOf({
  language,
  files,
  rules,
  tenants,
  reportOf,
}: PathCostsParts): Promise<PathCosts> {
  const matched = matchedRules(files.paths, rules);
  const gaps = files.complete ? [] : [MORE_FILES];
  const found: TenantPathCosts[] = [];
  const without: string[] = [];
  for (const tenant of tenants) {
    const own = matched.rules.filter((rule) => rule.tenants?.includes(tenant) ?? true);
    if (own.length === 0) continue;
    const last = await reportOf(tenant);
    if (!last) without.push(tenant);
    else found.push(...costsOf(tenant, own, last, gaps));
  }
  const named = new Set(matched.rules.flatMap((rule) => rule.tenants ?? []));
  const elsewhere = [...named].filter((tenant) => !tenants.includes(tenant));
  return {
    language,
    changedFiles: files.paths.length,
    matchedFiles: matched.files,
    tenants: found,
    // A tenant that no rule names is not missed beside others that have a report.
    withoutReport: [...without.filter((each) => named.has(each) || found.length === 0), ...elsewhere],
  };
}

function costsOf(
  tenant: string,
  rules: readonly PathRule[],
  { report, url, narrative }: LastReport,
  gaps: readonly Gap[],
): readonly TenantPathCosts[] {
  return pathScopes(rules).map((scope, index) =>
    tenantPathCosts({
      tenant,
      report,
      reportUrl: url,
      scope,
      // Of the whole of it, so told once.
      narrative: index === 0 ? narrative : null,
      withBudgets: index === 0,
      gaps,
    }),
  );
}

const MORE_FILES: Gap = {
  reason: 'not-in-this-version',
  subject: 'files of the pull request',
  remedy: 'GitHub lists no more than 3,000 of them',
};
