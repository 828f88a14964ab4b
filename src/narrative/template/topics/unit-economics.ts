import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly cost: (cost: Told) => string;
  readonly change: (ratio: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    cost: (cost) => `The cost of each ${cost.s}${cost.when} was ${cost.f}.`,
    change: (ratio) =>
      `For each ${ratio.s} it ${ratio.way === 'up' ? 'rose' : 'fell'} by ${ratio.f}${ratio.when}${ratio.against}.`,
  },
  'pt-BR': {
    cost: (cost) => `O custo de cada ${cost.s}${cost.when} foi de ${cost.f}.`,
    change: (ratio) =>
      `Para cada ${ratio.s}, o custo ${ratio.way === 'up' ? 'subiu' : 'caiu'} ${ratio.f}${ratio.when}${ratio.against}.`,
  },
};

/** What each unit of the business costs, and how that changed. */
export const unitEconomics: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'unit-economics').flatMap((group) => {
    const words = WORDS[language];
    const cost = told(group, 'unit-cost', language);
    const ratio = told(group, 'spend-change-ratio', language);
    return [
      ...(cost ? [words.cost(cost)] : []),
      ...(ratio?.way && ratio.way !== 'flat' ? [words.change(ratio)] : []),
    ];
  });
