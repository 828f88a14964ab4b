import type { FactTable } from '../../../core/fact.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import { factsWith } from '../../facts/fact-queries.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly range: (expected: Told, low: Told, high: Told) => string;
  readonly alone: (expected: Told) => string;
  readonly change: (change: Told, ratio: Told | null) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    range: (expected, low, high) =>
      `With all charges, the forecast for ${expected.p} is ${expected.f}, in a range from ${low.f} to ${high.f}.`,
    alone: (expected) => `With all charges, the forecast for ${expected.p} is ${expected.f}.`,
    change: (change, ratio) =>
      change.way === 'flat'
        ? `Counting every charge, the forecast for ${change.p} is level with ${change.b} to within ${change.f}.`
        : `Counting every charge, the forecast for ${change.p} lies ${change.f} ${change.way === 'up' ? 'above' : 'below'} ${change.b}${aside(ratio)}.`,
  },
  'pt-BR': {
    range: (expected, low, high) =>
      `Com todas as cobranças, a previsão para ${expected.p} é de ${expected.f}, numa faixa de ${low.f} a ${high.f}.`,
    alone: (expected) => `Com todas as cobranças, a previsão para ${expected.p} é de ${expected.f}.`,
    change: (change, ratio) =>
      change.way === 'flat'
        ? `Contando todas as cobranças, a previsão para ${change.p} fica estável${change.against}, com variação de ${change.f}.`
        : `Contando todas as cobranças, a previsão para ${change.p} fica ${change.f} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}${aside(ratio)}.`,
  },
};

/** What is expected of each month, from low to high. */
export const forecastRange: SectionWriter = (table, language) =>
  months(table).flatMap((group) => {
    const words = WORDS[language];
    const expected = told(group, 'forecast', language);
    if (!expected) return [];
    const low = told(group, 'forecast-low', language);
    const high = told(group, 'forecast-high', language);
    return [low && high ? words.range(expected, low, high) : words.alone(expected)];
  });

/** How far each month is expected to be from the last complete one. */
export const forecastChange: SectionWriter = (table, language) =>
  months(table).flatMap((group) => {
    const change = told(group, 'forecast-change', language);
    if (!change?.way) return [];
    return [WORDS[language].change(change, told(group, 'forecast-change-ratio', language))];
  });

/** The facts of each month that is still to come to its end. */
function months(table: FactTable): readonly FactGroup[] {
  const facts = factsWith(table, { topics: ['forecast'], kind: 'estate' });
  const byMonth = Map.groupBy(facts, ({ period }) => JSON.stringify(period));
  return [...byMonth.values()].flatMap(([first, ...others]) =>
    first ? [{ kind: 'estate', facts: [first, ...others] } as const] : [],
  );
}
