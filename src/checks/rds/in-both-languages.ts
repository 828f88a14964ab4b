/** Words that a guide made for several checks is given, in each language it is told in. */
export interface InBothLanguages {
  readonly en: string;
  readonly ptBr: string;
}
