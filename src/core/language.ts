/** What reports are written in (BCP 47). */
export const LANGUAGES = ['en', 'pt-BR'] as const;

export type Language = (typeof LANGUAGES)[number];
