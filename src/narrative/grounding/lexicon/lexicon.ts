import type { Measure } from '../../../core/fact.ts';
import type { ActionType } from '../../../core/recommendation.ts';

/** Words of one language that claim something a fact has to bear out. Accents and capitals do not matter. */
export interface Lexicon {
  /** Words of which a sentence of the language has at least one, however short it is; those of other languages are elsewhere. */
  readonly functionWords: readonly string[];
  readonly direction: {
    readonly up: readonly string[];
    readonly down: readonly string[];
    readonly flat: readonly string[];
    /** Runs in which such a word says nothing of the kind. */
    readonly neutral: readonly string[];
  };
  /** Words that turn a statement round. */
  readonly negation: readonly string[];
  /** What words speak of, and the measures that bear them out. */
  readonly measures: readonly MeasureWords[];
  readonly measureNeutral: readonly string[];
  /** Any cost at all. */
  readonly cost: readonly string[];
  readonly costNeutral: readonly string[];
  /** What is told as a name where a figure is of all there is: `databases cost …`. */
  readonly parts: readonly string[];
  readonly partsNeutral: readonly string[];
  readonly superlatives: readonly string[];
  readonly superlativesNeutral: readonly string[];
  readonly ratios: readonly string[];
  readonly ratiosNeutral: readonly string[];
  readonly units: readonly string[];
  readonly sums: readonly string[];
  readonly sumsNeutral: readonly string[];
  readonly differences: readonly string[];
  /** Behind these stands what something is compared with. */
  readonly against: readonly string[];
  /** Bounds: `more than`; the second figure is the smaller one. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly periods: readonly PeriodWords[];
  readonly periodsNeutral: readonly string[];
  /** In the order of the year. */
  readonly months: readonly (readonly string[])[];
  /** What is done, by action; of actions that are a purchase or a change of class their verbs. */
  readonly actions: readonly ActionWords[];
  readonly actionsNeutral: readonly string[];
  /** Written with a capital wherever they stand, and nobody's name. */
  readonly capitalised: readonly string[];
}

export interface MeasureWords {
  readonly words: readonly string[];
  readonly measures: readonly Measure[];
}

export type PeriodClaim =
  | 'a-day'
  | 'a-month'
  | 'a-year'
  | 'day'
  | 'days'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'year-before'
  | 'hours'
  | 'never';

export interface PeriodWords {
  readonly words: readonly string[];
  readonly claim: PeriodClaim;
}

export interface ActionWords {
  readonly words: readonly string[];
  readonly actions: readonly ActionType[];
}
