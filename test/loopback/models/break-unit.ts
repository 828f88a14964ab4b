import { afterFigure, figuresOf, oneOf, placesOf, put, text, type Way } from './broken.ts';
import { currencyOf } from './shape.ts';

const SIGNS: readonly (readonly [string, string])[] = [
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['BRL', 'R$'],
  ['JPY', '¥'],
];

/** A figure with a unit that it is not of. */
export const UNIT_WAYS: Readonly<Record<string, Way>> = {
  'another currency': ({ told: { pieces }, words, random }) => {
    const own = new Set(figuresOf(pieces).map(currencyOf));
    const wrong = words.moneyUnits.filter(([currency]) => !own.has(currency));
    return afterFigure(pieces, oneOf(wrong, random)?.[1] ?? '', random);
  },
  'a sign of another currency': ({ told: { pieces }, random }) => {
    const own = new Set(figuresOf(pieces).map(currencyOf));
    const sign = oneOf(
      SIGNS.filter(([currency]) => !own.has(currency)),
      random,
    )?.[1];
    const at = oneOf(placesOf(pieces, 'figure'), random);
    const piece = at === undefined ? undefined : pieces[at];
    return at === undefined || !piece || !sign ? null : put(pieces, at, text(sign), piece);
  },
  'another measure': ({ told: { pieces }, words, random }) =>
    afterFigure(pieces, oneOf(words.otherUnits, random) ?? '', random),
  percent: ({ told: { pieces }, words, random }) =>
    figuresOf(pieces).some(({ unit }) => unit === '%')
      ? null
      : afterFigure(pieces, oneOf(words.percent, random) ?? '', random),
  'other things': ({ told: { pieces }, words, random }) =>
    afterFigure(pieces, oneOf(words.nouns, random) ?? '', random),
};
