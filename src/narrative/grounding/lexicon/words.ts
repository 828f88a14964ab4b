import type { FactDirection, Measure } from '../../../core/fact.ts';
import type { ActionType } from '../../../core/recommendation.ts';
import { ACTION_GROUPS } from './action-groups.ts';
import { en } from './en.ts';
import type { Lexicon, PeriodClaim } from './lexicon.ts';
import { MEASURE_CLAIMS, type MeasureClaim } from './measure-claims.ts';
import { MEASURE_NEEDS, type MeasureNeed } from './measure-needs.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { plainWord } from './plain.ts';
import { ptBr } from './pt-br.ts';

type Words = readonly string[];

/** Words of both languages are looked for whatever the reader's: a writer may mix them. */
const BOTH: readonly Lexicon[] = [en, ptBr];

function both<const T extends string>(
  record: (lexicon: Lexicon) => Readonly<Record<NoInfer<T>, Words>>,
  keys: readonly T[],
): readonly (readonly [Words, T])[] {
  return BOTH.flatMap((lexicon) => keys.map((key) => [record(lexicon)[key], key] as const));
}

function finder(
  words: (lexicon: Lexicon) => Words,
  neutral: (lexicon: Lexicon) => Words = () => [],
): PhraseFinder<true> {
  return phraseFinder(
    BOTH.map((lexicon) => [words(lexicon), true]),
    BOTH.flatMap(neutral),
  );
}

function keysOf<T extends string>(record: Readonly<Record<T, unknown>>): readonly T[] {
  return Object.keys(record).filter((key): key is T => key in record);
}

/** `rose`, `caiu`, `flat`. */
export const directionWords = phraseFinder<FactDirection>(
  both(({ direction }) => direction, ['up', 'down', 'flat']),
  BOTH.flatMap(({ direction }) => direction.neutral),
);

/** `not`, `never`, `nem`. */
export const negations = finder(
  ({ negation }) => negation,
  ({ negationNeutral }) => negationNeutral,
);

/** `budget`, `economia`: what a sentence says its figures are. */
export const measureClaims = phraseFinder<MeasureClaim>(
  both(({ measures }) => measures.claims, keysOf(MEASURE_CLAIMS)).map(([words, id]) => [
    words,
    MEASURE_CLAIMS[id],
  ]),
  BOTH.flatMap(({ measures }) => measures.claimsNeutral),
);

export interface Need extends MeasureNeed {
  readonly told: PhraseFinder<true>;
}

/** What a figure cannot be told without, by measure. */
export const measureNeeds: ReadonlyMap<Measure, Need> = new Map(
  keysOf(MEASURE_NEEDS).flatMap((id) => {
    const need: Need = { ...MEASURE_NEEDS[id], told: finder(({ measures }) => measures.needs[id]) };
    return need.measures.map((measure) => [measure, need]);
  }),
);

export const costWords = finder(
  ({ measures }) => measures.cost,
  ({ measures }) => measures.costNeutral,
);

export const usageWords = finder(
  ({ measures }) => measures.usage,
  ({ measures }) => measures.usageNeutral,
);

/** `of` of `a budget of {f1}`. */
export const links = finder(({ measures }) => measures.links);

/** `across`, before what counts things. */
export const counting = finder(({ measures }) => measures.counting);

/** `runs at`, before a rate. */
export const rating = finder(({ measures }) => measures.rating);

/** `in` of `{f1} in savings`. */
export const kinds = finder(({ measures }) => measures.kinds);

/** `by` of `rose by {f1}`. */
export const byHowMuch = finder(({ measures }) => measures.byHowMuch);

/** `more` of `{f1} more`. */
export const thanThat = finder(({ measures }) => measures.thanThat);

/** `a change of {f1}`. */
export const changeWords = finder(({ measures }) => measures.change);

/** `to`, `para`: before what an amount came to. */
export const arrivals = finder(
  ({ measures }) => measures.to,
  ({ measures }) => measures.toNeutral,
);

/** `databases`, `producao`: a part of the estate, told without its name. */
export const partWords = finder(
  ({ parts }) => parts,
  ({ partsNeutral }) => partsNeutral,
);

/** `largest`, or `lowest`. */
export const superlatives = phraseFinder(
  both((lexicon) => lexicon, ['superlatives', 'lowest']),
  BOTH.flatMap(({ superlativesNeutral }) => superlativesNeutral),
);

export const ratioWords = finder(
  ({ ratios }) => ratios,
  ({ ratiosNeutral }) => ratiosNeutral,
);

export const unitWords = finder(
  ({ units }) => units,
  ({ unitsNeutral }) => unitsNeutral,
);

export const arithmeticWords = phraseFinder(
  both((lexicon) => lexicon, ['sums', 'differences']),
  BOTH.flatMap(({ arithmeticNeutral }) => arithmeticNeutral),
);

/** `more than`: the figure behind it is the smaller one. */
export const bounds = phraseFinder(
  both((lexicon) => lexicon, ['above', 'below']),
  BOTH.flatMap(({ comparisonsNeutral }) => comparisonsNeutral),
);

/** `dearer than`, `behind`, `as much as`: between two names. */
export const comparisons = phraseFinder(
  both((lexicon) => lexicon, ['above', 'below', 'same']),
  BOTH.flatMap(({ comparisonsNeutral }) => comparisonsNeutral),
);

/** `because of`, `devido a`. */
export const causes = finder(
  (lexicon) => lexicon.causes,
  ({ causesNeutral }) => causesNeutral,
);

export const events = finder((lexicon) => lexicon.events);

/** `left`, `headroom`, `sobram`. */
export const leftWords = finder(
  ({ left }) => left,
  ({ leftNeutral }) => leftNeutral,
);

/** `fully`, `every`. */
export const wholeWords = finder(
  ({ whole }) => whole,
  ({ wholeNeutral }) => wholeNeutral,
);

export const slightWords = finder(({ slight }) => slight);

/** Behind it stands what something is compared with. */
export const comparers = phraseFinder(both(({ times }) => times, ['against', 'againstOrDuring']));

export const periodWords = phraseFinder<PeriodClaim>(
  both(({ times }) => times.periods, keysOf(en.times.periods)),
  BOTH.flatMap(({ times }) => times.neutral),
);

/** Names of months, as numbers from 1. */
export const monthNames = phraseFinder<number>(
  BOTH.flatMap(({ times }) => times.months.map((name, at) => [[name], at + 1] as const)),
);

/** What can be meant by them. */
export const actionWords = phraseFinder<readonly ActionType[]>(
  both(({ actions }) => actions, keysOf(ACTION_GROUPS)).map(([words, group]) => [
    words,
    ACTION_GROUPS[group],
  ]),
  BOTH.flatMap(({ actionsNeutral }) => actionsNeutral),
);

const KNOWN: ReadonlySet<string> = new Set(
  BOTH.flatMap(leavesOf).flatMap((words) => plainWord(words).split(/[ '-]/)),
);

/** Whether any lexicon has the word: then it is one of a language rather than a name. */
export function isKnownWord(plain: string): boolean {
  return KNOWN.has(plain);
}

/** Every text in a lexicon, however deep. */
function leavesOf(value: unknown): Words {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
