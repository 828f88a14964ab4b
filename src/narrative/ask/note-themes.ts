import { between } from './theme.ts';

/** What a question is after that no figure tells. */
export interface NoteTheme {
  readonly kind: 'owner' | 'since-report';
  readonly words: RegExp;
}

export const NOTES: readonly NoteTheme[] = [
  {
    kind: 'owner',
    words: between(
      'owners?|owns?|owned|belongs?|responsible|don[oa]s?|responsave(?:l|is)|pertenc\\w*|de quem',
    ),
  },
  {
    kind: 'since-report',
    words: between(
      '(?:last|previous|earlier|yesterday s) report|(?:ultimo|penultimo) relatorio|relatorio (?:anterior|passado|de ontem)',
    ),
  },
];
