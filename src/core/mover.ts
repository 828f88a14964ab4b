import type { ComparedPeriods } from './calendar.ts';
import type { Money } from './money.ts';

export const MOVER_DIMENSIONS = [
  'serviceName',
  'subAccountId',
  'regionId',
  'usageType',
  'resourceId',
] as const;

export type MoverDimension = (typeof MOVER_DIMENSIONS)[number];

/** The exact parts of one change; they add up to it to the last decimal. */
export interface Effects {
  /** More or less of it, at the earlier price. */
  readonly quantity: Money;
  /** A new price for the same thing, before commitments where the export tells. */
  readonly price: Money;
  /** The benefit of commitments moved, or more of them went unused; zero where neither contracted nor list cost tells it. */
  readonly commitment: Money;
  /** Not there before. */
  readonly new: Money;
  /** Not there any more. */
  readonly ended: Money;
  /** No quantity to compare: amount only. */
  readonly amountOnly: Money;
}

/** The largest part of a change: what a reader is told as its cause. */
export type Cause = keyof Effects;

/** One group that moved between two periods. */
export interface Mover {
  /** Untrusted text; the empty text is "no value". */
  readonly key: string;
  /** Display name where it differs (account name). Untrusted. */
  readonly label: string | null;
  readonly now: Money;
  readonly before: Money;
  readonly change: Money;
  readonly status: 'new' | 'ended' | 'changed';
  readonly effects: Effects;
  readonly cause: Cause;
  /** Where inside the group the change happened most: e.g. the usage type of a service. */
  readonly drivers: readonly Driver[];
}

export interface Driver {
  readonly serviceName: string;
  readonly subAccountId: string;
  readonly regionId: string;
  readonly usageType: string;
  readonly change: Money;
  readonly cause: Cause;
}

/** All that moved in one dimension; movers and rest add up to `change` exactly. */
export interface MoverBreakdown {
  readonly dimension: MoverDimension;
  readonly periods: ComparedPeriods;
  readonly change: Money;
  readonly effects: Effects;
  readonly movers: readonly Mover[];
  /** Everything that is not listed. */
  readonly rest: { readonly groups: number; readonly change: Money };
}
