import { describe, expect, it } from 'vitest';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import {
  englishAdjectives,
  englishNouns,
  englishVerbs,
  portugueseAdjectives,
  portugueseNouns,
  portugueseVerbs,
} from '../../../src/narrative/grounding/lexicon/inflect.ts';
import { isNumberWord } from '../../../src/narrative/grounding/lexicon/number-words.ts';
import {
  ADJECTIVES_EN,
  SMALL_WORDS_EN,
} from '../../../src/narrative/grounding/lexicon/plain/describing-en.ts';
import {
  ADJECTIVES_PT_BR,
  SMALL_WORDS_PT_BR,
} from '../../../src/narrative/grounding/lexicon/plain/describing-pt-br.ts';
import { NOUNS_EN } from '../../../src/narrative/grounding/lexicon/plain/nouns-en.ts';
import { NOUNS_PT_BR } from '../../../src/narrative/grounding/lexicon/plain/nouns-pt-br.ts';
import { isPlainWord } from '../../../src/narrative/grounding/lexicon/plain/plain-words.ts';
import {
  IRREGULAR_VERBS_EN,
  NOUN_VERBS_EN,
  VERBS_EN,
} from '../../../src/narrative/grounding/lexicon/plain/verbs-en.ts';
import {
  IRREGULAR_VERBS_PT_BR,
  VERBS_PT_BR,
} from '../../../src/narrative/grounding/lexicon/plain/verbs-pt-br.ts';
import { plainWord } from '../../../src/narrative/grounding/lexicon/plain.ts';

const VERBS_AND_NOUNS = {
  en: [...VERBS_EN, ...NOUN_VERBS_EN, ...IRREGULAR_VERBS_EN, ...NOUNS_EN],
  'pt-BR': [...VERBS_PT_BR, ...IRREGULAR_VERBS_PT_BR, ...NOUNS_PT_BR],
} as const;
const OTHERS = {
  en: [...ADJECTIVES_EN, ...SMALL_WORDS_EN],
  'pt-BR': [...ADJECTIVES_PT_BR, ...SMALL_WORDS_PT_BR],
} as const;
const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];

/** Words that claim a number, a rank, a comparison, a time, a cause or a doubt: rules know them, or nobody does. */
const CLAIMING: Readonly<Record<NarrativeLanguage, string>> = {
  en: `
    half twice double triple quarter majority bulk dozen dearer cheaper pricier costlier outpace outpaced exceed exceeds surpass
    outrank eclipse dwarf trail trails lags leads largest smallest highest lowest main primary chief dominant always never rarely
    seldom often frequently usually yesterday tomorrow weekly annually because cause caused allegedly reportedly supposedly
    guaranteed lifetime amortised fiscal unrivalled unparalleled negligible massive enormous huge unlikely doubtful impossible
    deny refuse reject headroom leeway surplus deficit shortfall revenue profit dollars percent ceiling envelope more less fewer
    higher lower increase decrease rise fall grow shrink surge plunge flat stable volatile mostly largely nearly almost
  `,
  'pt-BR': `
    metade dobro triplo quarto maioria duzia supera superar ultrapassa excede maior menor principal principais lider dominante
    sempre nunca raramente frequentemente ontem amanha semanal anual causa causar provocar supostamente
    alegadamente garantido garantida folga saldo deficit superavit receita lucro dolares teto mais menos aumento queda subir cair
    crescer encolher disparar despencar estavel volatil quase enorme irrisorio improvavel duvidoso impossivel negar recusar
    rejeitar principalmente majoritariamente
  `,
};

function twice(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

describe.each(LANGUAGES)('plain words of %s', (language) => {
  it('have one entry each', () => {
    expect(VERBS_AND_NOUNS[language].length + OTHERS[language].length).toBeGreaterThan(2_500);
    expect(twice(VERBS_AND_NOUNS[language])).toEqual([]);
    expect(twice(OTHERS[language])).toEqual([]);
  });

  it('are written as lexicons know words, each of them one', () => {
    for (const word of [...VERBS_AND_NOUNS[language], ...OTHERS[language]]) {
      expect(word).toBe(plainWord(word));
      expect(word).toMatch(/^[a-z]+$/);
    }
  });

  it('count nothing', () => {
    const counting = [...VERBS_AND_NOUNS[language], ...OTHERS[language]].filter(isNumberWord);
    // Rules look at these wherever they stand.
    expect(counting.filter((word) => !['both', 'pair', 'segundo'].includes(word))).toEqual([]);
  });

  it('claim nothing', () => {
    const claiming = CLAIMING[language]
      .split(/\s+/)
      .filter((word) => word !== '' && isPlainWord(word, language));
    expect(claiming).toEqual([]);
  });
});

describe('forms', () => {
  it.each([
    [englishVerbs('incur'), ['incurs', 'incurred', 'incurring']],
    [englishVerbs('reflect'), ['reflects', 'reflected', 'reflecting']],
    [englishVerbs('carry'), ['carries', 'carried', 'carrying']],
    [englishNouns('priority', 'process'), ['priorities', 'processes']],
    [
      englishAdjectives('steady', 'sensible', 'basic', 'full'),
      ['steadily', 'sensibly', 'basically', 'fully'],
    ],
    [portugueseVerbs('avancar', 'buscar', 'chegar'), ['avance', 'busque', 'chegue']],
    [portugueseVerbs('incluir', 'seguir', 'refletir'), ['inclui', 'segue', 'reflita', 'siga']],
    [portugueseVerbs('reduzir', 'exigir', 'bloquear'), ['reduz', 'exija', 'bloqueia']],
    [portugueseNouns('acao', 'local', 'valor', 'item'), ['acoes', 'locais', 'valores', 'itens']],
    [portugueseAdjectives('claro', 'util'), ['claras', 'claramente', 'uteis', 'utilmente']],
  ])('of a lemma have those of the language: %#', (forms, expected) => {
    expect(forms).toEqual(expect.arrayContaining(expected));
  });
});
