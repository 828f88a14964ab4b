import type { ComparisonName } from './calendar.ts';
import type { Known } from './known.ts';
import type { Money } from './money.ts';
import type { Day, Month } from './period.ts';

/** What is different from the last report of this tenant. */
export interface ReportChanges {
  readonly previous: Day;
  readonly restatedMonths: readonly {
    readonly month: Month;
    readonly before: Money;
    readonly after: Money;
  }[];
  readonly newAnomalies: readonly string[];
  readonly comparison: ComparisonName;
  readonly recommendations: Known<RecommendationChanges>;
  /** What can be had together a month, then and now: currencies that both reports know, and in which it is another amount. */
  readonly savings: Known<readonly SavingsChange[]>;
}

export interface SavingsChange {
  readonly currency: string;
  readonly before: Money;
  readonly after: Money;
}

/** Recommendations that were open and are not, or the other way round; exempt ones and alternatives are not open. */
export interface RecommendationChanges {
  /** Seen first, or back again, since the last report. */
  readonly fresh: RecommendationChange;
  /** Somebody acted, and that was found out since the last report. */
  readonly done: RecommendationChange;
  /** Looked for and not found. */
  readonly gone: RecommendationChange;
  /** People decided not to do it. */
  readonly exempt: RecommendationChange;
  /** Not found, where nobody looked this time, or nobody knows: it may still be there. */
  readonly notLooked: RecommendationChange;
  /** Those of the last report that its report.json does not hold: of them it is only told what is done. */
  readonly notCompared: number;
}

export interface RecommendationChange {
  readonly recommendations: number;
  /** Their net saving a month, by the report that has them, one amount a currency. */
  readonly net: readonly Money[];
  /** The first of them, by what they are worth. */
  readonly largest: readonly ChangedRecommendation[];
}

export interface ChangedRecommendation {
  readonly fingerprint: string;
  /** As the report that has it writes it. */
  readonly actionType: string;
  readonly account: string;
  readonly region: string;
  /** Untrusted. */
  readonly resourceId: string;
  /** `null`: it has no amount. */
  readonly net: Money | null;
}
