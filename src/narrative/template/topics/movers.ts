import type { SubjectKind } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

/** What moves a bill. */
type MoverKind = Extract<SubjectKind, 'service' | 'account' | 'region' | 'usage-type'>;

type Say = (what: string, change: Told, ratio: Told | null) => string;

interface Words {
  readonly largest: Readonly<Record<MoverKind, string>>;
  /** Behind one of these and a name. */
  readonly moved: Say;
  /** The subject with the word for its kind. */
  readonly what: Readonly<Record<MoverKind, (name: string) => string>>;
  /** In turn, so that a list does not read like one. */
  readonly others: readonly [Say, ...Say[]];
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    largest: {
      service: 'The service with the largest change is',
      account: 'The account with the largest change is',
      region: 'The region with the largest change is',
      'usage-type': 'The usage type with the largest change is',
    },
    moved: (what, change, ratio) =>
      `${what}: spend ${rose(change)} by ${change.f}${change.against}${aside(ratio)}.`,
    what: {
      service: (name) => name,
      account: (name) => `the account ${name}`,
      region: (name) => `the region ${name}`,
      'usage-type': (name) => `the usage type ${name}`,
    },
    others: [
      (what, change, ratio) =>
        `Spend on ${what} ${rose(change)} by ${change.f}${change.against}${aside(ratio)}.`,
      (what, change, ratio) =>
        `On ${what}, spend ${change.way === 'up' ? 'grew' : 'dropped'} by ${change.f}${change.against}${aside(ratio)}.`,
    ],
  },
  'pt-BR': {
    largest: {
      service: 'O serviço com a maior variação é',
      account: 'A conta com a maior variação é',
      region: 'A região com a maior variação é',
      'usage-type': 'O tipo de uso com a maior variação é',
    },
    moved: (what, change, ratio) =>
      `${what}: o gasto ${change.way === 'up' ? 'subiu' : 'caiu'} ${change.f}${change.against}${aside(ratio)}.`,
    what: {
      service: (name) => `em ${name}`,
      account: (name) => `na conta ${name}`,
      region: (name) => `na região ${name}`,
      'usage-type': (name) => `no tipo de uso ${name}`,
    },
    others: [
      (what, change, ratio) =>
        `O gasto ${what} ${change.way === 'up' ? 'subiu' : 'caiu'} ${change.f}${change.against}${aside(ratio)}.`,
      (what, change, ratio) =>
        `Já ${what}, o gasto ${change.way === 'up' ? 'cresceu' : 'recuou'} ${change.f}${change.against}${aside(ratio)}.`,
    ],
  },
};

function rose({ way }: Told): string {
  return way === 'up' ? 'rose' : 'fell';
}

/** The largest changes by one kind of subject; what stayed level moved nothing. */
export function moversBy(kind: MoverKind, most: number): SectionWriter {
  return (table, language) =>
    groupsOfTopic(table, 'movers')
      .filter((group) => group.kind === kind)
      .slice(0, most)
      .flatMap((group, index) => sentenceOf(group, kind, index, language));
}

function sentenceOf(
  group: FactGroup,
  kind: MoverKind,
  index: number,
  language: NarrativeLanguage,
): readonly string[] {
  const { largest, what, others, ...words } = WORDS[language];
  const change = told(group, 'spend-change', language);
  if (!change || change.way === 'flat') return [];
  const ratio = told(group, 'spend-change-ratio', language);
  const isLargest = group.facts.some(({ measure, rank }) => measure === 'spend-change' && rank === 1);
  if (isLargest) return [words.moved(`${largest[kind]} ${change.s}`, change, ratio)];
  const [first] = others;
  return [(others[index % others.length] ?? first)(what[kind](change.s), change, ratio)];
}
