import { appended, type Breaking, oneOf, someNumber, text, type Way } from './broken.ts';

/** A number that nobody counted, in digits. */
export const DIGIT_WAYS: Readonly<Record<string, Way>> = {
  digits: (breaking) => withWords(breaking, breaking.words.digits),
  'a number in digits': (breaking) => {
    const value = Math.floor(breaking.random() * 100_000) / 100;
    const digits = value.toLocaleString(breaking.asked.language);
    return withWords(
      breaking,
      breaking.words.numberFrames.map((frame) => frame.replace('#', digits)),
    );
  },
};

/** The same in words. */
export const NUMBER_WORD_WAYS: Readonly<Record<string, Way>> = {
  cardinal: (breaking) =>
    withWords(
      breaking,
      breaking.words.numberFrames.map((frame) => frame.replace('#', someNumber(breaking))),
    ),
  ordinal: (breaking) => withWords(breaking, breaking.words.ordinals),
  ratio: (breaking) => withWords(breaking, breaking.words.ratios),
  vague: (breaking) => withWords(breaking, breaking.words.vague),
};

function withWords({ told, random }: Breaking, choices: readonly string[]) {
  return appended(told.pieces, text(oneOf(choices, random) ?? ''));
}
