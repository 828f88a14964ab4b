import { phrase } from '../phrase.ts';
import type { Messages } from './messages.ts';

/** What messages in Slack say beside the words of the page, in Brazilian Portuguese. */
export const slackPtBr: Messages['slack'] = {
  shortTitle: (day) => `Custos de nuvem, relatório de ${day}`,
  tooLong: 'Nem tudo o que este relatório diz cabe em uma mensagem. Está no próprio relatório.',
  movers: 'O que mais mudou',
  actions: 'Maiores economias por mês',
  allActions: 'Todas as ações e quanto cada uma economiza por mês',
  action: (title, amount) => phrase`${title}, ${amount} por mês`,
  inReport: (more) => `${more} no relatório`,
  changes: (day) => `Desde o relatório de ${day}`,
  gaps: 'O que não pôde ser examinado',
  reads: 'Leituras planejadas',
  read: (f, count, state) => `${f.count(count)} ${state}`,
  openReport: 'Abrir o relatório',
  openRun: 'Abrir a execução',
  openIssue: 'Abrir a issue',
  severities: { warning: 'Aviso', critical: 'Crítico' },
  alert: (severity, title) => `${severity}: ${title}`,
};
