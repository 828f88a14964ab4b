import type { FactDirection, Measure } from '../../../core/fact.ts';
import { en } from './en.ts';
import type { ActionWords, Lexicon, MeasureNeed, MeasureWords, PeriodClaim } from './lexicon.ts';
import { type PhraseFinder, phraseFinder } from './phrases.ts';
import { plainWord } from './plain.ts';
import { ptBr } from './pt-br.ts';

/** Words of both languages are looked for whatever the reader's: a writer may mix them. */
const BOTH: readonly Lexicon[] = [en, ptBr];

type Pick<T> = (lexicon: Lexicon) => T;

function finder(
  words: Pick<readonly string[]>,
  neutral: Pick<readonly string[]> = () => [],
): PhraseFinder<true> {
  return phraseFinder(
    BOTH.map((lexicon) => [words(lexicon), true]),
    BOTH.flatMap(neutral),
  );
}

/** `rose`, `caiu`, `flat`. */
export const directionWords = phraseFinder<FactDirection>(
  BOTH.flatMap(({ direction: { up, down, flat } }): (readonly [readonly string[], FactDirection])[] => [
    [up, 'up'],
    [down, 'down'],
    [flat, 'flat'],
  ]),
  BOTH.flatMap(({ direction }) => direction.neutral),
);

/** `not`, `never`, `nem`. */
export const negations = finder(({ negation }) => negation);

/** `budget`, `economia`: what a sentence says its figures are. */
export const measureClaims = phraseFinder<MeasureWords>(
  BOTH.flatMap(({ measures }) => measures.claims.map((claim) => [claim.words, claim] as const)),
  BOTH.flatMap(({ measures }) => measures.claimsNeutral),
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

/** `to`, `para`: before what an amount came to. */
export const arrivals = finder(
  ({ measures }) => measures.to,
  ({ measures }) => measures.toNeutral,
);

export interface Need extends Omit<MeasureNeed, 'measures' | 'words'> {
  readonly words: PhraseFinder<true>;
}

/** What a figure cannot be told without, by measure. */
export const measureNeeds: ReadonlyMap<Measure, Need> = new Map(
  en.measures.needs.flatMap(({ measures, words, ...rest }) =>
    measures.map((measure) => {
      const others = ptBr.measures.needs.filter((need) => need.measures.includes(measure));
      const all = [words, ...others.map((need) => need.words)].map((some) => [some, true] as const);
      return [measure, { ...rest, words: phraseFinder<true>(all) }] as const;
    }),
  ),
);

/** `databases`, `producao`: a part of the estate, told without its name. */
export const partWords = finder(
  ({ parts }) => parts,
  ({ partsNeutral }) => partsNeutral,
);

/** `largest`; `false`: the smallest. */
export const superlatives = phraseFinder<boolean>(
  BOTH.flatMap(({ superlatives: most, lowest }) => [[most, true] as const, [lowest, false] as const]),
  BOTH.flatMap(({ superlativesNeutral }) => superlativesNeutral),
);

export const ratioWords = finder(
  ({ ratios }) => ratios,
  ({ ratiosNeutral }) => ratiosNeutral,
);

export const unitWords = finder(({ units }) => units);

export const arithmeticWords = phraseFinder<'sum' | 'difference'>(
  BOTH.flatMap(({ sums, differences }) => [[sums, 'sum'] as const, [differences, 'difference'] as const]),
  BOTH.flatMap(({ arithmeticNeutral }) => arithmeticNeutral),
);

/** Behind it stands what something is compared with; `either`: or the days it is of. */
export const comparers = phraseFinder<'base' | 'either'>(
  BOTH.flatMap(({ against, againstOrDuring }) => [
    [against, 'base'] as const,
    [againstOrDuring, 'either'] as const,
  ]),
);

/** `more than`: the figure behind it is the smaller one. */
export const bounds = phraseFinder<'above' | 'below'>(
  BOTH.flatMap(({ above, below }) => [[above, 'above'] as const, [below, 'below'] as const]),
);

export const periodWords = phraseFinder<PeriodClaim>(
  BOTH.flatMap(({ periods }) => periods.map(({ words, claim }) => [words, claim] as const)),
  BOTH.flatMap(({ periodsNeutral }) => periodsNeutral),
);

/** Names of months, as numbers from 1. */
export const monthNames = phraseFinder<number>(
  BOTH.flatMap(({ months }) => months.map((names, at) => [names, at + 1] as const)),
);

export const actionWords = phraseFinder<ActionWords>(
  BOTH.flatMap(({ actions }) => actions.map((action) => [action.words, action] as const)),
  BOTH.flatMap(({ actionsNeutral }) => actionsNeutral),
);

const KNOWN: ReadonlySet<string> = new Set(
  [en, ptBr].flatMap((lexicon) => leavesOf(lexicon)).flatMap((words) => plainWord(words).split(/[ '-]/)),
);

/** Whether any lexicon has the word: then it is one of a language rather than a name. */
export function isKnownWord(plain: string): boolean {
  return KNOWN.has(plain);
}

/** Every text in a lexicon, however deep. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
