import { type Decimal, formatDecimal } from '../../core/decimal.ts';
import type { Fact, FactTable, FactValue } from '../../core/fact.ts';
import { amountText } from '../../core/money.ts';

const SLOT = /\{([fpb]\d+)\}/g;

/** What a reader would read as the same: two facts of two topics may be one figure. */
export function sentenceIdentity({ facts }: FactTable): (sentence: string) => string {
  const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  return (sentence) =>
    sentence.replace(SLOT, (slot, name: string) => {
      const fact = byId.get(`f${name.slice(1)}`);
      if (!fact) return slot;
      if (name.startsWith('f')) return `{${valueText(fact.value)}}`;
      return `{${JSON.stringify(name.startsWith('p') ? fact.period : fact.base)}}`;
    });
}

function valueText(value: FactValue): string {
  switch (value.kind) {
    case 'money':
      return [amountText(value.amount), value.amount.currency, value.per, value.signed].join(' ');
    case 'estimate':
      return [value.amount.value, value.amount.currency, value.per, value.signed].join(' ');
    case 'ratio':
      return [ratioText(value.ratio), 'of one', value.signed].join(' ');
    case 'count':
      return [value.count, value.of].join(' ');
    case 'day':
      return value.day;
  }
}

function ratioText(ratio: Decimal | number): string {
  return typeof ratio === 'number' ? String(ratio) : formatDecimal(ratio);
}
