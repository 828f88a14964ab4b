import type { SubjectKind } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

type Say = (what: string, change: Told, ratio: Told | null) => string;

interface Words {
  /** The subject with the word for its kind. */
  readonly what: (kind: SubjectKind, name: string) => string;
  readonly largest: Say;
  /** In turn, so that a list does not read like one. */
  readonly others: readonly [Say, ...Say[]];
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    what: (kind, name) => {
      if (kind === 'account') return `the account ${name}`;
      if (kind === 'region') return `the region ${name}`;
      return kind === 'usage-type' ? `the usage type ${name}` : name;
    },
    largest: (what, change, ratio) =>
      `The largest change is on ${what}: spend ${rose(change)} by ${change.f}${change.against}${aside(ratio)}.`,
    others: [
      (what, change, ratio) =>
        `Spend on ${what} ${rose(change)} by ${change.f}${change.against}${aside(ratio)}.`,
      (what, change, ratio) =>
        `On ${what}, spend ${change.way === 'up' ? 'grew' : 'dropped'} by ${change.f}${change.against}${aside(ratio)}.`,
    ],
  },
  'pt-BR': {
    what: (kind, name) => {
      if (kind === 'account') return `na conta ${name}`;
      if (kind === 'region') return `na região ${name}`;
      return kind === 'usage-type' ? `no tipo de uso ${name}` : `em ${name}`;
    },
    largest: (what, change, ratio) =>
      `A maior variação está ${what}: o gasto ${moved(change, ratio, 'caiu', 'subiu')}.`,
    others: [
      (what, change, ratio) => `O gasto ${what} ${moved(change, ratio, 'caiu', 'subiu')}.`,
      (what, change, ratio) => `Já ${what}, o gasto ${moved(change, ratio, 'recuou', 'cresceu')}.`,
    ],
  },
};

function rose({ way }: Told): string {
  return way === 'up' ? 'rose' : 'fell';
}

/** Without a ratio there was nothing before, and nothing to compare with. */
function moved({ way, f, against }: Told, ratio: Told | null, down: string, up: string): string {
  const verb = way === 'up' ? up : down;
  return ratio ? `${verb} ${f}${against}${aside(ratio)}` : `${verb} ${f}`;
}

/** The largest changes by one kind of subject; what stayed level moved nothing. */
export function moversBy(kind: SubjectKind, most: number): SectionWriter {
  return (table, language) => {
    const words = WORDS[language];
    return groupsOfTopic(table, 'movers')
      .filter((group) => group.kind === kind)
      .slice(0, most)
      .flatMap((group, index) => {
        const change = told(group, 'spend-change', language);
        if (!change || change.way === 'flat') return [];
        const ratio = told(group, 'spend-change-ratio', language);
        const isLargest = group.facts.some(({ measure, rank }) => measure === 'spend-change' && rank === 1);
        const say = isLargest ? words.largest : words.others[index % words.others.length];
        return say ? [say(words.what(kind, change.s), change, ratio)] : [];
      });
  };
}
