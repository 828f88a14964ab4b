import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly spend: (spend: Told) => string;
  /** Behind a first team, whose rules are told. */
  readonly further: (spend: Told) => string;
  /** Follows the spend, in its sentence. */
  readonly saving: (saving: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    spend: (spend) => `By the rules of ownership, the team ${spend.s} spent ${spend.f}${spend.when}`,
    further: (spend) => `The team ${spend.s} spent ${spend.f}${spend.when}`,
    saving: (saving) => `; what is recommended to it would save ${saving.f}`,
  },
  'pt-BR': {
    spend: (spend) => `Pelas regras de propriedade, a equipe ${spend.s} gastou ${spend.f}${spend.when}`,
    further: (spend) => `A equipe ${spend.s} gastou ${spend.f}${spend.when}`,
    saving: (saving) => `; o que é recomendado a ela economizaria ${saving.f}`,
  },
};

/** What teams spend, and what is recommended to them would save. */
export function teams(most: number): SectionWriter {
  return (table, language) =>
    groupsOfTopic(table, 'teams')
      .slice(0, most)
      .flatMap((group, index) => {
        const words = WORDS[language];
        const spend = told(group, 'spend', language);
        const saving = told(group, 'saving', language);
        if (!spend) return [];
        const saved = saving?.way === 'down' ? words.saving(saving) : '';
        return [`${(index === 0 ? words.spend : words.further)(spend)}${saved}.`];
      });
}
