import type { Decimal } from '../../core/decimal.ts';
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
  readonly direction?: FactDirection | null;
  readonly rank?: number | null;
  readonly action?: ActionType | null;
}

type Per = 'day' | 'month' | 'year' | null;

interface Told {
  readonly per?: Per;
  readonly signed?: boolean;
}

/** An amount; nothing where there is none. */
export function amountFact(
  frame: Frame,
  measure: Measure,
  amount: Pointed<Money> | null,
  { per = null, signed = false }: Told = {},
): readonly NewFact[] {
  if (!amount) return [];
  // Of a saving a month the JSON tells more than an amount: only that is the figure.
  const { amount: figure, currency } = amount.value;
  const value: FactValue = { kind: 'money', amount: { amount: figure, currency }, per, signed };
  return [newFact(frame, measure, value, amount)];
}

export function estimateFact(
  frame: Frame,
  measure: Measure,
  estimate: Pointed<Estimate> | null,
  { per = null, signed = false }: Told = {},
): readonly NewFact[] {
  if (!estimate) return [];
  return [newFact(frame, measure, { kind: 'estimate', amount: estimate.value, per, signed }, estimate)];
}

export function ratioFact(
  frame: Frame,
  measure: Measure,
  ratio: Pointed<Decimal | number> | null,
  { signed = false }: Pick<Told, 'signed'> = {},
): readonly NewFact[] {
  return ratio ? [newFact(frame, measure, { kind: 'ratio', ratio: ratio.value, signed }, ratio)] : [];
}

export function countFact(
  frame: Frame,
  measure: Measure,
  count: Pointed<number> | null,
  of: CountNoun,
): readonly NewFact[] {
  return count ? [newFact(frame, measure, { kind: 'count', count: count.value, of }, count)] : [];
}

export function newFact(
  { topic, about, period = null, base = null, direction = null, rank = null, action = null }: Frame,
  measure: Measure,
  value: FactValue,
  pointed: Pointed<unknown>,
): NewFact {
  return {
    about,
    topic,
    measure,
    value,
    period,
    base,
    direction,
    rank,
    action,
    source: sourceOf(pointed),
  };
}

/** A whole month is told as one. */
export function daysOf(period: Period): FactPeriod {
  const month = monthOf(period.start);
  const whole = monthPeriod(month);
  return whole.start === period.start && whole.end === period.end
    ? { kind: 'month', month }
    : { kind: 'days', period };
}

/** Which way a change went. */
export function directionOf(change: Money | Estimate): FactDirection {
  const sign = 'value' in change ? Math.sign(change.value) : signOf(change.amount);
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat';
}

/** What a saving does to cost. */
export function savingDirection(saving: Money): FactDirection {
  const sign = signOf(saving.amount);
  return sign > 0 ? 'down' : sign < 0 ? 'up' : 'flat';
}

function signOf({ units }: Decimal): -1 | 0 | 1 {
  return units > 0n ? 1 : units < 0n ? -1 : 0;
}
