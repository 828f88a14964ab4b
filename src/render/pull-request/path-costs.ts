import type { BudgetState } from '../../core/budget.ts';
import type { Gap, Known } from '../../core/known.ts';
import type { Language } from '../../core/language.ts';
import type { Money } from '../../core/money.ts';
import type { Narrative } from '../../core/narrative.ts';
import type { Day, Period } from '../../core/period.ts';
import type { ActionType } from '../../core/recommendation.ts';
import type { Trend } from '../../core/trend.ts';

/** What the files of a change cost today, as the last reports of the base branch have it. */
export interface PathCosts {
  readonly language: Language;
  readonly changedFiles: number;
  /** Of those, how many a rule is about. */
  readonly matchedFiles: number;
  /** Those that the rules name, in the order of the configuration. */
  readonly tenants: readonly TenantPathCosts[];
  /** Tenants that the rules name and that have no report that can be read. Untrusted. */
  readonly withoutReport: readonly string[];
}

export interface TenantPathCosts {
  /** Untrusted. */
  readonly tenant: string;
  readonly asOf: Day;
  /** The page of the report; `null`: it stands nowhere. */
  readonly reportUrl: string | null;
  /** What the rules narrow it to; both empty: everything of the tenant. Untrusted. */
  readonly services: readonly string[];
  readonly tags: readonly PathTag[];
  /** One a currency, the primary one first; empty: nothing was charged for it. */
  readonly costs: Known<readonly PathCurrency[]>;
  /** What the reader of comments is told of the whole report; `null`: nothing, or it is told with another part of it. */
  readonly narrative: Narrative | null;
  readonly recommendations: Known<PathRecommendations>;
  /** Of the services, or of everything. */
  readonly trends: readonly Trend[];
  readonly budgets: readonly BudgetState[];
  /** What could not be told, beyond the gaps above: e.g. that the bill is not known by tag. */
  readonly gaps: readonly Gap[];
}

export interface PathTag {
  readonly key: string;
  readonly values: readonly string[];
}

/** Costs in one currency. */
export interface PathCurrency {
  readonly currency: string;
  readonly period: Period;
  /** The same days before; `null`: the history does not reach back so far. */
  readonly before: Period | null;
  readonly now: Money;
  readonly beforeAmount: Money | null;
  /** The largest first. */
  readonly services: readonly PathService[];
}

export interface PathService {
  /** As the bill calls it. Untrusted. */
  readonly serviceName: string;
  readonly now: Money;
  /** `null`: not known. */
  readonly before: Money | null;
}

export interface PathRecommendations {
  readonly open: number;
  /** Net a month, one amount a currency. */
  readonly net: readonly Money[];
  /** The most worthwhile, the largest first. */
  readonly top: readonly PathRecommendation[];
}

export interface PathRecommendation {
  readonly actionType: ActionType;
  /** Untrusted. */
  readonly serviceName: string;
  /** Untrusted. */
  readonly resourceId: string;
  /** Net a month; `null`: it has no amount. */
  readonly net: Money | null;
  /** Untrusted. */
  readonly team: string | null;
  /** Its open issue; `null`: it has none. */
  readonly issueUrl: string | null;
}
