import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

const WORDS: Readonly<Record<NarrativeLanguage, (trend: Told) => string>> = {
  en: (trend) => {
    if (trend.way === 'flat')
      return `The trend of spend${trend.when} does not stand out from noise: ${trend.f}.`;
    return `Spend has been ${trend.way === 'up' ? 'rising' : 'falling'}: its trend${trend.when} is ${trend.f}.`;
  },
  'pt-BR': (trend) => {
    if (trend.way === 'flat')
      return `A tendência do gasto${trend.when} não se distingue do ruído: ${trend.f}.`;
    return `O gasto vem ${trend.way === 'up' ? 'subindo' : 'caindo'}: a tendência${trend.when} é de ${trend.f}.`;
  },
};

/** Which way daily spend goes. */
export const trend: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'trend').flatMap((group) => {
    const slope = group.kind === 'estate' ? told(group, 'trend', language) : null;
    return slope?.way ? [WORDS[language](slope)] : [];
  });
