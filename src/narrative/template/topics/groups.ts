import type { FactTopic } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

type Topic = Extract<FactTopic, 'services' | 'accounts' | 'regions' | 'environments'>;

interface Words {
  /** Where most went, of each kind. */
  readonly largest: Readonly<Record<Topic, (spend: Told) => string>>;
  readonly other: Readonly<Record<Topic, (spend: Told) => string>>;
  /** Follows one of these. */
  readonly share: (share: Told) => string;
  readonly change: (change: Told, ratio: Told | null) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    largest: {
      services: (spend) => `The largest service${spend.when} was ${spend.s} with ${spend.f}`,
      accounts: (spend) => `The largest account${spend.when} was ${spend.s} with ${spend.f}`,
      regions: (spend) => `The largest region${spend.when} was ${spend.s} with ${spend.f}`,
      environments: (spend) => `The largest group by tag${spend.when} was ${spend.s} with ${spend.f}`,
    },
    other: {
      services: (spend) => `${spend.s} came to ${spend.f}${spend.when}`,
      accounts: (spend) => `The account ${spend.s} spent ${spend.f}${spend.when}`,
      regions: (spend) => `The region ${spend.s} took ${spend.f}${spend.when}`,
      environments: (spend) => `Spend with ${spend.s} came to ${spend.f}${spend.when}`,
    },
    share: (share) => ` (${share.f} of spend)`,
    change: (change, ratio) =>
      `, ${change.way === 'up' ? 'up' : 'down'} ${change.f}${aside(ratio)} on ${change.b}`,
  },
  'pt-BR': {
    largest: {
      services: (spend) => `O maior serviço${spend.when} foi ${spend.s}, com ${spend.f}`,
      accounts: (spend) => `A maior conta${spend.when} foi ${spend.s}, com ${spend.f}`,
      regions: (spend) => `A maior região${spend.when} foi ${spend.s}, com ${spend.f}`,
      environments: (spend) => `O maior grupo por tag${spend.when} foi ${spend.s}, com ${spend.f}`,
    },
    other: {
      services: (spend) => `${spend.s} custou ${spend.f}${spend.when}`,
      accounts: (spend) => `A conta ${spend.s} gastou ${spend.f}${spend.when}`,
      regions: (spend) => `A região ${spend.s} consumiu ${spend.f}${spend.when}`,
      environments: (spend) => `O gasto com ${spend.s} foi de ${spend.f}${spend.when}`,
    },
    share: (share) => ` (${share.f} do gasto)`,
    change: (change, ratio) =>
      `, ${change.f}${aside(ratio)} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}`,
  },
};

/** Who or what cost most in the last complete month, with its share and how that changed. */
export function largestOf(topic: Topic, most: number): SectionWriter {
  return (table, language) =>
    groupsOfTopic(table, topic)
      .toSorted((a, b) => rankOf(a) - rankOf(b))
      .slice(0, most)
      .flatMap((group) => sentenceOf(group, topic, language));
}

/** Of tags each key has a largest of its own: those come first. */
function rankOf({ facts }: FactGroup): number {
  return facts.find(({ measure }) => measure === 'spend')?.rank ?? Number.MAX_SAFE_INTEGER;
}

function sentenceOf(group: FactGroup, topic: Topic, language: NarrativeLanguage): readonly string[] {
  const words = WORDS[language];
  const spend = told(group, 'spend', language);
  if (!spend) return [];
  const isLargest = rankOf(group) === 1;
  const share = told(group, 'spend-share', language);
  const change = told(group, 'spend-change', language);
  const moved = change && change.way !== 'flat';
  return [
    [
      (isLargest ? words.largest : words.other)[topic](spend),
      share ? words.share(share) : '',
      moved ? words.change(change, told(group, 'spend-change-ratio', language)) : '',
      '.',
    ].join(''),
  ];
}
