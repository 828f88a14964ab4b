import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly tagged: (ratio: Told, untagged: Told | null) => string;
  readonly untagged: (untagged: Told, ratio: Told | null) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    tagged: (ratio, untagged) =>
      `Of the spend that could carry the tag key ${ratio.s}, ${ratio.f} did${ratio.when}${untagged ? `; ${untagged.f} stood without it` : ''}.`,
    untagged: (untagged, ratio) =>
      `What could carry the tag key ${untagged.s} and stood without it came to ${untagged.f}${untagged.when}${aside(ratio)}.`,
  },
  'pt-BR': {
    tagged: (ratio, untagged) =>
      `Do gasto que poderia ter a tag ${ratio.s}, ${ratio.f} a tinham${ratio.when}${untagged ? `; ${untagged.f} ficaram sem ela` : ''}.`,
    untagged: (untagged, ratio) =>
      `O que poderia ter a tag ${untagged.s} e ficou sem ela chegou a ${untagged.f}${untagged.when}${aside(ratio)}.`,
  },
};

/** How much spend carries each tag that is asked for, and how much does not. */
export const tags: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'tags').flatMap((group) => {
    const words = WORDS[language];
    const tagged = told(group, 'tagged-ratio', language);
    const untagged = told(group, 'untagged', language);
    if (tagged) return [words.tagged(tagged, untagged?.isNone ? null : untagged)];
    return untagged ? [words.untagged(untagged, told(group, 'untagged-ratio', language))] : [];
  });
