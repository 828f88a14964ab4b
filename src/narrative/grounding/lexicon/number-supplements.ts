import { listed } from './listed.ts';

/** Number words that no speller of numbers writes, of the languages checked. */
export const NUMBER_SUPPLEMENTS: readonly string[] = [
  // English.
  ...listed(`
    nil, naught, nought, dozen, dozens, couple, pair, pairs, trio, duo, handful, umpteen, zillion,
    zillions, gazillion, gazillions, bazillion, bajillion, squillion, quadrillion, quadrillions,
    fourty, fourtieth, ninty, fivety, grand, twosome, threesome, mn, bn, tn, mln, mio, mrd, k, mm,
    umpteenth, nth, penultimate, antepenultimate, penultimo, penultima, antepenultimo, antepenultima,
    lakh, crore, googol, myriad
  `),
  // Portuguese of Brazil, where it differs from that of Portugal.
  ...listed(`
    quatorze, dezesseis, dezessete, dezenove, bilhao, bilhoes, trilhao, trilhoes, milhoes, duas,
    duzia, duzias, dezena, dezenas, centena, centenas, milhar, milhares, par, pares, terco, tercos,
    avos, quatrilhao, quatrilhoes, decimo, milesimo, milionesimo, bilionesimo, dupla, trinca, mi, bi,
    tri, cinqüenta, meia duzia, undecimo, duodecimo, enesimo, enesima, ambos, ambas
  `),
  // The others.
  ...listed(`
    docena, docenas, decena, decenas, centenar, centenares, millar, millares, millon, millones,
    dieciseis, veintiun, douzaine, dizaine, dizaines, centaine, centaines, millier, milliers,
    septante, octante, huitante, nonante, dutzend, hunderte, tausende, zwo, dozzina, decina, decine,
    centinaio, centinaia, migliaio, migliaia, milioni, milione, miliardo, miliardi, mila, dreissig,
    funf, zwolf, ander, both, ambas, beide, entrambi, entrambe
  `),
];

/** Ordinary words of a language that a reader may have, which are numbers in another; and links between parts of a number. */
export const NO_NUMBERS: readonly string[] = [
  ...listed(`
    a, e, y, and, et, und, um, uma, un, una, une, ein, eine, de, ander
  `),
  // en: once, due, elf, sex; pt: dos, sei, sem.
  ...listed(`
    once, due, dos, sei, premier, vent
  `),
];
