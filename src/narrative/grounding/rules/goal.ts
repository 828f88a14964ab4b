import { meetsTarget } from '../../facts/meets-target.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const MET = /^(?:meet|meets|met|meeting|hit|hits|ating\w+|cumpr\w+|alcanc\w+)$/;
const MISSED =
  /^(?:miss|misses|missed|missing|fail|fails|failed|failing|yet|needs?|should|perd\w+|falh\w+|ainda|precisa\w*|deveria\w*)$/;
const INSIDE = /^(?:within|inside|dentro)$/;
const OUTSIDE = /^(?:outside|off|beyond|short|fora|aquem)$/;
const TARGET = /^(?:targets?|goals?|metas?|alvos?|objetivos?)$/;

/** "Meeting its target" of a key figure that misses it, or of one that has none in the sentence. */
export const goal: Rule = (sentence) => {
  const claim = claimOf(sentence);
  if (claim === null) return null;
  const verdicts = verdictsOf(sentence);
  return verdicts.length > 0 && verdicts.every((isMet) => isMet === claim) ? null : 'direction';
};

/** `null`: nothing is said of a target, or only what it is. */
function claimOf({ words }: ParsedSentence): boolean | null {
  const says = (pattern: RegExp) => words.some(({ plain }) => pattern.test(plain));
  if (!says(TARGET)) return null;
  if (says(MISSED) || says(OUTSIDE)) return false;
  return says(MET) || says(INSIDE) ? true : null;
}

/** Of every key figure that stands there with its target. */
function verdictsOf({ figures }: ParsedSentence): readonly (boolean | null)[] {
  const facts = figures.map(({ fact }) => fact);
  return facts
    .filter(({ measure }) => measure === 'kpi-target')
    .map((target) => meetsTarget(facts.filter(({ subject }) => subject === target.subject)));
}
