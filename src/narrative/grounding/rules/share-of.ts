import type { Fact, Measure } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import { isOfAll } from '../lexicon/pieces.ts';
import { isPlainNoun, isPlainThing } from '../lexicon/plain/plain-words.ts';
import { directionWords, measureClaims, partWords, usageWords } from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence, Token, WordToken } from '../parse/parsed-sentence.ts';
import type { GroundingContext, Rule } from './rule.ts';

const OF = /^(?:of|de|d[oa]s?)$/;

/** Words between `of` and what it is of: `of all our`. */
const FAR = 5;

const SPEND =
  /^(?:spend|spends|spending|spent|costs?|bills?|billed|expenses?|expenditures?|outlays?|invoices?|totals?|all|everything|it|what|which|this|that|gastos?|gasta|custos?|faturas?|despesas?|dispendios?|desembolsos?|tudo|que|conta|contas|cobrancas?|charges?)$/;
const PLANNED =
  /^(?:reads?|planned|quer(?:y|ies)|checks?|data|what|all|leituras?|planejad[oa]s?|consultas?|dados|que|tudo|requests?|them)$/;

/** What each ratio is of. */
const WHOLES: Partial<Readonly<Record<Measure, RegExp>>> = {
  'spend-share': SPEND,
  'saving-share': SPEND,
  'waste-ratio': SPEND,
  'untagged-ratio': SPEND,
  'tagged-ratio': SPEND,
  'commitment-coverage': SPEND,
  'coverage-ratio': PLANNED,
};

/** `{f1} of customers`, `of {f2}, … {f1}`: a share is told of what it is a share of. */
export const shareOf: Rule = (sentence, context) =>
  sentence.figures.some((figure) => isOfElse(figure, sentence, context)) || isOfOtherFigure(sentence, context)
    ? 'measure'
    : null;

function isOfElse(
  { fact, at, clause }: FigureToken,
  sentence: ParsedSentence,
  { language }: GroundingContext,
): boolean {
  const whole = WHOLES[fact.measure];
  if (!whole || !OF.test(wordAt(sentence, at + 2)?.plain ?? '')) return false;
  const behind = phraseFrom(at + 4, sentence);
  const found = behind.find(
    ({ plain }, nth) => whole.test(plain) && (plain !== 'all' || nth === behind.length - 1),
  );
  if (found && !isOfPart(behind, found, sentence, language)) return false;
  if (sentence.tokens[at + 4]?.kind === 'name') return true;
  const last = behind.at(-1)?.at ?? at;
  const claimed = [partWords, usageWords, measureClaims, directionWords].some((words) =>
    words(sentence).some((hit) => hit.clause === clause && hit.from > at && hit.from <= last),
  );
  return claimed || behind.some(({ plain }) => isPlainThing(plain, language) || isPlainNoun(plain, language));
}

/** `of database costs`: a part, and no share of that. */
function isOfPart(
  behind: readonly WordToken[],
  { at }: WordToken,
  sentence: ParsedSentence,
  language: NarrativeLanguage,
): boolean {
  const [first, last] = [behind[0]?.at ?? at, behind.at(-1)?.at ?? at];
  return (
    partWords(sentence).some(({ from }) => from >= first && from <= last) ||
    behind.some((word) => word.at < at && isPlainNoun(word.plain, language) && !isOfAll(word.plain))
  );
}

/** Words up to the next slot or mark. */
function phraseFrom(start: number, sentence: ParsedSentence): readonly WordToken[] {
  const words: WordToken[] = [];
  for (let at = start; words.length < FAR; at += 2) {
    const word = wordAt(sentence, at);
    if (!word) break;
    words.push(word);
  }
  return words;
}

function wordAt({ tokens }: ParsedSentence, at: number): WordToken | null {
  const token: Token | undefined = tokens[at];
  return token?.kind === 'word' ? token : null;
}

/** `of {f1}`, which is no spend of the whole, beside a share of spend. */
function isOfOtherFigure(sentence: ParsedSentence, { index }: GroundingContext): boolean {
  const isWhole = ({ measure, subject }: Fact): boolean => measure === 'spend' && index.estate.has(subject);
  const shares = sentence.figures.filter(({ fact }) => WHOLES[fact.measure] === SPEND);
  return (
    shares.length > 0 &&
    sentence.figures.some(({ fact, at }) => {
      const before = wordAt(sentence, at - 2);
      const opens =
        before !== null && OF.test(before.plain) && (before.at === 0 || isBehindShare(before, shares));
      return opens && !shares.some((share) => share.at === at) && !isWhole(fact);
    })
  );
}

/** `{f1} of {f2}`. */
function isBehindShare({ at }: WordToken, shares: readonly FigureToken[]): boolean {
  return shares.some((share) => share.at === at - 2);
}
