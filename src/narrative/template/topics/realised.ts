import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

const WORDS: Readonly<Record<NarrativeLanguage, (saved: Told) => string>> = {
  en: (saved) => `What was done already saves ${saved.f}${saved.when}.`,
  'pt-BR': (saved) => `O que já foi feito economiza ${saved.f}${saved.when}.`,
};

/** What was measured of recommendations that were done. */
export const realisedSavings: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'realised').flatMap((group) => {
    const saved = told(group, 'realised-saving', language);
    return saved?.way === 'down' ? [WORDS[language](saved)] : [];
  });
