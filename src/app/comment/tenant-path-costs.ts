import type { PathScope } from '../../channels/pull-request/path-scopes.ts';
import type { Gap } from '../../core/known.ts';
import type { Narrative } from '../../core/narrative.ts';
import type { Trend } from '../../core/trend.ts';
import type { TenantPathCosts } from '../../render/pull-request/path-costs.ts';
import type { ReportedCosts } from '../../report/reported-costs.ts';
import { scopeActions } from './scope-actions.ts';
import { scopeCosts, servicesIn } from './scope-costs.ts';

/** What the last report of a tenant tells about one scope. */
export interface TenantPathParts {
  readonly tenant: string;
  readonly report: ReportedCosts;
  /** Its page on the web; `null`: it stands nowhere. */
  readonly reportUrl: string | null;
  readonly scope: PathScope;
  /** What its reader is told of the whole report; `null`: nothing here. */
  readonly narrative: Narrative | null;
  /** Whether budgets are told: with the first scope of a tenant, whose they all are. */
  readonly withBudgets: boolean;
  /** What could not be told of the change itself. */
  readonly gaps: readonly Gap[];
}

export function tenantPathCosts(parts: TenantPathParts): TenantPathCosts {
  const { tenant, report, reportUrl, scope, narrative, withBudgets } = parts;
  return {
    tenant,
    asOf: report.asOf,
    reportUrl,
    services: scope.services,
    tags: scope.tags,
    costs: scopeCosts(report, scope),
    narrative,
    recommendations: scopeActions(report, scope),
    trends: trendsOf(report, scope),
    budgets: withBudgets ? report.costs.flatMap(({ budgets }) => (budgets.known ? budgets.value : [])) : [],
    gaps: gapsOf(parts),
  };
}

/** Of everything, or of the services by themselves; of tags the report knows none. */
function trendsOf(report: ReportedCosts, scope: PathScope): TenantPathCosts['trends'] {
  if (scope.tags.length > 0) return [];
  const names = new Set(servicesIn(report, scope).map(({ serviceName }) => serviceName));
  const own = report.costs.flatMap(({ trends }) =>
    trends.filter(({ scope: of }) => {
      if (of.subAccountId !== undefined) return false;
      return scope.services.length === 0
        ? of.serviceName === undefined
        : of.serviceName !== undefined && names.has(of.serviceName);
    }),
  );
  // Steady in two currencies is told once.
  return own.filter(
    (trend, index) => trend.direction !== 'flat' || index === own.findIndex((each) => isSame(each, trend)),
  );
}

function isSame(a: Trend, b: Trend): boolean {
  return a.direction === b.direction && a.scope.serviceName === b.scope.serviceName;
}

function gapsOf({ report, scope, withBudgets, gaps }: TenantPathParts): readonly Gap[] {
  return [
    ...gaps,
    ...(scope.services.length > 0 && hasOthers(report, scope) ? [UNDER_ONE_NAME] : []),
    ...(report.moreRecommendations > 0 && scope.tags.length === 0 ? [MOST_WORTHWHILE] : []),
    ...(withBudgets ? unknownBudgets(report) : []),
  ];
}

/** Whether the bill puts services that nobody asked for under one name with those that were. */
function hasOthers(report: ReportedCosts, scope: PathScope): boolean {
  return servicesIn(report, scope).some(({ services }) =>
    services.some((id) => !scope.services.includes(id)),
  );
}

const UNDER_ONE_NAME: Gap = {
  reason: 'not-in-this-version',
  subject: 'cost by service',
  remedy: 'the bill puts these services and others under one name',
};

const MOST_WORTHWHILE: Gap = {
  reason: 'not-in-this-version',
  subject: 'recommended actions',
  remedy: 'the report holds the most worthwhile of them only',
};

/** Nobody misses a budget that was never set. */
function unknownBudgets({ costs }: ReportedCosts): readonly Gap[] {
  return costs.flatMap(({ budgets }) =>
    budgets.known || budgets.gap.reason === 'not-configured' ? [] : [budgets.gap],
  );
}
