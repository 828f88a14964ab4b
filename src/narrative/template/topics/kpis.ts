import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly against: (value: Told, target: Told) => string;
  readonly alone: (value: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    against: (value, target) => `${value.s} was ${value.f}${value.when}, against a target of ${target.f}.`,
    alone: (value) => `${value.s} was ${value.f}${value.when}.`,
  },
  'pt-BR': {
    against: (value, target) => `${value.s} — ${value.f}${value.when}, ante a meta de ${target.f}.`,
    alone: (value) => `${value.s} — ${value.f}${value.when}.`,
  },
};

/** Figures to steer by beside their targets; then those of which only the trend counts. */
export const kpis: SectionWriter = (table, language) => {
  const words = WORDS[language];
  const values = groupsOfTopic(table, 'kpis').flatMap((group) => {
    const value = told(group, 'kpi', language);
    return value ? [{ value, target: told(group, 'kpi-target', language) }] : [];
  });
  return [
    ...values.flatMap(({ value, target }) => (target ? [words.against(value, target)] : [])),
    ...values.flatMap(({ value, target }) => (target ? [] : [words.alone(value)])),
  ];
};
