import type { NarrativeLanguage } from '../../../core/persona.ts';
import { meetsTarget } from '../../facts/meets-target.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { daysAside, type Told } from './tell.ts';

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
      `${value.s}${daysAside(value)} — ${value.f}, ${isMet === null ? 'ante a' : isMet ? 'dentro da' : 'fora da'} meta de ${target.f}.`,
    alone: (value) => `${value.s}${daysAside(value)} — ${value.f}.`,
  },
};

/** Figures to steer by beside their targets; then those of which only the trend counts. */
export const kpis: SectionWriter = (table, language) => {
  const words = WORDS[language];
  const values = groupsOfTopic(table, 'kpis').flatMap((group) => {
    const value = told(group, 'kpi', language);
    const target = told(group, 'kpi-target', language);
    return value ? [{ value, target, isMet: meetsTarget(group.facts) }] : [];
  });
  return [
    ...values.flatMap(({ value, target, isMet }) => (target ? [words.against(value, target, isMet)] : [])),
    ...values.flatMap(({ value, target }) => (target ? [] : [words.alone(value)])),
  ];
};
