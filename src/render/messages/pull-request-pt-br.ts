import { phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { pullRequestEn } from './pull-request-en.ts';

/** Comments on pull requests, in Brazilian Portuguese. */
export const pullRequestPtBr: typeof pullRequestEn = {
  title: 'O que estes arquivos custam hoje',
  files: (f, matched, changed) =>
    matched === changed
      ? `As regras da configuração tratam de ${counted(f, changed, 'arquivo alterado', 'arquivos alterados')}, todos eles.`
      : `As regras da configuração tratam de ${f.count(matched)} de ${counted(f, changed, 'arquivo alterado', 'arquivos alterados')}.`,
  nothing:
    'Nenhuma regra da configuração trata destes arquivos, por isso nada pode ser dito sobre o que custam.',
  today: 'Estes são os custos de hoje, antes desta mudança.',
  whole: (label, sentences) => phrase`${label}: ${sentences}`,
  wholeBill: 'A conta inteira',
  services: (names) => phrase`Serviços: ${names}`,
  tags: (tags) => phrase`Tags: ${tags}`,
  tag: (key, values) => phrase`${key} = ${values}`,
  everything: 'Tudo deste tenant.',
  spent: (amount, days) => phrase`${amount} em ${days}`,
  against: (spent, change, days) => phrase`${spent}, ${change} contra ${days}`,
  noBefore: (spent) => phrase`${spent}; não há nada antes para comparar`,
  share: (change, ratio) => `${change} (${ratio})`,
  noCost: 'Nada foi cobrado por isto nos dias do relatório.',
  columns: (now, before) => ['Serviço', now, before, 'Variação'],
  moreServices: (f, count) =>
    `${counted(f, count, 'outro serviço está', 'outros serviços estão')} no relatório.`,
  recommendations: (f, count, amounts) =>
    `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')} para isto, no valor de ${amounts} por mês:`,
  recommendationsWithout: (f, count) =>
    `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')} para isto, sem valor:`,
  noRecommendations: 'Nenhuma recomendação está aberta para isto.',
  action: (type, what) => phrase`${type} ${what}`,
  what: (resource, service) => phrase`${resource} (${service})`,
  moreActions: (f, count) => `e mais ${f.count(count)} no relatório`,
  trends: {
    rising: (scope, change, ratio) => phrase`${scope}: o custo diário sobe ${change} em 30 dias (${ratio})`,
    falling: (scope, change, ratio) => phrase`${scope}: o custo diário cai ${change} em 30 dias (${ratio})`,
    flat: (scope) => phrase`${scope}: o custo diário está estável`,
  },
  allOfIt: 'Tudo',
  budget: (name, spent, amount, days, verdict) =>
    phrase`Orçamento ${name}: ${spent} de ${amount} em ${days}, ${verdict}`,
  trend: 'Tendência e orçamento',
  unknown: 'O que não pôde ser dito:',
  withoutReport: (tenants) => phrase`Nenhum relatório de ${tenants} pôde ser lido.`,
  moreTenants: (f, count) =>
    `${counted(f, count, 'outro tenant fica', 'outros tenants ficam')} de fora: esta mudança trata de tenants demais para um comentário.`,
  reportOf: (day) => `Do relatório de ${day}`,
  shortened: 'Tabelas e listas ficaram de fora para caber; o relatório as tem.',
  report: {
    alerts: 'Alertas',
    movers: 'O que mais mudou',
    actions: 'O que fazer primeiro',
    more: (f, count) => `e mais ${f.count(count)} no relatório`,
    changes: 'Desde o último relatório',
    amount: (title, amount) => phrase`${title}, ${amount} por mês`,
    team: (title, team) => phrase`${title}, ${team}`,
    issue: (title, issue) => phrase`${title}: ${issue}`,
    link: 'O relatório completo',
  },
};
