import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

type Say = (cost: Told, ratio: Told | null) => string;

const WORDS: Readonly<Record<NarrativeLanguage, Say>> = {
  en: (cost, ratio) =>
    `The cost of each ${cost.s}${cost.when} was ${cost.f}${ratio ? `: it ${ratio.way === 'up' ? 'rose' : 'fell'} by ${ratio.f}${ratio.against}` : ''}.`,
  'pt-BR': (cost, ratio) =>
    `O custo por ${cost.s}${cost.when} foi de ${cost.f}${ratio ? `: ${ratio.way === 'up' ? 'subiu' : 'caiu'} ${ratio.f}${ratio.against}` : ''}.`,
};

/** What each unit of the business costs, and how that changed. */
export const unitEconomics: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'unit-economics').flatMap((group) => {
    const cost = told(group, 'unit-cost', language);
    const ratio = told(group, 'spend-change-ratio', language);
    return cost ? [WORDS[language](cost, ratio?.way === 'flat' ? null : ratio)] : [];
  });
