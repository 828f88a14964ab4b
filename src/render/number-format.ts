import type { Language } from '../core/language.ts';

/** Few: languages, styles and the currencies of one bill. */
const MADE = new Map<string, Intl.NumberFormat>();

/** Intl's own, made once for each choice: making one takes as long as writing a hundred numbers with it. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const made = MADE.get(key) ?? new Intl.NumberFormat(language, options);
  MADE.set(key, made);
  return made;
}
