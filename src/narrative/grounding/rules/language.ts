import type { NarrativeLanguage } from '../../../core/persona.ts';
import { en } from '../lexicon/en.ts';
import { plainWord } from '../lexicon/plain.ts';
import { ptBr } from '../lexicon/pt-br.ts';
import type { Rule } from './rule.ts';

const OWN: Readonly<Record<NarrativeLanguage, ReadonlySet<string>>> = {
  en: new Set(en.functionWords),
  'pt-BR': new Set(ptBr.functionWords),
};

/** Small words of languages that nobody here reads; lexicons have none of what they claim. */
const FOREIGN: readonly ReadonlySet<string>[] = [
  'el la los las del con y se es fue para por una un al lo su en mas sus pero como este esta',
  'le la les des du est dans pour avec une un sur et a au aux ce cette par de en qui sont ont son sa',
  'der die das und ist im von mit den dem ein eine auf zu sich um wurde nach bei aus fur sind war hat',
  'il lo la gli i di che e nel della del con per una un al sono ha su dei delle alla dal questo',
].map((words) => new Set(words.split(' ').map(plainWord)));

/** What they call costs, and say of them: a short sentence may have no small word. */
const FOREIGN_COSTS: ReadonlySet<string> = new Set(
  [
    'coste costes ahorro ahorros ahorra subio bajaron subieron cayo disminuyo presupuesto pronostico',
    'cout couts depense depenses baisse hausse augmente diminue reduit budgete facture',
    'kosten ausgaben gestiegen gesunken stieg sank fiel einsparung einsparungen gespart haushalt prognose rechnung',
    'spesa spese costi risparmio risparmi aumentata aumentato diminuita diminuito calata calato scesa salita fattura',
  ].flatMap((line) => line.split(' ')),
);

/** One small word is of several languages. */
const SOME = 2;

/** With so many words, one of them is a small one. */
const LONG = 6;

/** The reader's language: words of any other could claim what no lexicon sees. */
export const language: Rule = ({ words }, { language: wanted }) => {
  const others = [...Object.values(OWN), ...FOREIGN].filter((one) => one !== OWN[wanted]);
  const count = (wordsOf: ReadonlySet<string>) => words.filter(({ plain }) => wordsOf.has(plain)).length;
  const own = count(OWN[wanted]);
  if (words.length >= LONG && own === 0) return 'script';
  const isForeign = others.some((other) => count(other) > Math.max(own, SOME - 1));
  return isForeign || words.some(({ plain }) => FOREIGN_COSTS.has(plain)) ? 'script' : null;
};
