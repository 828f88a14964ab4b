import type { CostMetric } from './charge.ts';
import type { Commitment, DataState } from './cost-source.ts';
import type { Decimal } from './decimal.ts';
import type { Known } from './known.ts';
import type { Money } from './money.ts';
import type { Day, Period } from './period.ts';

/** A ratio that states what it is made of. */
export interface Kpi {
  readonly id:
    | 'effective-savings-rate'
    | 'effective-savings-rate-list'
    | 'commitment-utilisation'
    | 'commitment-coverage'
    | 'commitment-waste'
    | 'untagged'
    | 'unallocated'
    | 'forecast-accuracy'
    | 'budget-variance';
  readonly value: Decimal | null;
  readonly numerator: Money | null;
  readonly denominator: Money | null;
  /** The cost column that both amounts are sums of, where the id leaves it open: coverage is told by list cost where contracted is unknown. */
  readonly basis?: CostMetric;
  readonly period: Period;
  readonly state: DataState;
  /** Target as a ratio, with its direction; null where the trend is what counts. */
  readonly target: { readonly value: string; readonly direction: TargetDirection } | null;
}

/** On which side of its target a figure should be; `within`: so far above or below. */
export type TargetDirection = (typeof TARGET_DIRECTIONS)[number];

export const TARGET_DIRECTIONS = ['at-least', 'at-most', 'within'] as const;

/** List → contracted → effective, for usage that could be committed. */
export interface RateLadder {
  readonly period: Period;
  readonly listCost: Money | null;
  readonly contractedCost: Money | null;
  readonly effectiveCost: Money;
  /** Effective cost of Spot usage, which is in none of these amounts: no commitment could cover it. */
  readonly excludedSpot: Money | null;
  /** list − contracted. */
  readonly negotiated: Money | null;
  /** contracted − effective. */
  readonly commitment: Money | null;
}

export interface CommitmentView {
  readonly commitment: Commitment;
  readonly period: Period;
  /** `null`: the source does not tell. */
  readonly used: Money | null;
  readonly unused: Money | null;
  /** used ÷ (used + unused). */
  readonly utilisation: Decimal | null;
  /** Days from the day of the report to the end, its last day; negative once it is over, null where the end is unknown. */
  readonly expiresInDays: number | null;
  readonly expires: Day | null;
  /**
   * What a month costs more once it ends: its usage at the price without it, less what was paid for it, used or not.
   * Negative where it costs more than it brings. A risk, not a saving.
   */
  readonly costOfExpiry: Money | null;
  /** The price without it: contracted, or list where that is unknown. */
  readonly costOfExpiryBasis: 'contractedCost' | 'listCost' | null;
}

export interface Rates {
  readonly ladder: Known<RateLadder>;
  readonly kpis: readonly Kpi[];
  readonly commitments: Known<readonly CommitmentView[]>;
}
