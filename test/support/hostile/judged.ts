/** Something in a rendered text that is more than text, and is not ours. */
export interface Live {
  readonly what: string;
  /** Where it points, or how it reads. */
  readonly text: string;
}

/** What a text may hold because we put it there. */
export interface Own {
  readonly urls?: ReadonlySet<string>;
  readonly mentions?: ReadonlySet<string>;
  readonly images?: ReadonlySet<string>;
}

/** Control, bidirectional, zero-width and private characters, and halves of characters: what hides or reorders text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** A line break, and the word joiner that holds a minus at its currency. */
const OWN_INVISIBLE: ReadonlySet<string> = new Set(['\n', '\u2060']);

/** Characters that nobody sees. */
export function invisibleIn(text: string, own: ReadonlySet<string> = OWN_INVISIBLE): readonly Live[] {
  return [...text.matchAll(INVISIBLE)]
    .filter(([character]) => !own.has(character))
    .map(([character]) => ({
      what: 'invisible',
      text: `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`,
    }));
}
