import { type Decimal, decimalToNumber } from '../../core/decimal.ts';
import type {
  CountNoun,
  Fact,
  FactDirection,
  FactPeriod,
  FactTopic,
  FactValue,
  Measure,
  Subject,
} from '../../core/fact.ts';
import type { Estimate, Money } from '../../core/money.ts';
import { monthOf, monthPeriod, type Period } from '../../core/period.ts';
import type { TargetDirection } from '../../core/rates.ts';
import type { ActionType } from '../../core/recommendation.ts';
import { type Pointed, sourceOf } from './pointed.ts';

/** What a fact is about, before it has an id; `key` tells two of one name apart. */
export interface About extends Omit<Subject, 'id'> {
  readonly key: string;
}

/** A fact before it has ids. */
export interface NewFact extends Omit<Fact, 'id' | 'subject'> {
  readonly about: About;
}

/** What facts of one kind have in common. */
export interface Frame {
  readonly topic: FactTopic;
  readonly about: About;
  readonly period?: FactPeriod | null;
  readonly base?: FactPeriod | null;
  readonly rank?: number | null;
  readonly action?: ActionType | null;
  readonly side?: TargetDirection;
}

interface Told {
  readonly per?: 'day' | 'month' | 'year';
  /** A change is told with its sign and goes where that goes; a saving takes cost down. Absent: neither. */
  readonly as?: 'change' | 'saving';
}

/** An amount; nothing where there is none. */
export function amountFact(
  frame: Frame,
  measure: Measure,
  pointed: Pointed<Money> | null,
  { per, as }: Told = {},
): readonly NewFact[] {
  if (!pointed) return [];
  // Of a saving the JSON tells more than an amount: that it is one a month is in the value of the fact.
  const { amount, currency } = pointed.value;
  const value: FactValue = {
    kind: 'money',
    amount: { amount, currency },
    per: per ?? null,
    signed: as === 'change',
  };
  return [newFact(frame, measure, value, pointed, directionOf(signOf(amount), as))];
}

export function estimateFact(
  frame: Frame,
  measure: Measure,
  pointed: Pointed<Estimate> | null,
  { per, as }: Told = {},
): readonly NewFact[] {
  if (!pointed) return [];
  const amount = pointed.value;
  const value: FactValue = { kind: 'estimate', amount, per: per ?? null, signed: as === 'change' };
  return [newFact(frame, measure, value, pointed, directionOf(signOf(amount.value), as))];
}

export function ratioFact(
  frame: Frame,
  measure: Measure,
  pointed: Pointed<Decimal | number> | null,
  { as }: Pick<Told, 'as'> = {},
): readonly NewFact[] {
  if (!pointed) return [];
  const ratio = pointed.value;
  const value: FactValue = { kind: 'ratio', ratio, signed: as === 'change' };
  return [newFact(frame, measure, value, pointed, directionOf(signOf(ratio), as))];
}

export function countFact(
  frame: Frame,
  measure: Measure,
  pointed: Pointed<number> | null,
  of: CountNoun,
): readonly NewFact[] {
  return pointed ? [newFact(frame, measure, { kind: 'count', count: pointed.value, of }, pointed)] : [];
}

export function newFact(
  { topic, about, period = null, base = null, rank = null, action = null, side }: Frame,
  measure: Measure,
  value: FactValue,
  pointed: Pointed<unknown>,
  direction: FactDirection | null = null,
): NewFact {
  const fact = { about, topic, measure, value, period, base, direction, rank, action };
  return { ...fact, ...(side ? { side } : {}), source: sourceOf(pointed) };
}

/** A whole month is told as one. */
export function daysOf(period: Period): FactPeriod {
  const month = monthOf(period.start);
  const whole = monthPeriod(month);
  return whole.start === period.start && whole.end === period.end
    ? { kind: 'month', month }
    : { kind: 'days', period };
}

function directionOf(sign: number, as: Told['as']): FactDirection | null {
  if (!as) return null;
  const up = as === 'change' ? sign : -sign;
  return up > 0 ? 'up' : up < 0 ? 'down' : 'flat';
}

function signOf(value: Decimal | number): number {
  return Math.sign(typeof value === 'number' ? value : decimalToNumber(value));
}
