import type { CostMetric } from './charge.ts';
import type { DataState } from './cost-source.ts';
import type { Decimal } from './decimal.ts';
import type { Gap } from './known.ts';
import type { Estimate, Money } from './money.ts';
import type { Period } from './period.ts';

/** A budget for one period beside what was spent and what is expected, by the same metric and inclusions. */
export interface BudgetState {
  readonly name: string;
  readonly metric: CostMetric;
  /** `usage`: usage kinds only; `all`: everything on the invoice. */
  readonly includes: 'usage' | 'all';
  readonly period: Period;
  readonly amount: Money;
  /** `null`: not known, for the reason that `gap` gives. */
  readonly actual: Money | null;
  readonly state: DataState;
  /** Where the period is still running. */
  readonly forecast: Estimate | null;
  /** (actual − amount) ÷ amount. */
  readonly variance: Decimal | null;
  readonly verdict: 'within' | 'forecast-over' | 'over' | 'unknown';
  readonly gap: Gap | null;
}
