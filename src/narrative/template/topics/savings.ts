import type { FactTable, Measure } from '../../../core/fact.ts';
import { moneyToNumber } from '../../../core/money.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { ActionType } from '../../../core/recommendation.ts';
import type { SectionWriter } from '../section-writer.ts';
import { type FactGroup, groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

/** Units of a currency; amounts that are nearer to each other read the same. */
const LEAST_APART = 1;

interface Words {
  readonly total: (saving: Told, year: Told | null, count: Told | null, share: Told | null) => string;
  readonly unpriced: (without: Told) => string;
  readonly gross: (gross: Told) => string;
  readonly action: (saving: Told, count: Told | null) => string;
  readonly without: (count: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    total: (saving, year, count, share) =>
      `What is recommended would save ${saving.f}${aside(year)}${count ? ` through ${count.f}` : ''}${share ? `, which is ${share.f} of spend${share.when}` : ''}.`,
    unpriced: (without) => `${without.f} ${without.isOne ? 'stands' : 'stand'} without an amount.`,
    gross: (gross) => `Counted each on its own, the recommendations would save ${gross.f}.`,
    action: (saving, count) =>
      count
        ? `${saving.s} would save ${saving.f} through ${count.f}.`
        : `${saving.s} would save ${saving.f}.`,
    without: (count) => `For ${count.s}, ${count.f} ${count.isOne ? 'has' : 'have'} no amount to show yet.`,
  },
  'pt-BR': {
    total: (saving, year, count, share) =>
      `O que é recomendado economizaria ${saving.f}${aside(year)}${count ? ` com ${count.f}` : ''}${share ? `, o que representa ${share.f} do gasto${share.when}` : ''}.`,
    unpriced: (without) => `${without.f} ${without.isOne ? 'está' : 'estão'} sem valor calculado.`,
    gross: (gross) => `Contadas isoladamente, as recomendações economizariam ${gross.f}.`,
    action: (saving, count) =>
      count
        ? `${saving.s} economizaria ${saving.f} com ${count.f}.`
        : `${saving.s} economizaria ${saving.f}.`,
    without: (count) =>
      `Para ${count.s}, ${count.f} ainda não ${count.isOne ? 'tem' : 'têm'} valor calculado.`,
  },
};

/** What can be had in all, by how many recommendations, of which share of spend, and how many have no amount; of every currency. */
export const savingsInAll: SectionWriter = (table, language) =>
  estates(table).flatMap((group) => estateSentences(group, language));

/** Of each currency what can be had, and how many recommendations that is: of waiting there are other days between them. */
function estates(table: FactTable): readonly FactGroup[] {
  const all: FactGroup[] = [];
  for (const group of groupsOfTopic(table, 'savings').filter(({ kind }) => kind === 'estate')) {
    const last = group.facts.some(({ measure }) => measure === 'saving') ? undefined : all.pop();
    all.push(last ? { kind: last.kind, facts: [...last.facts, ...group.facts] } : group);
  }
  return all;
}

function estateSentences(group: FactGroup, language: NarrativeLanguage): readonly string[] {
  const words = WORDS[language];
  const saving = told(group, 'saving', language);
  const share = told(group, 'saving-share', language);
  const year = told(group, 'saving-a-year', language);
  const without = told(group, 'without-amount', language);
  return [
    ...(saving?.way === 'down'
      ? [words.total(saving, year, told(group, 'recommendations', language), share)]
      : []),
    ...(without ? [words.unpriced(without)] : []),
  ];
}

/** What all recommendations would bring if none excluded another. */
export const savingsEachAlone: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'savings').flatMap((group) => {
    const gross = group.kind === 'estate' ? told(group, 'saving-gross', language) : null;
    return gross?.way === 'down' && overlaps(group) ? [WORDS[language].gross(gross)] : [];
  });

/** Where no recommendation excludes another, the figure would be told twice. */
function overlaps({ facts }: FactGroup): boolean {
  const [net, gross] = [amountOf(facts, 'saving'), amountOf(facts, 'saving-gross')];
  return net === null || gross === null || Math.abs(gross - net) >= LEAST_APART;
}

function amountOf(facts: FactGroup['facts'], measure: Measure): number | null {
  const value = facts.find((fact) => fact.measure === measure)?.value;
  return value?.kind === 'money' ? moneyToNumber(value.amount) : null;
}

/** What some kinds of action bring, the largest first; all kinds where none is named. */
export function savingsBy(...actions: readonly ActionType[]): SectionWriter {
  return (table, language) =>
    groupsOfActions(table, actions).flatMap((group) => {
      const saving = told(group, 'saving', language);
      if (saving?.way !== 'down') return [];
      return [WORDS[language].action(saving, told(group, 'recommendations', language))];
    });
}

/** How many recommendations of some kinds have no amount. */
export function withoutAmountBy(...actions: readonly ActionType[]): SectionWriter {
  return (table, language) =>
    groupsOfActions(table, actions).flatMap((group) => {
      const count = told(group, 'without-amount', language);
      return count ? [WORDS[language].without(count)] : [];
    });
}

function groupsOfActions(table: FactTable, actions: readonly ActionType[]): readonly FactGroup[] {
  return groupsOfTopic(table, 'savings').filter(
    ({ kind, facts: [{ action }] }) =>
      kind === 'action' && (actions.length === 0 || (action !== null && actions.includes(action))),
  );
}
