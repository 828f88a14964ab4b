import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly coverage: (coverage: Told, rate: Told | null) => string;
  readonly rate: (rate: Told) => string;
  readonly utilisation: (utilisation: Told, waste: Told | null) => string;
  readonly waste: (waste: Told) => string;
  readonly ends: readonly [(day: Told) => string, (day: Told) => string];
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    coverage: (coverage, rate) =>
      `Commitments covered ${coverage.f} of the usage that they can cover${coverage.when}${rate ? `, for an effective savings rate of ${rate.f}` : ''}.`,
    rate: (rate) => `The effective savings rate${rate.when} was ${rate.f}.`,
    utilisation: (utilisation, waste) =>
      `Their utilisation${utilisation.when} was ${utilisation.f}${waste ? `: what stood unused of commitments cost ${waste.f}` : ''}.`,
    waste: (waste) => `Commitments that stood unused cost ${waste.f}${waste.when}.`,
    ends: [
      (day) => `The commitment ${day.s} ends on ${day.f}.`,
      (day) => `It is followed by ${day.s}, which ends on ${day.f}.`,
    ],
  },
  'pt-BR': {
    coverage: (coverage, rate) =>
      `Os compromissos cobriram ${coverage.f} do uso que podem cobrir${coverage.when}${rate ? `, com uma taxa efetiva de economia de ${rate.f}` : ''}.`,
    rate: (rate) => `A taxa efetiva de economia${rate.when} foi de ${rate.f}.`,
    utilisation: (utilisation, waste) =>
      `A utilização deles${utilisation.when} foi de ${utilisation.f}${waste ? `: o que ficou sem uso nos compromissos custou ${waste.f}` : ''}.`,
    waste: (waste) => `Os compromissos sem uso custaram ${waste.f}${waste.when}.`,
    ends: [
      (day) => `O compromisso ${day.s} termina em ${day.f}.`,
      (day) => `Depois vem ${day.s}, que termina em ${day.f}.`,
    ],
  },
};

/** How commitments are used, what they cover and bring. */
export const commitmentRates: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'commitments')
    .filter(({ kind }) => kind === 'estate')
    .flatMap((group) => ratesOf(group, language));

/** When each of them ends, in the order of the table. */
export const commitmentEnds: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'commitments')
    .flatMap((group) => (group.kind === 'commitment' ? (told(group, 'commitment-end', language) ?? []) : []))
    .map((end, index) => {
      const [first, following] = WORDS[language].ends;
      return (index === 0 ? first : following)(end);
    });

function ratesOf(group: FactGroup, language: NarrativeLanguage): readonly string[] {
  const words = WORDS[language];
  const coverage = told(group, 'commitment-coverage', language);
  const rate = told(group, 'effective-savings-rate', language);
  const utilisation = told(group, 'commitment-utilisation', language);
  const unused = told(group, 'commitment-waste', language);
  const waste = unused?.isNone ? null : unused;
  const [covered, used] = [
    coverage ? words.coverage(coverage, rate) : rate && words.rate(rate),
    utilisation ? words.utilisation(utilisation, waste) : waste && words.waste(waste),
  ];
  return [covered, used].filter((sentence) => sentence !== null);
}
