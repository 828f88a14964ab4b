import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly waste: (waste: Told, ratio: Told | null) => string;
  readonly ratio: (ratio: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    waste: (waste, ratio) =>
      `Waste came to ${waste.f}${waste.when}${aside(ratio, ({ f }) => `${f} of spend`)}.`,
    ratio: (ratio) => `Waste was ${ratio.f} of spend${ratio.when}.`,
  },
  'pt-BR': {
    waste: (waste, ratio) =>
      `O desperdício${waste.when} chegou a ${waste.f}${aside(ratio, ({ f }) => `${f} do gasto`)}.`,
    ratio: (ratio) => `O desperdício foi de ${ratio.f} do gasto${ratio.when}.`,
  },
};

/** Idle resources and unused commitments: what they cost, and their share of spend. */
export const waste: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'waste').flatMap((group) => {
    const words = WORDS[language];
    const amount = told(group, 'waste', language);
    const ratio = told(group, 'waste-ratio', language);
    if (amount) return [words.waste(amount, ratio)];
    return ratio ? [words.ratio(ratio)] : [];
  });
