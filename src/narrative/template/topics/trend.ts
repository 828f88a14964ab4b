import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

const WORDS: Readonly<Record<NarrativeLanguage, (trend: Told) => string>> = {
  en: (trend) => {
    if (trend.way === 'flat') return `The trend of spend${trend.when} is flat: ${trend.f}, within its noise.`;
    const [course, moves] = trend.way === 'up' ? ['upward', 'rises'] : ['downward', 'falls'];
    return `The trend of spend${trend.when} is ${course}: it ${moves} by ${trend.f}.`;
  },
  'pt-BR': (trend) => {
    if (trend.way === 'flat')
      return `A tendência do gasto${trend.when} é estável: ${trend.f}, dentro do ruído.`;
    const [course, moves] = trend.way === 'up' ? ['alta', 'sobe'] : ['queda', 'cai'];
    return `A tendência do gasto${trend.when} é de ${course}: ${moves} ${trend.f}.`;
  },
};

/** Which way daily spend goes. */
export const trend: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'trend').flatMap((group) => {
    const slope = group.kind === 'estate' ? told(group, 'trend', language) : null;
    return slope?.way ? [WORDS[language](slope)] : [];
  });
