import type { Fact, Measure } from '../../../core/fact.ts';
import { apieces, hedges, modals, qualifiers, savedAlready, untilNow } from '../lexicon/manner.ts';
import { restricts } from '../lexicon/pieces.ts';
import { actionWords } from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';
import { figuresAround } from './scope.ts';

/** Told as what it is: what was as what was, what may be saved as that, and all of it rather than a piece. */
export const manner: Rule = (sentence) =>
  hedges(sentence).some(({ clause }) => isAll(sentence, clause, wasPaid)) ||
  modals(sentence).some(({ clause }) => isOwn(sentence, clause) && isAll(sentence, clause, wasPaid)) ||
  untilNow(sentence).some(({ clause }) => isAll(sentence, clause, isOver)) ||
  qualifiers(sentence).some(({ clause }) => isAll(sentence, clause, wasSpent)) ||
  savedAlready(sentence).some(({ clause }) => isAny(sentence, clause, mayBeSaved)) ||
  tellsOfDeeds(sentence) ||
  tellsOfBeginning(sentence) ||
  sentence.figures.some((figure) => isCalled(figure, sentence)) ||
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

function mayBeSaved({ measure }: Fact): boolean {
  return TO_BE_HAD.has(measure);
}

function isOfAll({ measure, value }: Fact): boolean {
  return measure !== 'unit-cost' && (value.kind === 'money' || value.kind === 'estimate');
}

/** Of a commitment, whose end is all that is told: it is neither begun nor renewed. */
const BEGUN =
  /^(?:renewed|extended|prolonged|started|began|begins|starts|begun|renovad[oa]|prorrogad[oa]|estendid[oa]|comec\w+|inici\w+)$/;

const DONE = /^(?:was|were|been|foi|foram|sido)$/;
const IS_DONE = /^(?:was|were|been|is|are|foi|foram|esta|estao|sao|sido)$/;
const DEED =
  /^(?:implemented|completed|executed|deployed|adopted|finished|finalised|finalized|remediated|resolved|carried|acted|approved|rejected|accepted|blocked|closed|cancelled|canceled|fixed|delivered|automated|started|rolled|aprovad[oa]s?|rejeitad[oa]s?|aceit[oa]s?|bloquead[oa]s?|fechad[oa]s?|cancelad[oa]s?|resolvid[oa]s?|corrigid[oa]s?|entregues?|iniciad[oa]s?|implementad[oa]s?|executad[oa]s?|concluid[oa]s?|aplicad[oa]s?|adotad[oa]s?|seguid[oa]s?)$/;

/** Recommendations, and what they bring; and what somebody has to look into. */
function isToBeDone(fact: Fact): boolean {
  return mayBeSaved(fact) || /^(?:recommendations|without-amount|anomalies)$/.test(fact.measure);
}

/** `was deleted`, beside what deleting would save. */
function tellsOfDeeds(sentence: ParsedSentence): boolean {
  const isBehind = (pattern: RegExp, from: number): boolean =>
    sentence.words.some(({ at, plain }) => at === from - 2 && pattern.test(plain));
  if (!sentence.figures.some(({ fact }) => isToBeDone(fact))) return false;
  return (
    actionWords(sentence).some(({ from }) => isBehind(DONE, from)) ||
    sentence.words.some(({ at, plain }) => DEED.test(plain) && isBehind(IS_DONE, at))
  );
}

/** `was renewed`, `begins on`. */
function tellsOfBeginning({ figures, words }: ParsedSentence): boolean {
  return figures.some(
    ({ fact, at, clause }) =>
      fact.measure === 'commitment-end' &&
      words.some((word) => word.clause === clause && word.at < at && BEGUN.test(word.plain)),
  );
}

const COUNTED: ReadonlySet<Measure> = new Set([
  'accounts',
  'regions',
  'resources',
  'services-billed',
  'services-counted',
]);
const STATE =
  /^(?:idle|unused|unattached|orphaned|empty|unhealthy|healthy|underutili[sz]ed|compliant|exposed|inefficient|efficient|expensive|wasteful|ocios[oa]s|vazi[oa]s|sem|ineficientes|eficientes|car[oa]s)$/;

/** `{f1} are idle`: how many there are is known, and not in what state. */
function isCalled({ fact, at }: FigureToken, { tokens }: ParsedSentence): boolean {
  if (!COUNTED.has(fact.measure)) return false;
  const [verb, state] = [tokens[at + 2], tokens[at + 4]];
  if (verb?.kind !== 'word' || state?.kind !== 'word') return false;
  return IS_DONE.test(verb.plain) && (STATE.test(state.plain) || restricts(state.plain));
}
