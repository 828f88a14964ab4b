import type { Language, ToldFact } from './asked.ts';
import { type Breaking, figuresOf, oneOf, subjectOf, text, type Way } from './broken.ts';
import { shapesOf } from './honest.ts';
import { type Piece, toldBy } from './shape.ts';

/** What a figure is called that it is not, by what it would have to be. `A`: a figure, `a`: its subject. */
const CALLED: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    budget: ['The budget of [a] is [A].', '[a] has budgeted [A].', 'Of the budget, [a] takes [A].'],
    forecast: ['[a] is forecast at [A].', 'The forecast of [a] is [A].', 'We expect [a] to reach [A].'],
    waste: ['The waste of [a] is [A].', '[a] wastes [A].'],
    credit: ['Credits of [a] came to [A].', '[a] received credits of [A].'],
    tax: ['Tax on [a] came to [A].', 'Taxes of [a] are [A].'],
    saving: ['[a] saves [A].', 'The saving of [a] is [A].', 'Savings at [a] come to [A].'],
    'one-off-cost': ['The upfront cost of [a] is [A].'],
    anomaly: ['[a] had anomalies of [A].', 'Unusual spend of [a] came to [A].'],
    commitment: ['Commitments of [a] are unused at [A].'],
  },
  'pt-BR': {
    budget: ['O orçamento de [a] é de [A].', '[a] tem [A] orçados.', 'Do orçamento, [a] leva [A].'],
    forecast: ['A previsão de [a] é de [A].', '[a] tem [A] previstos.', 'Espera-se que [a] chegue a [A].'],
    waste: ['O desperdício de [a] é de [A].', '[a] desperdiça [A].'],
    credit: ['Os créditos de [a] foram de [A].', '[a] recebeu créditos de [A].'],
    tax: ['Os impostos de [a] foram de [A].', 'O imposto sobre [a] é de [A].'],
    saving: ['[a] economiza [A].', 'A economia de [a] é de [A].'],
    'one-off-cost': ['O custo inicial de [a] é de [A].'],
    anomaly: ['[a] teve anomalias de [A].', 'O gasto incomum de [a] foi de [A].'],
    commitment: ['Compromissos sem uso de [a] custam [A].'],
  },
};

/**
 * Measures that are believed where the other should stand: of one unit. What is exchanged with figures of another unit ("saves
 * 12 recommendations") reads as the nonsense it is, and a change stands for its ratio.
 */
const APART: readonly (readonly [string, string])[] = [
  ['spend', 'spend-change'],
  ['budget', 'budget-actual'],
  ['budget', 'budget-forecast'],
  ['commitment-utilisation', 'commitment-coverage'],
  ['kpi', 'kpi-target'],
  ['reads-planned', 'reads-answered'],
];

/** A figure called what it is not. */
export const MEASURE_WAYS: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(Object.keys(CALLED.en).map((measure) => [measure, called(measure)])),
  'figures of one exchanged': ({ told: { pieces }, random }) => {
    const figures = figuresOf(pieces);
    const pairs = APART.flatMap(([one, other]) => {
      const a = figures.find(({ measure }) => measure === one);
      const b = figures.find(({ measure, about }) => measure === other && about === a?.about);
      return a && b && a.figure !== b.figure ? [[a, b] as const] : [];
    });
    const [a, b] = oneOf(pairs, random) ?? [];
    if (!a || !b) return null;
    return pieces.map((piece) =>
      piece.kind === 'figure'
        ? { ...piece, fact: piece.fact === a ? b : piece.fact === b ? a : piece.fact }
        : piece,
    );
  },
};

function called(measure: string): Way {
  return ({ told: { pieces }, asked, random }) => {
    const fact = oneOf(
      figuresOf(pieces).filter((figure) => isSpend(figure, asked)),
      random,
    );
    const subject = fact && subjectOf(fact, asked);
    const form = oneOf(CALLED[asked.language][measure] ?? [], random);
    if (!fact || !subject || form === undefined) return null;
    return form.split(/(\[[Aa]\])/).map((part): Piece => {
      if (part === '[A]') return { kind: 'figure', fact };
      return part === '[a]' ? { kind: 'name', subject } : text(part);
    });
  };
}

/** What one of them costs, which is neither planned nor expected nor saved. */
function isSpend(fact: ToldFact, asked: Breaking['asked']): boolean {
  return fact.measure === 'spend' && subjectOf(fact, asked)?.kind !== 'estate';
}

/** The largest, which it is not. */
export const RANK_WAYS: Readonly<Record<string, Way>> = {
  'not the largest': ({ told, asked, random }) => {
    const topics = told.shape[0].split(' ');
    const claims = shapesOf(asked)
      .filter(([, , first]) => first !== undefined)
      .flatMap((shape) => toldBy(shape, asked, topics, 'others'));
    return oneOf(claims, random)?.pieces ?? null;
  },
};
