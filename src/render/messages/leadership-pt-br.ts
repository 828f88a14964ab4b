import { phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { leadershipEn } from './leadership-en.ts';

/** Words of the tables and lists that executives and CTOs read, in Brazilian Portuguese. */
export const leadershipPtBr: typeof leadershipEn = {
  resources: (f, count) => counted(f, count, 'recurso', 'recursos'),
  action: (type, service, where) => phrase`${type} ${service}: ${where}`,
  currency: (currency) => phrase`Em ${currency}:`,
  opportunities: {
    columns: ['O que fazer', 'Economia por mês', 'Economia por ano', 'Esforço', 'Prazo'],
    more: (f, count) =>
      count === 1 ? 'Mais um tipo de ação tem valor.' : `Mais ${f.count(count)} tipos de ação têm valor.`,
    within: (days) => `em ${days} dias`,
    deadlines: 'Prazos em dias são propostos pelo esforço.',
    exemptUntil: (day) => `isenção terminou em ${day}`,
    before: (day) => `antes de ${day}`,
  },
  projection: {
    columns: ['Mês', 'Esperado', 'Intervalo de 80%'],
    budgetColumns: ['Orçamento', 'Diferença'],
    meaning: (metric) => `Todas as cobranças a ${metric}, com impostos e suporte.`,
  },
  risks: {
    columns: ['Risco', 'Onde', 'Quando', 'Valor'],
    commitment: 'Compromisso termina',
    commitmentMore: (amount) => `cerca de ${amount} a mais por mês sem ele`,
    commitmentLess: (amount) => `cerca de ${amount} a menos por mês sem ele`,
    unused: 'Compromisso pago e não usado',
    unusedAmount: (amount, ratio) => `${amount} (${ratio} do total)`,
    everyCommitment: 'todos os compromissos',
    budget: { over: 'Orçamento estourado', 'forecast-over': 'Estouro previsto do orçamento' },
    budgetAmount: (amount) => `${amount} acima dele`,
    growth: 'Custo cresce de forma constante',
    growthAmount: (slope, ratio) => `${slope} por dia em 30 dias (${ratio})`,
    unusual: 'Dias fora do normal',
    wholeBill: 'a conta inteira',
    more: (f, count) =>
      count === 1 ? 'Mais 1 risco está no relatório.' : `Mais ${f.count(count)} riscos estão no relatório.`,
    endsUnknown: (f, count) =>
      count === 1
        ? 'O fim de mais 1 compromisso não está nos dados.'
        : `O fim de mais ${f.count(count)} compromissos não está nos dados.`,
    none: 'Nenhum compromisso com data conhecida termina em 180 dias, nenhum orçamento está em perigo, e nem crescimento constante nem dia fora do normal se destaca.',
  },
  next: {
    effort: (effort) => `esforço ${effort}`,
    owner: (team) => phrase`responsável ${team}`,
    nobody: 'sem responsável',
    month: (amount) => `${amount} por mês`,
  },
  estate: {
    columns: ['', 'Verificado', 'De', 'Participação'],
    reads: 'Leituras planejadas e respondidas',
    units: 'Unidades de trabalho concluídas',
    services: 'Serviços da fatura com recursos contados',
    noneCounted: 'Nenhum serviço da fatura teve os recursos contados.',
    denied: (f, count, permissions) =>
      phrase`${counted(f, count, 'leitura foi negada', 'leituras foram negadas')}; falta: ${permissions}.`,
    unanswered: (f, count) =>
      `${counted(f, count, 'leitura ficou', 'leituras ficaram')} sem resposta por outro motivo.`,
    notPlanned: (f, count, reason) =>
      `${counted(f, count, 'lugar com cobranças não foi planejado', 'lugares com cobranças não foram planejados')}: ${reason}.`,
  },
  layers: {
    names: {
      compute: 'Computação',
      storage: 'Armazenamento',
      database: 'Bancos de dados',
      network: 'Rede',
      serverless: 'Serverless',
      other: 'Todos os demais serviços',
    },
    columns: (month) => ['Camada', month, 'Participação', 'Variação', 'Economia por mês', 'Alternativas'],
    alternative: (type, count) => `${type} (${count})`,
    meaning: (metric, before) => `Uso a ${metric}; a variação é sobre ${before}.`,
  },
  technicalDebt: {
    columns: ['O que está defasado', 'Onde', 'Economia por mês', 'Esforço e risco'],
    none: 'Nenhuma recomendação aberta trata de geração antiga ou de versão sem suporte.',
  },
  roadmap: {
    columns: ['Horizonte', 'Esforço', 'Ações', 'Economia por mês', 'Acumulado até lá', 'Principalmente'],
    horizons: {
      'within-30-days': '30 dias',
      'within-90-days': '90 dias',
      'within-180-days': '180 dias',
    },
    efforts: {
      'within-30-days': 'muito baixo, baixo',
      'within-90-days': 'médio',
      'within-180-days': 'alto, muito alto',
    },
    without: (f, count) =>
      `${counted(f, count, 'destas ações não tem', 'destas ações não têm')} valor calculado.`,
  },
  decisions: {
    columns: ['Decisão', 'Por que é da diretoria', 'Economia por mês', 'Custo único', 'Responsável'],
    reasons: {
      purchase: 'compromete por um prazo',
      effort: 'muito esforço',
      irreversible: 'irreversível',
      restart: 'exige reinício',
    },
    renew: (name) => phrase`Renovar ou deixar terminar: ${name}`,
    ends: (day, effect) => `termina em ${day}; ${effect}`,
    more: (f, count) =>
      count === 1 ? 'Mais 1 decisão do mesmo tipo.' : `Mais ${f.count(count)} decisões dos mesmos tipos.`,
    none: 'Nenhuma ação em aberto compromete por um prazo, exige muito esforço ou reinício, ou é irreversível.',
  },
};
