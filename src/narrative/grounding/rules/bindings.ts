import type { FactIndex } from '../fact-index.ts';
import type { FigureToken, NameToken, ParsedSentence } from '../parse/parsed-sentence.ts';

/** A figure beside the name that a reader takes it to be about; `null`: there is none, or the figure is of the estate. */
export interface Binding {
  readonly figure: FigureToken;
  readonly name: NameToken | null;
}

const RESPECTIVELY = /\b(?:respectively|respectivamente)\b/;

/**
 * The nearest name before a figure; where the first figure stands before any name, the first behind it, and of a later one
 * that of its own clause.
 */
export function bindingsOf(
  { figures, names, words }: ParsedSentence,
  { estate }: FactIndex,
): readonly Binding[] {
  const own = figures.filter(({ fact }) => !estate.has(fact.subject));
  const inOrder = RESPECTIVELY.test(words.map(({ plain }) => plain).join(' ')) && own.length === names.length;
  const [first] = own;
  const figureFirst = first !== undefined && !names.some(({ at }) => at < first.at);
  return figures.map((figure) => {
    if (estate.has(figure.fact.subject)) return { figure, name: null };
    if (inOrder) return { figure, name: names[own.indexOf(figure)] ?? null };
    const before = names.findLast(({ at }) => at < figure.at) ?? null;
    const behind = names.find(({ at }) => at > figure.at) ?? null;
    const same = behind?.clause === figure.clause && before?.clause !== figure.clause;
    return { figure, name: figureFirst && same ? behind : (before ?? behind) };
  });
}
