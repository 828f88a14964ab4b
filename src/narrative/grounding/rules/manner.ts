import type { Fact, Measure } from '../../../core/fact.ts';
import { apieces, hedges, modals, qualifiers, savedAlready, untilNow } from '../lexicon/manner.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** Told as what it is: what was as what was, what may be saved as that, and all of it rather than a piece. */
export const manner: Rule = (sentence) =>
  hedges(sentence).some(({ clause }) => isAll(sentence, clause, wasPaid)) ||
  modals(sentence).some(({ clause }) => isOwn(sentence, clause) && isAll(sentence, clause, wasPaid)) ||
  untilNow(sentence).some(({ clause }) => isAll(sentence, clause, isOver)) ||
  qualifiers(sentence).some(({ clause }) => isAll(sentence, clause, wasSpent)) ||
  savedAlready(sentence).some(({ clause }) => isAny(sentence, clause, mayBeSaved)) ||
  apieces(sentence).some(({ clause }) => isAll(sentence, clause, isOfAll))
    ? 'measure'
    : null;

type Test = (fact: Fact) => boolean;

function isAll(sentence: ParsedSentence, clause: number, test: Test): boolean {
  return figuresAround(sentence, clause).every(({ fact }) => test(fact));
}

function isOwn({ figures }: ParsedSentence, clause: number): boolean {
  return figures.some((figure) => figure.clause === clause);
}

function isAny(sentence: ParsedSentence, clause: number, test: Test): boolean {
  return figuresAround(sentence, clause).some(({ fact }) => test(fact));
}

const PAID = /^(?:spend|waste|charge|unit-cost|anomaly|commitment-(?!end)|realised)/;

function wasPaid({ measure }: Fact): boolean {
  return PAID.test(measure);
}

/** Of a whole month; one that is running is told in days. */
function isOver(fact: Fact): boolean {
  return wasPaid(fact) && fact.measure !== 'realised-saving' && fact.period?.kind !== 'days';
}

/** All that was spent, or will be. */
function wasSpent({ measure }: Fact): boolean {
  return /^(?:spend|forecast)/.test(measure);
}

const TO_BE_HAD: ReadonlySet<Measure> = new Set(['saving', 'saving-a-year', 'saving-gross', 'saving-share']);

export function mayBeSaved({ measure }: Fact): boolean {
  return TO_BE_HAD.has(measure);
}

function isOfAll({ measure, value }: Fact): boolean {
  return measure !== 'unit-cost' && (value.kind === 'money' || value.kind === 'estimate');
}
