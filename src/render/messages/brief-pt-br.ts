import type { Formats } from '../formats.ts';
import { phrase } from '../phrase.ts';
import type { briefEn } from './brief-en.ts';
import { counted } from './counted.ts';

/** What channels with little room say beside the words of the page, in Brazilian Portuguese. */
export const briefPtBr: typeof briefEn = {
  missing: (subjects) => `Faltam neste relatório: ${subjects}.`,
  answered: 'Leituras respondidas',
  answeredOf: (answered, planned) => `${answered} de ${planned}`,
  mover: (name, change, cause) => phrase`${name} ${change}: ${cause}`,
  action: (type, service, where) => phrase`${type} ${service}: ${where}`,
  ownerTitle: (title, team) => phrase`${title}, ${team}`,
  ownerActions: (f: Formats, count: number, net: string) =>
    `${counted(f, count, 'ação recomendada', 'ações recomendadas')} a vocês: é possível economizar ${net} por mês no conjunto.`,
  ownerActionsOnly: (f: Formats, count: number) =>
    `${counted(f, count, 'ação sem valor recomendada', 'ações sem valor recomendadas')} a vocês.`,
  ownerUnknown: 'Não se sabe quais ações são recomendadas a vocês.',
  ownerNothing: 'Nenhuma ação é recomendada a vocês.',
  spendOf: (days) => `Gasto de ${days}`,
  netSaving: 'Economia líquida por mês',
};
