import type { DataState } from './cost-source.ts';
import { compareDecimal, type Decimal, decimal } from './decimal.ts';
import type { Known } from './known.ts';
import type { Estimate, Money } from './money.ts';
import type { Period } from './period.ts';
import type { Kpi } from './rates.ts';

/** Every KPI of the page, in its order. docs/kpis.md says what each is. */
export const KPI_IDS = [
  'effective-savings-rate',
  'effective-savings-rate-list',
  'commitment-utilisation',
  'commitment-coverage',
  'commitment-waste',
  'waste',
  'optimisation-potential',
  'forecast-accuracy',
  'budget-variance',
  'unallocated',
  'untagged',
  'anomaly-cost',
  'action-rate',
  'days-to-decision',
  'measured-to-estimated',
  'freshness',
] as const;

export type KpiId = (typeof KPI_IDS)[number];

/** What a KPI is made of. */
export type KpiPart =
  | { readonly kind: 'money'; readonly amount: Money }
  | { readonly kind: 'estimate'; readonly amount: Estimate }
  | { readonly kind: 'count'; readonly count: number; readonly of: 'recommendations' | 'forecasts' };

/** One figure that an organisation steers by: its value, what it is made of, of which days, how final, and where it should be. */
export interface KpiRow {
  readonly id: KpiId;
  /** Which of several, e.g. a tag key or the name of a budget; `null`: there is one. Untrusted. */
  readonly subject: string | null;
  /** `null`: it is not about money of one currency. */
  readonly currency: string | null;
  readonly value: Known<Decimal>;
  readonly unit: 'ratio' | 'days' | 'hours';
  readonly numerator: KpiPart | null;
  readonly denominator: KpiPart | null;
  readonly period: Period;
  readonly state: DataState;
  readonly target: Kpi['target'];
}

/** Whether a KPI is where it should be, and of one with two sides on which it is not; `null`: it is not known, or its trend is what counts. */
export type KpiVerdict = 'met' | 'missed' | 'above' | 'below' | null;

/** A variance may miss on either side: `within` means so far above or below. */
export function verdictOf({ value, target }: Pick<KpiRow, 'value' | 'target'>): KpiVerdict {
  if (!target || !value.known) return null;
  const { units, scale } = value.value;
  const isSwapped = target.direction === 'within' && units < 0n;
  const side = compareDecimal(isSwapped ? { units: -units, scale } : value.value, decimal(target.value));
  if (target.direction === 'at-least') return side >= 0 ? 'met' : 'missed';
  if (side <= 0) return 'met';
  if (target.direction === 'at-most') return 'missed';
  return isSwapped ? 'below' : 'above';
}
