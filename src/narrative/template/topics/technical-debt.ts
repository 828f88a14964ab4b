import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

const WORDS: Readonly<Record<NarrativeLanguage, (saving: Told, count: Told | null) => string>> = {
  en: (saving, count) =>
    `Leaving older generations and versions out of support would save ${saving.f}${count ? ` through ${count.f}` : ''}.`,
  'pt-BR': (saving, count) =>
    `Deixar gerações antigas e versões sem suporte economizaria ${saving.f}${count ? ` com ${count.f}` : ''}.`,
};

/** What resources of a newer generation or version would save. */
export const technicalDebt: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'technical-debt').flatMap((group) => {
    const saving = group.kind === 'estate' ? told(group, 'saving', language) : null;
    return saving?.way === 'down' ? [WORDS[language](saving, told(group, 'recommendations', language))] : [];
  });
