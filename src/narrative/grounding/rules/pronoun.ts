import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const SOMEBODY = /^(?:it|its|they|he|she|his|her|ele|ela|eles|elas|dele|dela|deles|delas)$/;
const EXPLETIVE = /^it$/;
const STATES = /^(?:is|was|would|will|may|should|could|remains|seems|appears|follows|takes)$/;
const TELLS = /^(?:that|to)$/;

const THEIRS = /^their$/;
const COST = /^(?:costs?|spend|spending|bills?|savings?|forecasts?|budgets?)$/;

/** Words from `it` to `that` or `to`: `it is also worth noting that`. */
const FAR = 8;

/** Sentences stand by themselves: one that begins with `it` or `its`, and has no name, is about nobody knows what. */
export const pronoun: Rule = (sentence) => {
  const [first, second] = sentence.words;
  if (!first || sentence.names.length > 0) return null;
  const isTheirs = THEIRS.test(first.plain) && COST.test(second?.plain ?? '');
  return isTheirs || (SOMEBODY.test(first.plain) && !isExpletive(sentence)) ? 'subject' : null;
};

/** `It is worth noting that …`. */
function isExpletive({ words, figures }: ParsedSentence): boolean {
  const [first, second, ...others] = words.filter(({ at }) => at < (figures[0]?.at ?? 0));
  return (
    first !== undefined &&
    second !== undefined &&
    EXPLETIVE.test(first.plain) &&
    STATES.test(second.plain) &&
    others.slice(0, FAR).some(({ plain }) => TELLS.test(plain))
  );
}
