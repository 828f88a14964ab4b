import { formatDecimal } from '../../../src/core/decimal.ts';
import type { FactTable, FactTopic, FactValue } from '../../../src/core/fact.ts';
import { factsWith, subjectOf } from '../../../src/narrative/facts/fact-queries.ts';

/** The facts of a topic in short: what it is about, measure, figure; then rank and direction where there is one. */
export function told(table: FactTable, topic: FactTopic): readonly string[] {
  return factsWith(table, { topics: [topic] }).map((fact) => {
    const { kind, name } = subjectOf(table, fact);
    const rank = fact.rank === null ? '' : ` #${fact.rank}`;
    const direction = fact.direction === null ? '' : ` ${fact.direction}`;
    return `${name ?? kind}: ${fact.measure} ${figureOf(fact.value)}${rank}${direction}`;
  });
}

function figureOf(value: FactValue): string {
  switch (value.kind) {
    case 'money':
      return `${formatDecimal(value.amount.amount)} ${value.amount.currency}${rate(value.per)}`;
    case 'estimate':
      return `~${value.amount.value} ${value.amount.currency}${rate(value.per)}`;
    case 'ratio':
      return typeof value.ratio === 'number' ? String(value.ratio) : formatDecimal(value.ratio);
    case 'count':
      return `${value.count} ${value.of}`;
    case 'day':
      return value.day;
  }
}

function rate(per: 'day' | 'month' | 'year' | null): string {
  return per === null ? '' : `/${per}`;
}
