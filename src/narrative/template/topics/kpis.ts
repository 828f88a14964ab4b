import type { Fact, FactTable } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { meetsTarget } from './meets-target.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly against: (value: Told, target: Told, isMet: boolean | null) => string;
  readonly alone: (value: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    against: (value, target, isMet) =>
      `${value.s} was ${value.f}${value.when}, ${isMet === null ? 'beside a' : isMet ? 'meeting the' : 'missing the'} target of ${target.f}.`,
    alone: (value) => `${value.s} was ${value.f}${value.when}.`,
  },
  'pt-BR': {
    against: (value, target, isMet) =>
      `${value.s} — ${value.f}${value.when}, ${isMet === null ? 'ante a' : isMet ? 'dentro da' : 'fora da'} meta de ${target.f}.`,
    alone: (value) => `${value.s} — ${value.f}${value.when}.`,
  },
};

/** Figures to steer by beside their targets; then those of which only the trend counts. */
export const kpis: SectionWriter = (table, language) => {
  const words = WORDS[language];
  const values = groupsOfTopic(table, 'kpis').flatMap((group) => {
    const value = told(group, 'kpi', language);
    const target = told(group, 'kpi-target', language);
    return value ? [{ value, target, isMet: isMet(table, group) }] : [];
  });
  return [
    ...values.flatMap(({ value, target, isMet }) => (target ? [words.against(value, target, isMet)] : [])),
    ...values.flatMap(({ value, target }) => (target ? [] : [words.alone(value)])),
  ];
};

function isMet(table: FactTable, { facts }: FactGroup): boolean | null {
  const [value, target] = [facts.find(isValue), facts.find(isTarget)];
  return value && target ? meetsTarget(table, value, target) : null;
}

function isValue({ measure }: Fact): boolean {
  return measure === 'kpi';
}

function isTarget({ measure }: Fact): boolean {
  return measure === 'kpi-target';
}
