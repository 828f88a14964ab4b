import type { Measure } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly reads: (answered: Told, planned: Told, ratio: Told | null) => string;
  readonly allReads: (planned: Told) => string;
  readonly services: (billed: Told, counted: Told) => string;
  readonly places: (accounts: Told, regions: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    reads: (answered, planned, ratio) =>
      `Of ${planned.f} planned, ${answered.f} came back with an answer${aside(ratio)}.`,
    allReads: (planned) => `Every planned read came back with an answer: ${planned.f}.`,
    services: (billed, counted) => `The bill has ${billed.f}, and resources were counted of ${counted.f}.`,
    places: (accounts, regions) => `The charges come from ${accounts.f} in ${regions.f}.`,
  },
  'pt-BR': {
    reads: (answered, planned, ratio) =>
      `De ${planned.f} planejadas, ${answered.f} ${answered.isOne ? 'teve' : 'tiveram'} resposta${aside(ratio)}.`,
    services: (billed, counted) => `A fatura tem ${billed.f}, e os recursos foram contados em ${counted.f}.`,
    allReads: (planned) => `Todas as leituras planejadas tiveram resposta: ${planned.f}.`,
    places: (accounts, regions) => `As cobranças vêm de ${accounts.f} em ${regions.f}.`,
  },
};

/** How much of what was to be read was read, and of how many services resources are known. */
export const coverage: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'coverage').flatMap((group) => {
    const words = WORDS[language];
    const answered = told(group, 'reads-answered', language);
    const planned = told(group, 'reads-planned', language);
    const billed = told(group, 'services-billed', language);
    const counted = told(group, 'services-counted', language);
    const accounts = told(group, 'accounts', language);
    const regions = told(group, 'regions', language);
    return [
      ...(answered && planned
        ? [
            isWhole(group)
              ? words.allReads(planned)
              : words.reads(answered, planned, told(group, 'coverage-ratio', language)),
          ]
        : []),
      ...(billed && counted ? [words.services(billed, counted)] : []),
      ...(accounts && regions ? [words.places(accounts, regions)] : []),
    ];
  });

/** Whether all that was planned was answered. */
function isWhole({ facts }: FactGroup): boolean {
  const countOf = (measure: Measure) => {
    const value = facts.find((fact) => fact.measure === measure)?.value;
    return value?.kind === 'count' ? value.count : null;
  };
  return countOf('reads-answered') === countOf('reads-planned');
}
