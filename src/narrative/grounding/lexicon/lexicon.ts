import type { FactDirection } from '../../../core/fact.ts';
import type { ActionGroup } from './action-groups.ts';
import type { ClaimId } from './measure-claims.ts';
import type { NeedId } from './measure-needs.ts';

type Words = readonly string[];

/** Words of one language that claim something a fact has to bear out. Accents and capitals do not matter. */
export interface Lexicon extends ComparisonWords {
  /** Small words that sentences of the language are full of. */
  readonly functionWords: Words;
  readonly direction: DirectionWords;
  /** Words that turn a statement round. */
  readonly negation: Words;
  /** Runs in which such a word denies no figure: `no longer attached`, `should not be overlooked`. */
  readonly negationNeutral: Words;
  readonly measures: MeasureLexicon;
  readonly times: TimeWords;
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
  readonly unitsNeutral: Words;
  readonly sums: Words;
  readonly differences: Words;
  readonly arithmeticNeutral: Words;
  /** What is done. */
  readonly actions: Readonly<Record<ActionGroup, Words>>;
  readonly actionsNeutral: Words;
}

/** Of how much against something else: another figure, another name, why, or all there is. */
export interface ComparisonWords {
  /** The figure before is the larger one, or the smaller one. */
  readonly above: Words;
  readonly below: Words;
  /** Both are as large, or nearly. */
  readonly same: Words;
  readonly comparisonsNeutral: Words;
  /** Behind it stands why. */
  readonly causes: Words;
  readonly causesNeutral: Words;
  /** `after the`: what comes behind is read as the cause of a cost. */
  readonly events: Words;
  /** What is not spent yet. */
  readonly left: Words;
  readonly leftNeutral: Words;
  /** Of how many of all: a ratio of less is not all of it. */
  readonly whole: Words;
  readonly wholeNeutral: Words;
  /** Of so small a change that nobody needs to look. */
  readonly slight: Words;
}

export interface DirectionWords extends Readonly<Record<FactDirection, Words>> {
  /** Runs in which such a word says nothing of the kind; so everywhere here. */
  readonly neutral: Words;
}

export interface MeasureLexicon {
  /** What a sentence says that its figures are. */
  readonly claims: Readonly<Record<ClaimId, Words>>;
  readonly claimsNeutral: Words;
  /** Without one of which a figure is told as something else. */
  readonly needs: Readonly<Record<NeedId, Words>>;
  /** Any cost. */
  readonly cost: Words;
  readonly costNeutral: Words;
  /** What is used rather than paid: no fact tells which way it went. */
  readonly usage: Words;
  readonly usageNeutral: Words;
  /** What may stand between a word and the figure it names: `a budget of {f1}`. */
  readonly links: Words;
  /** Right before a figure that counts things: `across {f1}`. */
  readonly counting: Words;
  /** Right before a figure by the day, month or year, or a ratio: `runs at {f1}`. */
  readonly rating: Words;
  /** `in savings`, right behind the figure they are. */
  readonly kinds: Words;
  /** Between a word for a change and by how much: `rose by {f1}`. */
  readonly byHowMuch: Words;
  /** Right behind by how much: `{f1} more`. */
  readonly thanThat: Words;
  /** Of a change, where no word says which way. */
  readonly change: Words;
  /** `to`, before what a figure came to. */
  readonly to: Words;
  readonly toNeutral: Words;
}

/** `monthly`: of a month, or by the month where a figure stands right before it. `never`: no figure is of such a time. */
export type PeriodClaim =
  | 'a-day'
  | 'a-month'
  | 'a-year'
  | 'monthly'
  | 'day'
  | 'days'
  | 'week'
  | 'month'
  | 'month-before'
  | 'month-ahead'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'year-before'
  | 'hours'
  | 'never';

export interface TimeWords {
  readonly periods: Readonly<Record<PeriodClaim, Words>>;
  readonly neutral: Words;
  /** In the order of the year. */
  readonly months: Words;
  /** Behind these stands what something is compared with; `againstOrDuring`: or the days it is of. */
  readonly against: Words;
  readonly againstOrDuring: Words;
}
