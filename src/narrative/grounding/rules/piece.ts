import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { Hit } from '../lexicon/phrases.ts';
import { isOfAll, restricts } from '../lexicon/pieces.ts';
import { isPlainNoun } from '../lexicon/plain/plain-words.ts';
import { costWords } from '../lexicon/words.ts';
import type { ParsedSentence, Token } from '../parse/parsed-sentence.ts';
import type { GroundingContext, Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

const OF = /^(?:on|of|for|by|from|com|de|d[oa]s?|por|pel[oa]s?)$/;
const COST = /^(?:spend|forecast|trend)/;

const THINGS = /^(?:resources|infrastructure|services|assets|capacity|workloads|recursos|servicos|ativos)$/;

/** Words behind `spend on` that are looked at for what it was spent on. */
const FAR = 5;

/** What was spent is told of the whole or of a name: not of `engineering`, `legacy costs`, or the `cost of incidents`. */
export const piece: Rule = (sentence, context) =>
  costWords(sentence).some(
    (hit) =>
      isToldHere(hit, sentence) &&
      figuresAround(sentence, hit.clause).some(({ fact }) => COST.test(fact.measure)) &&
      (isOfThing(hit, sentence, context.language) ||
        isSpentBy(hit, sentence, context.language) ||
        isRestricted(hit, sentence, context)),
  )
    ? 'subject'
    : null;

/** Beside a name it is told of that in another clause. */
function isToldHere({ clause }: Hit<true>, { figures, names }: ParsedSentence): boolean {
  return names.length === 0 || figures.some((figure) => figure.clause === clause);
}

/** `spend on engineering`; words up to the next slot or mark. */
function isOfThing({ to }: Hit<true>, { tokens }: ParsedSentence, language: NarrativeLanguage): boolean {
  if (!OF.test(wordAt(tokens, to + 2))) return false;
  const behind: string[] = [];
  let at = to + 4;
  for (; behind.length < FAR && wordAt(tokens, at) !== ''; at += 2) behind.push(wordAt(tokens, at));
  // `the cost of the region {s1}` is that of the name.
  if (tokens[at]?.kind === 'name') return false;
  const thing = behind.find((word) => isOfAll(word) || isPlainNoun(word, language));
  return thing !== undefined && !isOfAll(thing);
}

/** `engineering spent`, `maintenance costs`. */
function isSpentBy({ from }: Hit<true>, { tokens }: ParsedSentence, language: NarrativeLanguage): boolean {
  const before = wordAt(tokens, from - 2);
  return isPlainNoun(before, language) && !isOfAll(before);
}

/** `legacy spend`, `gasto legado`, `redundant resources cost`: told of all there is. */
function isRestricted(hit: Hit<true>, sentence: ParsedSentence, { index }: GroundingContext): boolean {
  const { from, to, clause } = hit;
  if (!figuresAround(sentence, clause).some(({ fact }) => index.estate.has(fact.subject))) return false;
  const { tokens } = sentence;
  const isOfThings = THINGS.test(wordAt(tokens, from - 2));
  return [from - 2, to + 2, ...(isOfThings ? [from - 4] : [])].some((at) =>
    wordAt(tokens, at).split('-').some(restricts),
  );
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.plain : '';
}
