import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly utilisation: (ratio: Told) => string;
  readonly waste: (waste: Told) => string;
  readonly coverage: (ratio: Told) => string;
  readonly rate: (ratio: Told) => string;
  readonly end: (day: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    utilisation: (ratio) => `The utilisation of commitments${ratio.when} was ${ratio.f}.`,
    waste: (waste) => `Commitments that stood unused cost ${waste.f}${waste.when}.`,
    coverage: (ratio) => `The coverage by commitments${ratio.when} was ${ratio.f}.`,
    rate: (ratio) => `The effective savings rate${ratio.when} was ${ratio.f}.`,
    end: (day) => `The commitment ${day.s} ends on ${day.f}.`,
  },
  'pt-BR': {
    utilisation: (ratio) => `A utilização dos compromissos${ratio.when} foi de ${ratio.f}.`,
    waste: (waste) => `Os compromissos sem uso custaram ${waste.f}${waste.when}.`,
    coverage: (ratio) => `A cobertura dos compromissos${ratio.when} foi de ${ratio.f}.`,
    rate: (ratio) => `A taxa efetiva de economia${ratio.when} foi de ${ratio.f}.`,
    end: (day) => `O compromisso ${day.s} termina em ${day.f}.`,
  },
};

/** How commitments are used, what they cover and bring. */
export const commitmentRates: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'commitments')
    .filter(({ kind }) => kind === 'estate')
    .flatMap((group) => ratesOf(group, language));

/** When each of them ends, in the order of the table. */
export const commitmentEnds: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'commitments').flatMap((group) => {
    const end = group.kind === 'commitment' ? told(group, 'commitment-end', language) : null;
    return end ? [WORDS[language].end(end)] : [];
  });

function ratesOf(group: FactGroup, language: NarrativeLanguage): readonly string[] {
  const { utilisation, waste, coverage, rate } = WORDS[language];
  const parts = [
    [waste, told(group, 'commitment-waste', language)],
    [coverage, told(group, 'commitment-coverage', language)],
    [rate, told(group, 'effective-savings-rate', language)],
    // Told beside its target where key figures are: of what is in short, the others come first.
    [utilisation, told(group, 'commitment-utilisation', language)],
  ] as const;
  return parts.flatMap(([say, fact]) => (fact ? [say(fact)] : []));
}
