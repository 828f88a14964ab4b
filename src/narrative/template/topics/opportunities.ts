import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { ActionType } from '../../../core/recommendation.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

type Say = (saving: Told, doing: string, year: Told | null) => string;

interface Words {
  /** Doing it to the resource of that name. */
  readonly doing: Readonly<Record<ActionType, (name: string) => string>>;
  readonly largest: (saving: Told, doing: string, year: Told | null) => string;
  /** One of several that bring the same. */
  readonly amongLargest: (saving: Told, doing: string, year: Told | null) => string;
  /** In turn, so that a list does not read like one. */
  readonly others: readonly [Say, ...Say[]];
  readonly once: (cost: Told) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    doing: {
      Rightsize: (name) => `rightsizing ${name}`,
      Stop: (name) => `stopping ${name}`,
      Delete: (name) => `deleting ${name}`,
      Upgrade: (name) => `upgrading ${name}`,
      ScaleIn: (name) => `scaling in ${name}`,
      MigrateToGraviton: (name) => `migrating ${name} to Graviton`,
      PurchaseSavingsPlans: (name) => `buying Savings Plans for ${name}`,
      PurchaseReservedInstances: (name) => `buying reserved instances for ${name}`,
      Schedule: (name) => `running ${name} on a schedule`,
      ChangeStorageClass: (name) => `changing the storage class of ${name}`,
      Configure: (name) => `changing the settings of ${name}`,
    },
    largest: (saving, doing, year) =>
      `The largest saving comes from ${doing}: it would save ${saving.f}${aside(year)}.`,
    amongLargest: (saving, doing, year) =>
      `Among the largest savings is ${doing}: ${saving.f}${aside(year)}.`,
    others: [
      (saving, doing, year) => `${sentence(doing)} would save ${saving.f}${aside(year)}.`,
      (saving, doing, year) => `${sentence(doing)} is worth ${saving.f}${aside(year)}.`,
    ],
    once: (cost) => `To begin with, ${cost.s} costs ${cost.f}.`,
  },
  'pt-BR': {
    doing: {
      Rightsize: (name) => `redimensionar ${name}`,
      Stop: (name) => `parar ${name}`,
      Delete: (name) => `excluir ${name}`,
      Upgrade: (name) => `atualizar ${name}`,
      ScaleIn: (name) => `reduzir as instâncias de ${name}`,
      MigrateToGraviton: (name) => `migrar ${name} para Graviton`,
      PurchaseSavingsPlans: (name) => `comprar Savings Plans para ${name}`,
      PurchaseReservedInstances: (name) => `comprar instâncias reservadas para ${name}`,
      Schedule: (name) => `ligar ${name} só nos horários de uso`,
      ChangeStorageClass: (name) => `mudar a classe de armazenamento de ${name}`,
      Configure: (name) => `mudar as configurações de ${name}`,
    },
    largest: (saving, doing, year) =>
      `A maior economia vem de ${doing}: economizaria ${saving.f}${aside(year)}.`,
    amongLargest: (saving, doing, year) =>
      `Entre as maiores economias está ${doing}: ${saving.f}${aside(year)}.`,
    others: [
      (saving, doing, year) => `${sentence(doing)} economizaria ${saving.f}${aside(year)}.`,
      (saving, doing, year) => `${sentence(doing)} vale ${saving.f}${aside(year)}.`,
    ],
    once: (cost) => `De início, ${cost.s} custa ${cost.f}.`,
  },
};

/** The recommendations worth most, by resource, and what they cost to begin with. */
export const largestOpportunities: SectionWriter = (table, language) => {
  const groups = groupsOfTopic(table, 'opportunities');
  const firsts = groups.filter(({ facts: [{ rank }] }) => rank === 1).length;
  return groups.flatMap((group, index) => {
    const words = WORDS[language];
    const saving = told(group, 'saving', language);
    const [{ action, rank }] = group.facts;
    if (saving?.way !== 'down' || !action) return [];
    const doing = words.doing[action](saving.s);
    const other = words.others[index % words.others.length] ?? words.others[0];
    const first = firsts === 1 ? words.largest : words.amongLargest;
    const say = rank === 1 && index === 0 ? first : other;
    const cost = told(group, 'one-off-cost', language);
    return [say(saving, doing, told(group, 'saving-a-year', language)), ...(cost ? [words.once(cost)] : [])];
  });
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
