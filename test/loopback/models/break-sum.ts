import type { Asked, Language, ToldFact } from './asked.ts';
import { type Breaking, oneOf, subjectOf, text, type Way } from './broken.ts';
import type { Piece } from './shape.ts';
import { currencyOf } from './shape.ts';

/**
 * Claims of arithmetic that no fact is. `A` and `B`: two figures of one measure, `a` and `b` their subjects, `C`: a third
 * figure that is not what is claimed, `p`: their days.
 */
const SUMS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    'a sum': [
      'Together, [a] and [b] cost [C].',
      '[a] with [A] and [b] with [B] add up to [C].',
      '[a] cost [A] and [b] cost [B], [C] in total.',
      '[a] and [b] combined cost [A].',
      'The sum of [a] and [b] is [B].',
      '[a] plus [b] make [C].',
      '[a] cost [A], [b] cost [B], and all of it comes to [B].',
      '[a] and [b] jointly spent [A].',
    ],
    'one figure of two': [
      '[a] and [b] cost [B].',
      'Spend on [a] and [b] was [B].',
      '[a], like [b], cost [B].',
      '[a] as well as [b] came to [B].',
      '[a] cost as much as [b], [B].',
      '[a] matched [b] at [B].',
      'Between them, [a] and [b] took [B].',
    ],
    'a difference': [
      'The difference between [a] at [A] and [b] at [B] is [C].',
      '[a] cost [C] more than [b].',
      '[a] at [A] minus [b] at [B] leaves [C].',
      'The gap between [a] and [b] is [C].',
      '[a] leads [b] by [C].',
      '[a] is [C] ahead of [b].',
      'Net of [b], [a] cost [C].',
      '[a] without [b] would be [C].',
      '[b] trails [a] by [C].',
    ],
    'a comparison': [
      '[b] at [B] cost more than [a] at [A].',
      '[b] ([B]) exceeds [a] ([A]).',
      '[b] is larger than [a]: [B] against [A].',
      '[a] with [A] costs less than [b] with [B].',
      '[b] outweighs [a], with [B] to [A].',
      '[b] at [B] is ahead of [a] at [A].',
      '[b] tops [a]: [B] over [A].',
      '[a] at [A] trails [b] at [B].',
      '[b] with [B] dwarfs [a] with [A].',
      '[a] with [A] is cheaper than [b] with [B].',
    ],
    'an average': ['On average, [a] and [b] cost [A].', 'The mean of [a] at [A] and [b] at [B] is [C].'],
    'a product': ['[b] at [B] is a multiple of [a] at [A].', '[b] at [B] is many times [a] at [A].'],
  },
  'pt-BR': {
    'a sum': [
      'Juntos, [a] e [b] custaram [C].',
      '[a] com [A] e [b] com [B] somam [C].',
      '[a] custou [A] e [b] custou [B], [C] no total.',
      '[a] e [b] combinados custaram [A].',
      'A soma de [a] e [b] é [B].',
      '[a] mais [b] dão [C].',
      '[a] custou [A], [b] custou [B], e ao todo foram [B].',
      '[a] e [b] em conjunto gastaram [A].',
    ],
    'one figure of two': [
      '[a] e [b] custaram [B].',
      'O gasto com [a] e [b] foi de [B].',
      '[a], assim como [b], custou [B].',
      'Tanto [a] quanto [b] custaram [B].',
      '[a] custou o mesmo que [b], [B].',
      '[a] igualou [b] em [B].',
      'Entre [a] e [b], foram [B].',
    ],
    'a difference': [
      'A diferença entre [a] com [A] e [b] com [B] é de [C].',
      '[a] custou [C] a mais do que [b].',
      '[a] com [A] menos [b] com [B] deixa [C].',
      'A distância entre [a] e [b] é de [C].',
    ],
    'a comparison': [
      '[b] com [B] custou mais do que [a] com [A].',
      '[b] ([B]) supera [a] ([A]).',
      '[b] é maior do que [a]: [B] contra [A].',
      '[a] com [A] custa menos do que [b] com [B].',
      '[b] com [B] está à frente de [a] com [A].',
      '[a] com [A] fica atrás de [b] com [B].',
      '[b] com [B] ultrapassa [a] com [A].',
      '[a] com [A] é mais barato do que [b] com [B].',
    ],
    'an average': ['Em média, [a] e [b] custaram [A].', 'A média de [a] com [A] e [b] com [B] é [C].'],
    'a product': ['[b] com [B] é um múltiplo de [a] com [A].', '[b] com [B] é muitas vezes [a] com [A].'],
  },
};

interface Three {
  readonly larger: ToldFact;
  readonly smaller: ToldFact;
  readonly third: ToldFact;
}

function claimed(name: string): Way {
  return (breaking) => {
    const three = threeOf(breaking);
    const form = oneOf(SUMS[breaking.asked.language][name] ?? [], breaking.random);
    return three && form !== undefined ? piecesOf(form, three, breaking.asked) : null;
  };
}

export const SUM_WAYS: Readonly<Record<string, Way>> = Object.fromEntries(
  Object.keys(SUMS.en).map((name) => [name, claimed(name)]),
);

/** Two amounts of one measure, days and currency, and a third that is neither their sum, their difference nor their mean. */
function threeOf({ told, asked, random }: Breaking): Three | null {
  const topics = new Set(told.shape[0].split(' '));
  const amounts = asked.facts.filter(
    (fact) =>
      topics.has(fact.topic) &&
      fact.direction === null &&
      currencyOf(fact) !== null &&
      subjectOf(fact, asked)?.kind !== 'estate',
  );
  const one = oneOf(amounts, random);
  const like = amounts.filter((fact) => one && fact.about !== one.about && isLike(fact, one));
  const two = oneOf(like, random);
  const third = oneOf(
    asked.facts.filter((fact) => one && two && fact.unit === one.unit && !isResult(fact, one, two)),
    random,
  );
  if (!one || !two || !third) return null;
  const [larger, smaller] = Number(one.figure) > Number(two.figure) ? [one, two] : [two, one];
  return { larger, smaller, third };
}

function isLike(fact: ToldFact, one: ToldFact): boolean {
  return (
    fact.measure === one.measure &&
    fact.unit === one.unit &&
    fact.period === one.period &&
    Math.abs(Number(fact.figure) - Number(one.figure)) > 1
  );
}

function isResult({ figure }: ToldFact, one: ToldFact, two: ToldFact): boolean {
  const [a, b] = [Number(one.figure), Number(two.figure)];
  return [a + b, Math.abs(a - b), (a + b) / 2, a, b].some((result) => Math.abs(result - Number(figure)) < 1);
}

function piecesOf(form: string, { larger, smaller, third }: Three, asked: Asked): readonly Piece[] | null {
  const slots: Readonly<Record<string, Piece | null>> = {
    '[A]': { kind: 'figure', fact: larger },
    '[B]': { kind: 'figure', fact: smaller },
    '[C]': { kind: 'figure', fact: third },
    '[a]': nameOf(larger, asked),
    '[b]': nameOf(smaller, asked),
  };
  const pieces = form
    .split(/(\[[ABCab]\])/)
    .map((part) => (part in slots ? (slots[part] ?? null) : text(part)));
  return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null);
}

function nameOf(fact: ToldFact, asked: Asked): Piece | null {
  const subject = subjectOf(fact, asked);
  return subject ? { kind: 'name', subject } : null;
}
