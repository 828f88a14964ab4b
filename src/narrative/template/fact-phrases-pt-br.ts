import type { FactSlots, PeriodSlot } from './fact-words.ts';

/** `em outubro`, `em 17 de novembro`, `de 1 a 17 de novembro`. */
const BEFORE_PERIOD: Readonly<Record<PeriodSlot['length'], string>> = { month: 'em', day: 'em', days: 'de' };

/** Whose spend it is; masculine. */
export function spendOf({ kind, name }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return 'o gasto';
    case 'account':
      return `o gasto da conta ${name}`;
    case 'region':
      return `o gasto da região ${name}`;
    case 'team':
      return `o gasto da equipe ${name}`;
    case 'tag-value':
    case 'tag-key':
      return `o gasto de ${name}`;
    case 'usage-type':
      return `o gasto com o tipo de uso ${name}`;
    case 'unit-metric':
      return `o custo de cada ${name}`;
    default:
      return `o gasto com ${name}`;
  }
}

/** What is done, as a subject: actions are named by what doing them is, horizons by their days (`os próximos 30 dias`). */
export function acting(fact: FactSlots): string {
  const { kind, name } = fact;
  switch (kind) {
    case 'estate':
      return `o que é recomendado${againstDebt(fact)}`;
    case 'action':
      return name;
    case 'horizon':
      return `o que pode ser feito durante ${name}`;
    case 'resource':
      return `agir sobre ${name}`;
    default:
      return `o que é recomendado para ${name}`;
  }
}

/** Of the whole estate: it is about what is out of date alone. */
export function againstDebt({ topic }: FactSlots): string {
  return topic === 'technical-debt' ? ' contra a dívida técnica' : '';
}

export function tagOf({ kind, name }: FactSlots): string {
  return kind === 'estate' ? 'tags' : `a tag ${name}`;
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

/** `em outubro`. */
export function when({ period }: FactSlots): string {
  return period ? ` ${BEFORE_PERIOD[period.length]} ${period.slot}` : '';
}

/** `para outubro`. */
export function forWhen({ period }: FactSlots): string {
  return period ? ` para ${period.slot}` : '';
}

/** ` (October)`, where no word goes well before it. */
export function inBrackets({ period }: FactSlots): string {
  return period ? ` (${period.slot})` : '';
}

export function against({ base }: FactSlots): string {
  return base ? ` em relação a ${base.slot}` : '';
}
