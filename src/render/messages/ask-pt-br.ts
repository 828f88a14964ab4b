import type { askEn } from './ask-en.ts';

/** What an answer says beside its sentences, in Brazilian Portuguese. */
export const askPtBr: typeof askEn = {
  unknownWords: (words) => `O relatório não tem nada com o nome ${words}.`,
  notBilled: (service) => `${service} não está nesta fatura.`,
  billedUnder: (service, name) =>
    `A fatura traz ${service} dentro de ${name}, com outros serviços: o que ele custa sozinho não está no relatório.`,
  noMonths: (name, asked) => `O que ${name} custou em ${asked} não está no relatório.`,
  months: (name, asked, first, last) =>
    `O que ${name} custou em ${asked} não está no relatório: ele vai de ${first} a ${last}.`,
  usageTypes: (name, days) => `Os tipos de uso de ${name} só estão no relatório para ${days}.`,
  otherDays: (periods) => `O relatório só tem esses números de outros dias: ${periods}.`,
  noFigure: 'O relatório não tem um número que responda a isto.',
  unclear:
    'Pergunte sobre gasto, variações, previsão, orçamentos, economia, desperdício, compromissos, tags, dias fora do comum ou equipes; cite um serviço, uma conta, uma região ou uma equipe do relatório, e um mês. Por exemplo: por que o RDS cresceu em outubro?',
};
