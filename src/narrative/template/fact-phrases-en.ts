import type { FactSlots, PeriodSlot } from './fact-words.ts';

/** `in October`, `on 17 November`, `for 1 to 17 November`. */
const BEFORE_PERIOD: Readonly<Record<PeriodSlot['length'], string>> = { month: 'in', day: 'on', days: 'for' };

/** Whose spend it is. */
export function spendOf({ kind, name }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return 'spend';
    case 'account':
    case 'region':
    case 'team':
      return `spend of the ${kind} ${name}`;
    case 'tag-value':
    case 'tag-key':
      return `spend of ${name}`;
    case 'usage-type':
      return `spend on the usage type ${name}`;
    case 'unit-metric':
      return `the cost of each ${name}`;
    default:
      return `spend on ${name}`;
  }
}

/** What is done, as a subject: actions are named by what doing them is, horizons by their days (`the next 30 days`). */
export function acting(fact: FactSlots): string {
  const { kind, name } = fact;
  switch (kind) {
    case 'estate':
      return `what is recommended${againstDebt(fact)}`;
    case 'action':
      return name;
    case 'horizon':
      return `what can be done in ${name}`;
    case 'resource':
      return `acting on ${name}`;
    default:
      return `what is recommended for ${name}`;
  }
}

/** Of the whole estate: it is about what is out of date alone. */
export function againstDebt({ topic }: FactSlots): string {
  return topic === 'technical-debt' ? ' against technical debt' : '';
}

export function tagOf({ kind, name }: FactSlots): string {
  return kind === 'estate' ? 'tags' : `the tag ${name}`;
}

export function named({ kind, name }: FactSlots, otherwise: string): string {
  return kind === 'estate' ? otherwise : name;
}

/** What a sentence is about, before it. */
export function about({ kind, name }: FactSlots): string {
  return kind === 'estate' ? '' : `${name}: `;
}

/** A name behind a word; of the estate neither. */
export function withName(word: string, { kind, name }: FactSlots): string {
  return kind === 'estate' ? '' : `${word} ${name}`;
}

/** `in October`. */
export function when({ period }: FactSlots): string {
  return period ? ` ${BEFORE_PERIOD[period.length]} ${period.slot}` : '';
}

/** `for October`. */
export function forWhen({ period }: FactSlots): string {
  return period ? ` for ${period.slot}` : '';
}

/** ` (October)`, where no word goes well before it. */
export function inBrackets({ period }: FactSlots): string {
  return period ? ` (${period.slot})` : '';
}

export function against({ base }: FactSlots): string {
  return base ? ` against ${base.slot}` : '';
}
