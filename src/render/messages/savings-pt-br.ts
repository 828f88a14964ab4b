import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { actionAmountsEn, savingsEn } from './savings-en.ts';

export const savingsPtBr: typeof savingsEn = {
  title: 'Economias',
  net: (net: string) => `${net} por mês podem ser obtidos em conjunto`,
  noAmount: 'Nenhuma ação com valor é recomendada.',
  range: (low: string, high: string) => `${low} a ${high}`,
  gross: (gross: string) => `${gross} se cada economia fosse contada sozinha`,
  counts: (f: Formats, withAmount: number, without: number) =>
    `${counted(f, withAmount, 'ação tem valor', 'ações têm valor')}, ${counted(f, without, 'fica sem valor', 'ficam sem valor')}.`,
  byBasis: (parts: string) => `Origem: ${parts}.`,
  exempt: (f: Formats, count: number, net: string) =>
    `${counted(f, count, 'ação está isenta', 'ações estão isentas')}: ${net} por mês que não estão nestes números.`,
  hub: (total: string) =>
    `O Cost Optimization Hub conta ${total} por mês depois da própria deduplicação. O valor fica ao lado destes números e não está em nenhum deles.`,
  bases: {
    bill: 'fatura',
    'bill-rate': 'preços próprios',
    'list-price': 'preços de tabela',
    'aws-estimate': 'estimativas da AWS',
  },
  why: 'Como os valores foram obtidos',
  whyColumns: ['Recurso', 'Economia por mês', 'Faixa', 'Origem', 'Cálculo', 'Uma vez', 'Confiança'],
};

export const actionAmountsPtBr: typeof actionAmountsEn = {
  noAmount: {
    hygiene: 'sem valor próprio',
    'no-price': 'preço desconhecido',
    'price-not-read': 'lista de preços não lida (pricing:GetProducts)',
    'price-not-asked': 'preço não consultado: havia preços demais a consultar',
    'no-bill': 'sem fatura, preço desconhecido',
    covered: 'coberto por compromissos',
    free: 'gratuito',
    ended: 'não é mais cobrado',
    'no-saving': 'custa o mesmo depois',
  },
  amount: (net: string, basis: string) => `${net} (${basis})`,
  awsSays: (amount: string, reasons: string) => `a AWS indica ${amount}: ${reasons}`,
  reasons: {
    'discount-mode': 'antes de descontos',
    'look-back': 'outros dias',
    'covered-hours': 'horas sob compromissos',
    'price-date': 'preços de outro dia',
    currency: 'outra moeda',
    'stopped-since': 'parado desde então',
    unknown: 'motivo desconhecido',
  },
  alternatives: (f: Formats, count: number) =>
    `${counted(f, count, 'outra ação é alternativa', 'outras ações são alternativas')} a uma destas e não entra na soma.`,
  exempt: (f: Formats, count: number) => `${counted(f, count, 'outra está isenta', 'outras estão isentas')}.`,
  line: (amount: Inline, note: Inline) => phrase`${amount}; ${note}`,
};
