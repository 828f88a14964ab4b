import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly tagged: (ratio: Told) => string;
  readonly untagged: (untagged: Told, ratio: Told | null) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    tagged: (ratio) => `The share of spend with the tag ${ratio.s}${ratio.when} was ${ratio.f}.`,
    untagged: (untagged, ratio) =>
      `Spend without the tag ${untagged.s}${untagged.when} came to ${untagged.f}${aside(ratio)}.`,
  },
  'pt-BR': {
    tagged: (ratio) => `A parcela do gasto com a tag ${ratio.s}${ratio.when} foi de ${ratio.f}.`,
    untagged: (untagged, ratio) =>
      `O gasto sem a tag ${untagged.s}${untagged.when} chegou a ${untagged.f}${aside(ratio)}.`,
  },
};

/** How much spend carries each tag that is asked for, and how much does not. */
export const tags: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'tags').flatMap((group) => {
    const words = WORDS[language];
    const tagged = told(group, 'tagged-ratio', language);
    const untagged = told(group, 'untagged', language);
    return [
      ...(tagged ? [words.tagged(tagged)] : []),
      ...(untagged ? [words.untagged(untagged, told(group, 'untagged-ratio', language))] : []),
    ];
  });
