import type { NarrativeLanguage } from '../../../../core/persona.ts';
import {
  englishAdjectives,
  englishNouns,
  englishVerbs,
  portugueseAdjectives,
  portugueseNouns,
  portugueseVerbs,
} from '../inflect.ts';
import { ADJECTIVES_EN, SMALL_WORDS_EN } from './describing-en.ts';
import { ADJECTIVES_PT_BR, SMALL_WORDS_PT_BR } from './describing-pt-br.ts';
import { NOUNS_EN } from './nouns-en.ts';
import { NOUNS_PT_BR } from './nouns-pt-br.ts';
import { IRREGULAR_VERBS_EN, NOUN_VERBS_EN, VERBS_EN } from './verbs-en.ts';
import { IRREGULAR_VERBS_PT_BR, VERBS_PT_BR } from './verbs-pt-br.ts';

/** Words that claim nothing a fact could not bear out, by what they are in a sentence. */
interface PlainWords {
  /** Verbs and words that are no things: behind a figure they count nothing. */
  readonly others: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** Things that are nothing else. */
  readonly nouns: ReadonlySet<string>;
}

const PLAIN: Readonly<Record<NarrativeLanguage, PlainWords>> = {
  en: {
    others: new Set([
      ...englishVerbs(...VERBS_EN),
      ...IRREGULAR_VERBS_EN,
      ...englishAdjectives(...ADJECTIVES_EN),
      ...SMALL_WORDS_EN,
    ]),
    things: new Set([...englishNouns(...NOUNS_EN), ...englishVerbs(...NOUN_VERBS_EN)]),
    nouns: new Set(englishNouns(...NOUNS_EN)),
  },
  'pt-BR': {
    others: new Set([
      ...portugueseVerbs(...VERBS_PT_BR),
      ...IRREGULAR_VERBS_PT_BR,
      ...portugueseAdjectives(...ADJECTIVES_PT_BR),
      ...SMALL_WORDS_PT_BR,
    ]),
    things: new Set(portugueseNouns(...NOUNS_PT_BR)),
    nouns: new Set(portugueseNouns(...NOUNS_PT_BR)),
  },
};

/** Whether a word, as lexicons know it, is one of the language that sentences about costs are held together with. */
export function isPlainWord(plain: string, language: NarrativeLanguage): boolean {
  return PLAIN[language].others.has(plain) || PLAIN[language].things.has(plain);
}

/** Whether it may be something that is counted, or told of. */
export function isPlainThing(plain: string, language: NarrativeLanguage): boolean {
  return PLAIN[language].things.has(plain) && !PLAIN[language].others.has(plain);
}

/** Whether it is the name of a thing, and no verb. */
export function isPlainNoun(plain: string, language: NarrativeLanguage): boolean {
  return PLAIN[language].nouns.has(plain) && !PLAIN[language].others.has(plain);
}
