import { decimalToNumber } from '../../../core/decimal.ts';
import type { Fact, FactDirection, FactPeriod } from '../../../core/fact.ts';
import { isZeroMoney } from '../../../core/money.ts';
import { lengthInDays } from '../../../core/period.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';

/** The slots of one fact, with the words before its days that a language wants. */
export interface Told {
  readonly f: string;
  /** Days of the fact, those it is compared with, and its subject: slots alone. */
  readonly p: string;
  readonly b: string;
  readonly s: string;
  /** ` in {p1}`, ` on {p1}`, ` for {p1}`; empty where it is of no days. */
  readonly when: string;
  /** ` against {b1}`; empty where it is compared with nothing. */
  readonly against: string;
  readonly way: FactDirection | null;
  /** Whether it is told in the singular. */
  readonly isOne: boolean;
  /** Whether there is nothing of it. */
  readonly isNone: boolean;
}

type Length = 'month' | 'day' | 'days';

const BEFORE_PERIOD: Readonly<Record<NarrativeLanguage, Readonly<Record<Length, string>>>> = {
  en: { month: 'in', day: 'on', days: 'for' },
  'pt-BR': { month: 'em', day: 'em', days: 'de' },
};

const AGAINST: Readonly<Record<NarrativeLanguage, string>> = {
  en: 'against',
  'pt-BR': 'em relação a',
};

export function tell(fact: Fact, language: NarrativeLanguage): Told {
  const number = fact.id.slice(1);
  const [p, b] = [`{p${number}}`, `{b${number}}`];
  return {
    f: `{${fact.id}}`,
    p,
    b,
    s: `{${fact.subject}}`,
    when: fact.period ? ` ${BEFORE_PERIOD[language][lengthOf(fact.period)]} ${p}` : '',
    against: fact.base ? ` ${AGAINST[language]} ${b}` : '',
    way: fact.direction,
    isOne: fact.value.kind === 'count' && fact.value.count === 1,
    isNone: isNone(fact.value),
  };
}

/** Against next to nothing a change is a number of times that tells less than its amount. */
const MOST_TIMES = 10;

/** Whether a figure helps whoever reads it. */
export function isTelling({ measure, value }: Fact): boolean {
  if (value.kind !== 'ratio' || !measure.endsWith('-ratio') || !value.signed) return true;
  const ratio = typeof value.ratio === 'number' ? value.ratio : decimalToNumber(value.ratio);
  return Math.abs(ratio) < MOST_TIMES;
}

function isNone(value: Fact['value']): boolean {
  if (value.kind === 'count') return value.count === 0;
  return value.kind === 'money' && isZeroMoney(value.amount);
}

function lengthOf(period: FactPeriod): Length {
  if (period.kind === 'month') return 'month';
  return lengthInDays(period.period) === 1 ? 'day' : 'days';
}

/** Its days in brackets, where "de" before them would be read as part of the name before. */
export function daysAside({ p, when }: Told): string {
  return when === '' ? '' : ` (${p})`;
}

/** A further figure in brackets, where there is one. */
export function aside(told: Told | null, words: (told: Told) => string = ({ f }) => f): string {
  return told ? ` (${words(told)})` : '';
}
