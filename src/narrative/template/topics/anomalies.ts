import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import type { Told } from './tell.ts';

interface Words {
  readonly count: (count: Told) => string;
  readonly largest: (impact: Told) => string;
  readonly other: (impact: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    count: (count) => `There ${count.isOne ? 'was' : 'were'} ${count.f} in spend.`,
    largest: (impact) =>
      `The largest anomaly was on ${impact.s}${impact.when}: ${impact.f} ${impact.way === 'up' ? 'above' : 'below'} the usual.`,
    other: (impact) =>
      `On ${impact.s}, spend was ${impact.f} ${impact.way === 'up' ? 'above' : 'below'} the usual${impact.when}.`,
  },
  'pt-BR': {
    count: (count) => `O gasto teve ${count.f}.`,
    largest: (impact) =>
      `A maior anomalia foi em ${impact.s},${impact.when}: ${impact.f} ${impact.way === 'up' ? 'acima' : 'abaixo'} do normal.`,
    other: (impact) =>
      `Em ${impact.s}, o gasto${impact.when} ficou ${impact.f} ${impact.way === 'up' ? 'acima' : 'abaixo'} do normal.`,
  },
};

/** How often spend was unusual, and where by most. */
export function anomalies(most: number): SectionWriter {
  return (table, language) => {
    const words = WORDS[language];
    return groupsOfTopic(table, 'anomalies')
      .flatMap((group): readonly string[] => {
        const count = group.facts[0].value;
        const all = told(group, 'anomalies', language);
        if (all) return count.kind === 'count' && count.count > 0 ? [words.count(all)] : [];
        const impact = told(group, 'anomaly-impact', language);
        if (!impact?.way || impact.way === 'flat') return [];
        return [group.facts[0].rank === 1 ? words.largest(impact) : words.other(impact)];
      })
      .slice(0, most);
  };
}
