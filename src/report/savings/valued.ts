import type { ChargeLine } from '../../core/charge-line.ts';
import type { Decimal } from '../../core/decimal.ts';
import type { Money } from '../../core/money.ts';
import type { NoAmountReason, SavingBasis } from '../../core/recommendation.ts';
import type { ConfidenceRule } from './confidence.ts';
import type { OwnLine } from './own-lines.ts';

/** What an action takes off one charge line. */
export interface Cut {
  /** Equal for the same charges, whoever claims them. */
  readonly key: string;
  /** What the line comes to in a month: no set of actions can take more off. */
  readonly monthly: Money;
  /** What the amount in the days of the bill was multiplied with to be that of a month; absent where no line tells it. */
  readonly factor?: Decimal;
  /** Share (0 to 1) that the action alone takes off, net of what is bought in its place. */
  readonly share: Decimal;
  /** The line, where the bill shows it. */
  readonly line: ChargeLine | null;
  /** The line, where a commitment pays for it. */
  readonly covered: OwnLine | null;
}

/** An amount on its own, before other actions and commitments are looked at. */
export interface Valued {
  readonly basis: SavingBasis;
  readonly currency: string;
  readonly cuts: readonly Cut[];
  readonly source: string;
  readonly formula: string;
  readonly rules: readonly ConfidenceRule[];
  /** The day of a list price. */
  readonly priceDate: string | null;
}

export type Valuation = Valued | { readonly noAmount: NoAmountReason };

export function isValued(valuation: Valuation): valuation is Valued {
  return 'cuts' in valuation;
}
