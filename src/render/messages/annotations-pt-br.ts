import type { Formats } from '../formats.ts';
import type { annotationsEn } from './annotations-en.ts';
import { counted } from './counted.ts';

/** What could not be looked at, beside the log of a workflow run, in Brazilian Portuguese. */
export const annotationsPtBr: typeof annotationsEn = {
  bill: 'A fatura não foi lida',
  title: (subject, state) => `${subject}: ${state}`,
  reads: (f: Formats, count: number, planned: number, accounts: number) =>
    `${f.count(count)} de ${counted(f, planned, 'leitura planejada', 'leituras planejadas')} sem resposta, em ${counted(f, accounts, 'conta', 'contas')}.`,
  missingFor: (datasets) => `Sem isso não há ${datasets}.`,
  moreTitle: 'Mais coisas não puderam ser examinadas',
  more: (f: Formats, count: number, kinds: number) =>
    `Mais ${counted(f, count, 'leitura', 'leituras')} sem resposta, de ${counted(f, kinds, 'tipo', 'tipos')}: veja o relatório.`,
};
