import { currencyOf } from '../fact-index.ts';
import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';
import type { Rule } from './rule.ts';

const BESIDES: ReadonlySet<string> = new Set([
  'and',
  'plus',
  'besides',
  'while',
  'e',
  'mais',
  'alem',
  'enquanto',
]);

/** Amounts in two currencies stand beside each other: one is not the other in other words. */
export const currency: Rule = (sentence) =>
  sentence.figures.some((figure, at) => isInOtherWords(sentence.figures[at - 1], figure, sentence))
    ? 'unit'
    : null;

function isInOtherWords(
  before: FigureToken | undefined,
  figure: FigureToken,
  { words }: ParsedSentence,
): boolean {
  if (!before) return false;
  const [one, other] = [currencyOf(before.fact), currencyOf(figure.fact)];
  if (one === null || other === null || one === other) return false;
  return !words.some(({ at, plain }) => at > before.at && at < figure.at && BESIDES.has(plain));
}
