import type { Fact, Measure } from '../../../core/fact.ts';
import { apieces, hedges, qualifiers, savedAlready } from '../lexicon/manner.ts';
import { actionWords } from '../lexicon/words.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** Told as what it is: what was as what was, what may be saved as that, and all of it rather than a piece. */
export const manner: Rule = (sentence) =>
  hedges(sentence).some(({ clause }) => isAll(sentence, clause, wasPaid)) ||
  qualifiers(sentence).some(({ clause }) => isAll(sentence, clause, wasSpent)) ||
  savedAlready(sentence).some(({ clause }) => isAny(sentence, clause, mayBeSaved)) ||
  tellsOfDeeds(sentence) ||
  apieces(sentence).some(({ clause }) => isAll(sentence, clause, isOfAll))
    ? 'measure'
    : null;

type Test = (fact: Fact) => boolean;

function isAll(sentence: ParsedSentence, clause: number, test: Test): boolean {
  return figuresAround(sentence, clause).every(({ fact }) => test(fact));
}

function isAny(sentence: ParsedSentence, clause: number, test: Test): boolean {
  return figuresAround(sentence, clause).some(({ fact }) => test(fact));
}

const PAID = /^(?:spend|waste|charge|unit-cost|anomaly|commitment-(?!end)|realised)/;

function wasPaid({ measure }: Fact): boolean {
  return PAID.test(measure);
}

/** All that was spent, or will be. */
function wasSpent({ measure }: Fact): boolean {
  return /^(?:spend|forecast)/.test(measure);
}

const TO_BE_HAD: ReadonlySet<Measure> = new Set(['saving', 'saving-a-year', 'saving-gross', 'saving-share']);

function mayBeSaved({ measure }: Fact): boolean {
  return TO_BE_HAD.has(measure);
}

function isOfAll({ measure, value }: Fact): boolean {
  return measure !== 'unit-cost' && (value.kind === 'money' || value.kind === 'estimate');
}

const DONE = /^(?:was|were|been|foi|foram)$/;

/** `was deleted`, beside what deleting would save. */
function tellsOfDeeds(sentence: ParsedSentence): boolean {
  const isDone = ({ from }: { readonly from: number }): boolean =>
    sentence.words.some(({ at, plain }) => at === from - 2 && DONE.test(plain));
  return sentence.figures.some(({ fact }) => mayBeSaved(fact)) && actionWords(sentence).some(isDone);
}
