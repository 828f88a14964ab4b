import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

const WORDS: Readonly<Record<NarrativeLanguage, (charge: Told) => string>> = {
  en: (charge) => `Beside usage, ${charge.s} came to ${charge.f}${charge.when}.`,
  'pt-BR': (charge) => `Além do uso, houve ${charge.f} de ${charge.s}${charge.when}.`,
};

/** What is charged beside usage: tax, support, purchases, credits. */
export function otherCharges(most: number): SectionWriter {
  return (table, language) =>
    groupsOfTopic(table, 'other-charges')
      .flatMap((group) => {
        const charge = told(group, 'charge', language);
        return charge ? [WORDS[language](charge)] : [];
      })
      .slice(0, most);
}
