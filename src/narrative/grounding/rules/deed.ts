import type { Fact, Measure } from '../../../core/fact.ts';
import { restricts } from '../lexicon/pieces.ts';
import { actionWords } from '../lexicon/words.ts';
import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import { mayBeSaved } from './manner.ts';
import type { Rule } from './rule.ts';

/** What is recommended is not done, a commitment is neither begun nor renewed, and of what was counted no state is known. */
export const deed: Rule = (sentence) =>
  tellsOfDeeds(sentence) ||
  tellsOfBeginning(sentence) ||
  sentence.figures.some((figure) => isCalled(figure, sentence))
    ? 'measure'
    : null;

/** Of a commitment, whose end is all that is told: it is neither begun nor renewed. */
const BEGUN =
  /^(?:renewed|extended|prolonged|started|began|begins|starts|begun|renovad[oa]|prorrogad[oa]|estendid[oa]|comec\w+|inici\w+)$/;

const DONE = /^(?:was|were|been|foi|foram|sido)$/;
const IS_DONE = /^(?:was|were|been|is|are|foi|foram|esta|estao|sao|sido)$/;
const DEED =
  /^(?:implemented|handled|investigated|tratad[oa]s?|investigad[oa]s?|completed|executed|deployed|adopted|finished|finalised|finalized|remediated|resolved|carried|acted|approved|rejected|accepted|blocked|closed|cancelled|canceled|fixed|delivered|automated|started|rolled|aprovad[oa]s?|rejeitad[oa]s?|aceit[oa]s?|bloquead[oa]s?|fechad[oa]s?|cancelad[oa]s?|resolvid[oa]s?|corrigid[oa]s?|entregues?|iniciad[oa]s?|implementad[oa]s?|executad[oa]s?|concluid[oa]s?|aplicad[oa]s?|adotad[oa]s?|seguid[oa]s?)$/;

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
  /^(?:deleted|removed|stopped|terminated|closed|created|resized|opened|excluid[oa]s|removid[oa]s|desligad[oa]s|criad[oa]s|idle|unused|unattached|orphaned|empty|unhealthy|healthy|underutili[sz]ed|compliant|exposed|inefficient|efficient|expensive|wasteful|ocios[oa]s|vazi[oa]s|sem|ineficientes|eficientes|car[oa]s)$/;

/** `{f1} are idle`: how many there are is known, and not in what state. */
function isCalled({ fact, at }: FigureToken, { tokens }: ParsedSentence): boolean {
  if (!COUNTED.has(fact.measure)) return false;
  const [verb, state] = [tokens[at + 2], tokens[at + 4]];
  if (verb?.kind !== 'word' || state?.kind !== 'word') return false;
  return IS_DONE.test(verb.plain) && (STATE.test(state.plain) || restricts(state.plain));
}
