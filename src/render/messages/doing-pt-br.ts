import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { doingEn } from './doing-en.ts';

/** Cards, tasks and what to watch, for whoever does it, in Brazilian Portuguese. */
export const doingPtBr: typeof doingEn = {
  card: (type, resource: Inline) => phrase`${type}: ${resource}`,
  commands: 'Como conferir, corrigir e voltar atrás',
  moreCards: 'Ações em aberto sem ficha própria aqui',
  moreRows: 'Todas as demais ações em aberto',
  cardsOrder:
    'As maiores economias vêm primeiro, moeda por moeda; o que não tem valor calculado vem por último.',
  cardsOf: (f, count) =>
    count === 1
      ? 'A primeira por completo: evidência, conferência, correção e caminho de volta'
      : `As ${f.count(count)} primeiras por completo: evidência, conferência, correção e caminho de volta`,
  cardsIn: (page) => phrase`As fichas das demais, com os comandos, estão em ${page}.`,
  actionColumns: ['O que fazer', 'Onde', 'Economia por mês', 'Esforço e risco', 'Responsável'],
  noneOfKind: 'Nenhuma ação em aberto é deste tipo.',
  inReport: (f, count) => `Mais ${counted(f, count, 'ação está', 'ações estão')} no relatório.`,
  task: (what: Inline, amount: Inline) => phrase`${what}: ${amount}`,
  issue: (task: Inline, issue: Inline) => phrase`${task} (${issue})`,
  before:
    'Em ordem de prioridade, que pesa economia, esforço, risco e confiança. Para cada uma: confira, teste sem efeito (dry run) onde houver essa opção, execute e confira de novo. Os valores são economias por mês.',
  watchIntro:
    'Uma mudança deu certo quando a verificação não a encontra mais e quando o que ela usava sumiu da fatura. No que as verificações se baseiam:',
  watch: (what: Inline, check: Inline, measured: Inline) => phrase`${what} (${check}): ${measured}`,
};
