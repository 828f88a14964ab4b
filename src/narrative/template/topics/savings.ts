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
  /** Behind the others, or alone. */
  readonly unpriced: (without: Told, isFurther: boolean) => string;
  readonly gross: (gross: Told) => string;
  /** In turn, so that a list does not read like one. */
  readonly actions: readonly [ActionSentence, ...ActionSentence[]];
  readonly without: (count: Told) => string;
}

type ActionSentence = (saving: Told, count: Told | null) => string;

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    total: (saving, year, count, share) =>
      `${count ? `${count.f} with an amount would save` : 'What is recommended would save'} ${saving.f}${aside(year)}${share ? `, which is ${share.f} of spend${share.when}` : ''}.`,
    unpriced: (without, isFurther) =>
      without.isOne
        ? `${without.f} stands without an amount.`
        : `${isFurther ? 'Another ' : ''}${without.f} stand without an amount.`,
    gross: (gross) => `Counted each on its own, the recommendations would save ${gross.f}.`,
    actions: [
      (saving, count) => `${saving.s} would save ${saving.f}${count ? `: ${count.f}` : ''}.`,
      (saving, count) =>
        count
          ? `By ${saving.s}, ${count.f} would cut cost by ${saving.f}.`
          : `${saving.s} is worth ${saving.f}.`,
      (saving, count) => `${saving.s} is worth ${saving.f}${count ? `, through ${count.f}` : ''}.`,
    ],
    without: (count) => `${count.f} for ${count.s} ${count.isOne ? 'has' : 'have'} no amount yet.`,
  },
  'pt-BR': {
    total: (saving, year, count, share) =>
      `${count ? `${count.f} com valor calculado ${count.isOne ? 'economizaria' : 'economizariam'}` : 'O que é recomendado economizaria'} ${saving.f}${aside(year)}${share ? `, o que representa ${share.f} do gasto${share.when}` : ''}.`,
    unpriced: (without, isFurther) =>
      without.isOne
        ? `${without.f} está sem valor calculado.`
        : `${isFurther ? 'Outras ' : ''}${without.f} estão sem valor calculado.`,
    gross: (gross) => `Contadas isoladamente, as recomendações economizariam ${gross.f}.`,
    actions: [
      (saving, count) => `${saving.s} economizaria ${saving.f}${count ? `: ${count.f}` : ''}.`,
      (saving, count) =>
        count
          ? `Ao ${saving.s}, ${count.f} ${count.isOne ? 'cortaria' : 'cortariam'} ${saving.f} do custo.`
          : `${saving.s} vale ${saving.f}.`,
      (saving, count) => `${saving.s} vale ${saving.f}${count ? `, com ${count.f}` : ''}.`,
    ],
    without: (count) =>
      `${count.f} para ${count.s} ainda não ${count.isOne ? 'tem' : 'têm'} valor calculado.`,
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
  const total =
    saving?.way === 'down'
      ? [words.total(saving, year, told(group, 'recommendations', language), share)]
      : [];
  return [...total, ...(without ? [words.unpriced(without, total.length > 0)] : [])];
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
    groupsOfActions(table, actions)
      .flatMap((group) => {
        const saving = told(group, 'saving', language);
        return saving?.way === 'down' ? [{ saving, count: told(group, 'recommendations', language) }] : [];
      })
      .map(({ saving, count }, index) => {
        const says = WORDS[language].actions;
        return (says[index % says.length] ?? says[0])(saving, count);
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
