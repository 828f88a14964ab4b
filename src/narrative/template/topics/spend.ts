import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly opening: (now: Told, change: Told, ratio: Told | null) => string;
  readonly closing: (now: Told, change: Told, ratio: Told | null) => string;
  readonly alone: (now: Told) => string;
  readonly daily: (rate: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    opening: (now, change, ratio) =>
      change.way === 'flat'
        ? `Spend${now.when} was ${now.f}: it stayed level${change.against} with a change of ${change.f}.`
        : `Spend${now.when} was ${now.f}: it ${change.way === 'up' ? 'rose' : 'fell'} by ${change.f}${change.against}${aside(ratio)}.`,
    closing: (now, change, ratio) =>
      change.way === 'flat'
        ? `${now.p} closed at ${now.f}, level with ${change.b} to within ${change.f}.`
        : `${now.p} closed at ${now.f}, as spend ${change.way === 'up' ? 'grew' : 'came down'} by ${change.f}${change.against}${aside(ratio)}.`,
    alone: (now) => `Spend${now.when} was ${now.f}.`,
    daily: (rate) => `Spend ran at ${rate.f}${rate.when}.`,
  },
  'pt-BR': {
    opening: (now, change, ratio) =>
      change.way === 'flat'
        ? `O gasto${now.when} foi de ${now.f}: ficou estável${change.against}, com variação de ${change.f}.`
        : `O gasto${now.when} foi de ${now.f}: ${change.way === 'up' ? 'subiu' : 'caiu'} ${change.f}${change.against}${aside(ratio)}.`,
    closing: (now, change, ratio) =>
      change.way === 'flat'
        ? `${now.p} fechou em ${now.f}, estável${change.against}, com variação de ${change.f}.`
        : `${now.p} fechou em ${now.f}: o gasto ${change.way === 'up' ? 'cresceu' : 'diminuiu'} ${change.f}${change.against}${aside(ratio)}.`,
    alone: (now) => `O gasto${now.when} foi de ${now.f}.`,
    daily: (rate) => `O gasto${rate.when} ficou em ${rate.f}.`,
  },
};

/** What was spent in the days that the report opens with, and what they came to against those before. */
export const openingSpend: SectionWriter = (table, language) => {
  const [first] = groupsOfTopic(table, 'spend');
  return first ? spendOf(first, language, WORDS[language].opening) : [];
};

/** The same days, per day. */
export const dailySpend: SectionWriter = (table, language) => {
  const [first] = groupsOfTopic(table, 'spend');
  const rate = first ? told(first, 'spend-a-day', language) : null;
  return rate ? [WORDS[language].daily(rate)] : [];
};

/** The same of the other comparisons: the last complete month, and other currencies. */
export const closedMonths: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'spend')
    .slice(1)
    .flatMap((group) =>
      spendOf(group, language, isMonth(group) ? WORDS[language].closing : WORDS[language].opening),
    );

function isMonth({ facts: [first] }: FactGroup): boolean {
  return first.period?.kind === 'month';
}

function spendOf(group: FactGroup, language: NarrativeLanguage, say: Words['opening']): readonly string[] {
  const now = told(group, 'spend', language);
  if (!now) return [];
  const change = told(group, 'spend-change', language);
  return [
    change ? say(now, change, told(group, 'spend-change-ratio', language)) : WORDS[language].alone(now),
  ];
}
