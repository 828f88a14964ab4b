import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';

/** Figures that a word of this clause speaks of: those of the clause; where it has none, of the whole sentence. */
export function figuresAround({ figures }: ParsedSentence, clause: number): readonly FigureToken[] {
  const own = figures.filter((figure) => figure.clause === clause);
  return own.length > 0 ? own : figures;
}

/** Those of the clause, else of the sentence, where the clause's do not do. */
export function someAround(
  sentence: ParsedSentence,
  clause: number,
  isRight: (figure: FigureToken) => boolean,
): boolean {
  return (
    sentence.figures.some((figure) => figure.clause === clause && isRight(figure)) ||
    sentence.figures.some(isRight)
  );
}
