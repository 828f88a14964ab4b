import type { FactDirection, FactTopic, Measure } from '../../../core/fact.ts';
import type { ActionType } from '../../../core/recommendation.ts';

type Words = readonly string[];

/** Words of one language that claim something a fact has to bear out. Accents and capitals do not matter. */
export interface Lexicon {
  /** Small words that sentences of the language are full of. */
  readonly functionWords: Words;
  readonly direction: DirectionWords;
  /** Words that turn a statement round. */
  readonly negation: Words;
  readonly measures: MeasureLexicon;
  /** What is told as if it had a name, where a figure is of all there is: `databases cost …`. */
  readonly parts: Words;
  readonly partsNeutral: Words;
  readonly superlatives: Words;
  /** The smallest, the least: no fact tells it. */
  readonly lowest: Words;
  readonly superlativesNeutral: Words;
  readonly ratios: Words;
  readonly ratiosNeutral: Words;
  readonly units: Words;
  readonly sums: Words;
  readonly differences: Words;
  readonly arithmeticNeutral: Words;
  /** Behind these stands what something is compared with; `either`: or it does not. */
  readonly against: Words;
  readonly againstOrDuring: Words;
  /** The figure before is the larger one, or the smaller one. */
  readonly above: Words;
  readonly below: Words;
  readonly periods: readonly PeriodWords[];
  readonly periodsNeutral: Words;
  /** Names of months, in the order of the year. */
  readonly months: readonly Words[];
  readonly actions: readonly ActionWords[];
  readonly actionsNeutral: Words;
}

export interface DirectionWords extends Readonly<Record<FactDirection, Words>> {
  /** Runs in which such a word says nothing of the kind. */
  readonly neutral: Words;
}

export interface MeasureLexicon {
  /** What words speak of, and the facts that bear them out: of one of the measures, or the topics, or of such a kind. */
  readonly claims: readonly MeasureWords[];
  readonly claimsNeutral: Words;
  /** Figures that are told as something else without one of these words. */
  readonly needs: readonly MeasureNeed[];
  /** Any cost. */
  readonly cost: Words;
  readonly costNeutral: Words;
  /** What is used rather than paid: no fact tells which way it went. */
  readonly usage: Words;
  readonly usageNeutral: Words;
  /** What may stand between a word and the figure it names: `a budget of {f1}`. */
  readonly links: Words;
  /** `to`, before what a figure came to. */
  readonly to: Words;
  readonly toNeutral: Words;
}

export interface MeasureWords {
  readonly words: Words;
  readonly measures: readonly Measure[];
  readonly topics?: readonly FactTopic[];
  /** Of a figure right behind the word, where that can only be one of these: `a budget of`. */
  readonly exact?: readonly Measure[];
  /** Any ratio will do. */
  readonly ratio?: true;
}

export interface MeasureNeed {
  readonly measures: readonly Measure[];
  readonly words: Words;
  /** Only where a word for cost stands in the clause. */
  readonly besideCost?: true;
  /** A cost of its own kind: words for cost beside it tell nothing wrong. */
  readonly isCost?: true;
  /** A slot for days tells it as well. */
  readonly orPeriod?: true;
}

export type PeriodClaim =
  | 'a-day'
  | 'a-month'
  | 'a-year'
  /** Of a month, or by the month where a figure stands right before it. */
  | 'monthly'
  | 'day'
  | 'days'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'year-before'
  | 'month-before'
  | 'month-ahead'
  | 'hours'
  | 'never';

export interface PeriodWords {
  readonly words: Words;
  readonly claim: PeriodClaim;
}

export interface ActionWords {
  readonly words: Words;
  readonly actions: readonly ActionType[];
}
