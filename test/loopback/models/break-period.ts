import type { ToldFact } from './asked.ts';
import {
  afterFigure,
  appended,
  type Breaking,
  figuresOf,
  oneOf,
  placesOf,
  put,
  text,
  type Way,
} from './broken.ts';

/** A figure of some days told of others. */
export const PERIOD_WAYS: Readonly<Record<string, Way>> = {
  'other days': (breaking) => replaced(breaking, 'period'),
  'another base': (breaking) => replaced(breaking, 'base'),
  'days and base exchanged': ({ told: { pieces } }) => {
    if (placesOf(pieces, 'period').length === 0 || placesOf(pieces, 'base').length === 0) return null;
    return pieces.map((piece) => {
      if (piece.kind === 'base') return { ...piece, kind: 'period' };
      const based = figuresOf(pieces).find(({ compared_with }) => compared_with !== null);
      return piece.kind === 'period' && based ? { kind: 'base', fact: based } : piece;
    });
  },
  'days in words': ({ told: { pieces }, words, random }) => {
    const at = oneOf(placesOf(pieces, 'period', 'base'), random);
    if (at === undefined || !isShort(pieces)) return null;
    return put(pieces, at, text(oneOf(words.times, random) ?? ''));
  },
  'another month': ({ told: { pieces }, words, random }) => {
    const at = oneOf(placesOf(pieces, 'period', 'base'), random);
    const months = words.months.filter((_, month) => !isIn(month, pieces));
    return at === undefined ? null : put(pieces, at, text(oneOf(months, random) ?? ''));
  },
  'days behind': ({ told: { pieces }, words, random }) =>
    isShort(pieces) ? appended(pieces, text(oneOf(words.timesAfter, random) ?? '')) : null,
  'another rate': ({ told: { pieces }, words, random }) => {
    const units = figuresOf(pieces).map(({ unit }) => unit);
    const wrong = words.rates.filter(([per]) => !units.some((unit) => unit.endsWith(` a ${per}`)));
    return afterFigure(pieces, oneOf(oneOf(wrong, random)?.[1] ?? [], random) ?? '', random);
  },
};

function replaced({ told: { pieces }, asked, random }: Breaking, kind: 'period' | 'base') {
  const at = oneOf(placesOf(pieces, kind), random);
  const own = new Set(figuresOf(pieces).flatMap((fact) => [fact.period, fact.compared_with]));
  const fact = oneOf(
    asked.facts.filter((other) => timeOf(other, kind) !== null && !own.has(timeOf(other, kind))),
    random,
  );
  return at === undefined || !fact ? null : put(pieces, at, { kind, fact });
}

function timeOf({ period, compared_with }: ToldFact, kind: 'period' | 'base'): string | null {
  return kind === 'period' ? period : compared_with;
}

/** Whether every figure is of days, and of a month at most: no year, quarter or week. */
function isShort(pieces: Breaking['told']['pieces']): boolean {
  return figuresOf(pieces).every(({ period }) => {
    const [start, end = start] = period?.split('..') ?? [];
    return start !== undefined && start.slice(0, 7) === end?.slice(0, 7);
  });
}

/** Whether one of the figures is of that month, or is compared with it. */
function isIn(month: number, pieces: Breaking['told']['pieces']): boolean {
  const number = `-${String(month + 1).padStart(2, '0')}`;
  return figuresOf(pieces).some(({ period, compared_with }) =>
    [period, compared_with].some((time) => time?.includes(number)),
  );
}
