import type { ComparisonName } from './calendar.ts';
import type { ChargeKind, CostMetric } from './charge.ts';
import type { DataState } from './cost-source.ts';
import type { Decimal } from './decimal.ts';
import type { Money } from './money.ts';
import type { Period } from './period.ts';

/** An amount with what it takes to trust it: its period, its metric and its state. */
export interface Figure {
  readonly amount: Money | null;
  readonly metric: CostMetric;
  readonly period: Period;
  readonly state: DataState;
}

/** A figure beside the same days, or equal length, before it. */
export interface Comparison {
  readonly name: ComparisonName;
  readonly now: Figure;
  /** `null` when the history does not reach back far enough: then there is no change to show. */
  readonly before: Figure | null;
  readonly change: Money | null;
  /** `change ÷ before`; `null` without a comparison or over zero. */
  readonly changeRatio: Decimal | null;
  /** Given where the two periods differ in length. */
  readonly perDay: { readonly now: Money; readonly before: Money } | null;
  /** What the different number of days alone explains: `before × (days now ÷ days then − 1)`. */
  readonly dayEffect: Money | null;
  /** Kinds that the earlier days have and the later ones will have once they are posted: left out of both amounts. */
  readonly notYetPosted: readonly ChargeKind[];
}
