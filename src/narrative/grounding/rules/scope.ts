import type { FigureToken, ParsedSentence } from '../parse/parsed-sentence.ts';

/** Figures that a word of this clause speaks of: those of the clause; where it has none, of the whole sentence. */
export function figuresAround({ figures }: ParsedSentence, clause: number): readonly FigureToken[] {
  const own = figures.filter((figure) => figure.clause === clause);
  return own.length > 0 ? own : figures;
}
