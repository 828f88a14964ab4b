import type { askEn } from './ask-en.ts';

/** What an answer says beside its sentences, in Brazilian Portuguese. */
export const askPtBr: typeof askEn = {
  readAs: (word, as) => `${word} foi lido como ${as}.`,
  notTold: (words) => `O relatório não traz nada sobre ${words}.`,
  unknownWords: (words) => `O relatório não tem nada com o nome ${words}.`,
  notBilled: (service) => `${service} não está nesta fatura.`,
  billedUnder: (service, name) =>
    `A fatura traz ${service} dentro de ${name}, com outros serviços: o que ele custa sozinho não está no relatório.`,
  wholeCost: 'O que foi gasto',
  costOf: (name) => `O que ${name} custou`,
  range: (first, last) => `${first} a ${last}`,
  noMonths: (what, asked) => `${what} em ${asked} não está no relatório.`,
  months: (what, asked, first, last) =>
    `${what} em ${asked} não está no relatório: ele vai de ${first} a ${last}.`,
  days: (latest) =>
    `Dias e semanas isolados não estão no relatório, a não ser os últimos completos de toda a fatura: ${latest}.`,
  noDays: 'Dias e semanas isolados não estão no relatório.',
  latestDays: (day) => `O relatório traz os dias completos: até ${day}.`,
  forecastEnds: (month) => `A previsão termina em ${month}.`,
  resourceCost: 'O que cada recurso custa não está no relatório; ele traz o que agir sobre eles economiza.',
  sinceReport: (day) => `O que mudou desde o relatório de ${day} está em report.md.`,
  noReportBefore: 'Não houve relatório anterior com que comparar este.',
  owner: (name, team) => `${name} é de ${team}.`,
  noOwner: (name) => `O relatório não diz de quem é ${name}.`,
  usageTypes: (name, days) => `Os tipos de uso de ${name} só estão no relatório para ${days}.`,
  otherDays: (periods) => `O relatório só tem esses números de outros dias: ${periods}.`,
  noFigure: 'O relatório não tem um número que responda a isto.',
  unclear:
    'Pergunte sobre gasto, variações, previsão, orçamentos, economia, desperdício, compromissos, tags, dias fora do comum ou equipes; cite um serviço, uma conta, uma região ou uma equipe do relatório, e um mês. Por exemplo: por que o RDS cresceu em outubro?',
};
