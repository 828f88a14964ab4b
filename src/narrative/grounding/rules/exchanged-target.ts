import type { ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const TARGET = /^(?:targets?|goals?|metas?|alvos?|objetivos?)$/;
const AGAINST = /^(?:against|versus|vs|ante|contra|frente|aim\w*|asked|wanted|sought)$/;

/** `the target is {f1}`, where that is the figure and the target stands elsewhere; `it is at {f2}`, where that is the target. */
export const exchangedTarget: Rule = (sentence) => (isExchanged(sentence) ? 'measure' : null);

function isExchanged({ words, figures }: ParsedSentence): boolean {
  const targets = figures.filter(({ fact }) => fact.measure === 'kpi-target');
  if (targets.length === 0) return false;
  const named = new Set(words.filter(({ plain }) => TARGET.test(plain)).map(({ clause }) => clause));
  if (named.size === 0) return !words.some(({ plain }) => AGAINST.test(plain));
  const isOwn = ({ clause }: { readonly clause: number }) =>
    targets.some((target) => target.clause === clause);
  return figures.some(
    (figure) => figure.fact.measure === 'kpi' && named.has(figure.clause) && !isOwn(figure),
  );
}
