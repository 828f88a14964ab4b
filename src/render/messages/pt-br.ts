import type { SourceUsage } from '../../core/cost-source.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { advisorsPtBr, posturePtBr } from './advisors-pt-br.ts';
import { alertsPtBr } from './alerts-pt-br.ts';
import { annotationsPtBr } from './annotations-pt-br.ts';
import { askPtBr } from './ask-pt-br.ts';
import { briefPtBr } from './brief-pt-br.ts';
import { changesPtBr } from './changes-pt-br.ts';
import { counted } from './counted.ts';
import { doingPtBr } from './doing-pt-br.ts';
import { emailPtBr } from './email-pt-br.ts';
import { gitPtBr } from './git-pt-br.ts';
import { issuesPtBr } from './issues-pt-br.ts';
import { leadershipPtBr } from './leadership-pt-br.ts';
import { livingPtBr } from './living-pt-br.ts';
import { everyServicePtBr, lookedPtBr } from './looked-pt-br.ts';
import type { Messages } from './messages.ts';
import { narrativePtBr } from './narrative-pt-br.ts';
import { PT_BR_INVARIANTS, PT_BR_QUALITY } from './pt-br-data-checks.ts';
import { PT_BR_GAP_REMEDIES, PT_BR_GAP_SUBJECTS } from './pt-br-gaps.ts';
import { pullRequestPtBr } from './pull-request-pt-br.ts';
import { actionAmountsPtBr, savingsPtBr } from './savings-pt-br.ts';
import { slackPtBr } from './slack-pt-br.ts';
import { steeringPtBr } from './steering-pt-br.ts';

/** Every word of the report in Brazilian Portuguese. */
export const ptBr: Messages = {
  title: (period: string) => `Custos de nuvem, ${period}`,
  sampleTitle: 'Organização inventada.',
  sampleText:
    'Este relatório foi feito com a amostra que acompanha o Spendlog. Nenhuma empresa, conta ou valor aqui é real.',
  stateLine: (state: string) => `Estado dos valores destes dias: ${state}.`,
  noCosts: 'A fonte não tem cobranças nos dias pedidos; não há o que relatar.',
  metaLine: (asOf: string, dataThrough: string) => `Relatório de ${asOf}. Dados de uso até ${dataThrough}.`,
  currencyPart: (currency: Inline) => phrase`Cobranças em ${currency}`,
  currencyDetails: 'Orçamento, previsão, serviços, compromissos e responsáveis nesta moeda',
  currencyNote: 'Valores em moedas diferentes nunca são somados.',
  andMore: (f: Formats, count: number) => `e mais ${f.count(count)}`,
  noValue: 'sem valor',
  others: 'Todos os demais',
  yes: 'sim',
  no: 'não',
  unknown: 'desconhecido',

  metrics: {
    billedCost: 'custo faturado',
    effectiveCost: 'custo efetivo',
    listCost: 'custo de tabela',
    contractedCost: 'custo contratado',
  },
  compared: {
    billedCost: 'todas as cobranças a custo faturado',
    effectiveCost: 'uso a custo efetivo',
    listCost: 'uso a custo de tabela',
    contractedCost: 'uso a custo contratado',
  },
  comparedMeaning: {
    billedCost: 'Todas as cobranças a custo faturado: o que compõe a fatura, sem amortização.',
    effectiveCost:
      'Uso a custo efetivo: depois de todos os descontos, com pagamentos antecipados distribuídos pelos dias que cobrem. Impostos, suporte, créditos e compras ficam de fora.',
    listCost:
      'Uso a custo de tabela: a preços públicos. Impostos, suporte, créditos e compras ficam de fora.',
    contractedCost:
      'Uso a custo contratado: a preços negociados, antes dos compromissos. Impostos, suporte, créditos e compras ficam de fora.',
  },
  effectiveCostUnusable:
    'O custo efetivo seria a melhor medida, mas nesta exportação a coluna não pode ser usada (ver a qualidade dos dados abaixo).',
  states: { final: '● fechado', provisional: '◐ provisório', incomplete: '○ incompleto' },
  stateLegend:
    '● fechado: faturado. ◐ provisório: completo, mas o provedor ainda pode mudar. ○ incompleto: o uso ainda está chegando.',
  comparisons: {
    lastDay: 'Último dia completo',
    last7Days: 'Últimos 7 dias',
    last30Days: 'Últimos 30 dias',
    monthToDate: 'Mês até a data',
    lastFullMonth: 'Último mês inteiro',
    quarterToDate: 'Trimestre até a data',
    yearToDate: 'Ano até a data',
  },
  lastDayWithData: 'Último dia com dados',
  chargeKinds: {
    usage: 'Uso',
    unusedCommitment: 'Compromisso não usado',
    commitmentPurchase: 'Compras de compromissos',
    purchase: 'Outras compras',
    support: 'Suporte',
    marketplace: 'Marketplace',
    tax: 'Impostos',
    credit: 'Créditos',
    refund: 'Reembolsos',
    discount: 'Descontos',
    adjustment: 'Ajustes',
  },
  dimensions: {
    providerName: 'Provedor',
    serviceName: 'Serviço',
    serviceCategory: 'Categoria de serviço',
    subAccountId: 'Conta',
    regionId: 'Região',
    chargeCategory: 'Categoria de cobrança',
    chargeKind: 'Tipo de cobrança',
    lineItemType: 'Tipo de linha',
    invoiceId: 'Fatura',
    usageType: 'Tipo de uso',
    resourceId: 'Recurso',
  },

  qualityMessages: PT_BR_QUALITY,
  invariantMessages: PT_BR_INVARIANTS,

  verdict: {
    usage: (period: string, amount: string) => `O uso de ${period} custou ${amount}`,
    all: (period: string, amount: string) => `As cobranças de ${period} somam ${amount}`,
    more: (change: string, percent: string | null, days: string) =>
      percent ? `${change} (${percent}) a mais que em ${days}` : `${change} a mais que em ${days}`,
    less: (change: string, percent: string | null, days: string) =>
      percent ? `${change} (${percent}) a menos que em ${days}` : `${change} a menos que em ${days}`,
    same: (days: string) => `o mesmo que em ${days}`,
    noComparison: 'sem período anterior para comparar',
    incomplete: 'ainda incompleto e por isso não comparado',
    heading: (month: string, expected: string) =>
      `com impostos, suporte e todas as outras cobranças, ${month} caminha para ${expected}`,
    overBudget: (amount: string) => `${amount} acima do orçamento`,
    withinBudget: (amount: string) => `${amount} abaixo do orçamento`,
    amountUnknown: 'um valor desconhecido',
  },

  spend: {
    title: 'Gasto',
    columns: ['', 'Dias', 'Custo', 'Comparado com', 'Custo anterior', 'Variação', 'Estado'],
    noBefore: 'fora dos dados',
    perDay: (name: string, now: string, before: string) =>
      `${name}: os dois períodos têm durações diferentes. Por dia foram ${now}, contra ${before}`,
    dayEffect: (amount: string) => `só o número de dias explica ${amount}`,
    late: (name: string, kinds: string) =>
      `${name}: fora dos dois lados, porque ainda não foi lançado para os dias mais recentes: ${kinds}.`,
  },
  budget: {
    title: 'Orçamento e previsão',
    columns: ['Orçamento', 'Dias', 'Orçado', 'Gasto', 'Esperado', 'Diferença', 'Estado', 'Veredito'],
    verdicts: {
      within: 'dentro',
      'forecast-over': 'deve ultrapassar',
      over: 'ultrapassado',
      unknown: 'não se sabe',
    },
    all: 'todas as cobranças',
    usage: 'só uso',
    scope: (name: Inline, metric: string, includes: string) => phrase`${name} (${metric}, ${includes})`,
  },
  forecast: {
    columns: ['Mês', 'Em dias completos', 'Esperado para o mês', 'Intervalo de 80%'],
    none: 'nenhum',
    interval: (low: string, high: string) => `${low} a ${high}`,
    methods: {
      model: 'um modelo',
      'run-rate': 'ritmo atual',
      'last-month-average': 'média diária do mês passado',
    },
    method: (metric: string, method: string, trained: string) =>
      `Todas as cobranças a ${metric}, previstas por ${method} a partir dos dias ${trained}.`,
    backTest: (f: Formats, method: string, wape: string, bias: string, origins: number) =>
      `${method}: errou ${wape} do valor real (WAPE), viés ${bias}, em ${counted(f, origins, 'previsão passada', 'previsões passadas')}`,
    reliability: 'Quão confiável é a previsão, e o que ela tira do calendário',
    noBias: 'próximo de 0',
    backTests: 'Como os métodos se saíram no passado desta fatura',
    coverage: (ratio: string) => `${ratio} dos resultados ficaram dentro do intervalo de 80%`,
    calendar: 'O que a previsão tira do calendário em vez de aprender',
    calendarWhat: 'O quê',
    calendarHow: 'Como se chegou ao valor',
    reasons: {
      share: (f: Formats, share: string, months: number) =>
        `${share} da base de cálculo, como ${months === 1 ? 'no último mês fechado' : `na mediana de ${f.count(months)} meses fechados`}`,
      habit: (f: Formats, months: number) =>
        `Como nos últimos ${f.count(months)} meses fechados, que o tiveram todos`,
      events: (f: Formats, events: number) =>
        `Custo adicional de ${counted(f, events, 'evento planejado', 'eventos planejados')}`,
      'month-start': 'Uso cobrado no primeiro dia de cada mês',
      'recurring-fees': 'Taxas de compromissos que se repetem a cada dia ou no primeiro dia do mês',
      'without-commitment': 'Uso dos compromissos que terminam, ao preço sem eles',
    },
    kinds: {
      tax: 'Impostos',
      support: 'Suporte',
      purchase: 'Compra',
      marketplace: 'Marketplace',
      event: 'Evento planejado',
      'commitment-end': 'Fim de compromisso',
      credit: 'Crédito',
      discount: 'Desconto',
      'month-start': 'Início do mês',
    },
  },
  movers: {
    title: 'O que mudou',
    intro: (dimension: Inline, now: string, before: string, change: string, state: string) =>
      phrase`${dimension}: custo de uso de ${now} (${state}) contra ${before}, ${change} no total.`,
    effects: (parts: string) => `Por causa: ${parts}.`,
    columns: ['', 'Variação', 'Custo atual', 'Custo anterior', 'Causa'],
    rest: (f: Formats, groups: number) => counted(f, groups, 'outro', 'outros'),
    none: 'Nada a comparar: nenhum dia anterior foi lido.',
    more: 'Por conta, tipo de uso e recurso, e o último mês inteiro',
    complete: (file: Inline) => phrase`Todos os períodos por todas as dimensões estão em ${file}.`,
    effectNames: {
      quantity: 'quantidade',
      price: 'preço ou faixa de volume',
      commitment: 'benefício de compromissos',
      new: 'novo',
      ended: 'encerrado',
      amountOnly: 'sem quantidade para comparar',
    },
    causes: {
      quantity: ['mais uso', 'menos uso'],
      price: ['preço ou faixa de volume mais caros', 'preço ou faixa de volume mais baratos'],
      commitment: ['menos benefício de compromissos', 'mais benefício de compromissos'],
      new: ['novo', 'novo'],
      ended: ['encerrado', 'encerrado'],
      amountOnly: ['valor maior, sem quantidade para comparar', 'valor menor, sem quantidade para comparar'],
      unknown: ['causa desconhecida', 'causa desconhecida'],
    },
    driver: (cause: string, where: Inline, change: string) =>
      phrase`${cause}, principalmente ${where} (${change})`,
  },
  anomalies: {
    title: 'Dias fora do comum',
    columns: ['N.º', 'Dias', 'Onde', 'Diferença', 'Esperado', 'Causa', 'Confirmado'],
    none: (through: string) => `Nenhum dia fora do comum até ${through}.`,
    confirmed: '● sim, com dados fechados',
    unconfirmed: '◐ ainda não',
    leaks: 'Aumentos graduais: sobem sem parar, pouco demais em cada dia para chamar atenção.',
    leak: (name: Inline, slope: string, relative: string, period: string) =>
      phrase`${name}: o custo diário variou ${slope} em 30 dias (${relative}), visto em ${period}`,
    trends: 'Tendências que são mais que ruído',
    trendColumns: ['Serviço', 'Conta', 'Custo diário, variação em 30 dias', 'Relativa', 'Valor p', 'Dias'],
    all: 'todos',
  },
  savings: savingsPtBr,
  actions: {
    ...actionAmountsPtBr,
    title: 'Ações',
    none: 'Nenhuma ação é recomendada.',
    columns: ['O que fazer', 'Onde', 'Por quê', 'Economia por mês', 'Esforço e risco', 'Responsável'],
    all: 'Todas as ações abertas',
    allColumns: ['Ação', 'Onde', 'Por quê', 'Economia por mês', 'Responsável', 'Desde'],
    where: (resource, account, region) => phrase`${resource}, ${account}, ${region}`,
    several: (f, count, largest) => phrase`${f.count(count)} ao todo; a maior: ${largest}`,
    severalOwners: (count) => `${count} responsáveis`,
    together: (net) => `${net} ao todo`,
    howTo:
      'A verificação está entre parênteses: a página dela em docs/checks do Spendlog diz como conferir, corrigir e desfazer.',
    moreKinds: (f, count) =>
      count === 1
        ? 'Mais um tipo de ação está na lista abaixo.'
        : `Mais ${f.count(count)} tipos de ação estão na lista abaixo.`,
    quickWins: (f, count, amounts) =>
      count === 1
        ? `Ganho rápido (pouco esforço, sem reinício, reversível): 1 ação, ${amounts} por mês.`
        : `Ganhos rápidos (pouco esforço, sem reinício, reversíveis): ${f.count(count)} ações, ${amounts} por mês.`,
    restart: 'reinício',
    cannotBeUndone: 'irreversível',
    types: {
      Rightsize: 'Redimensionar',
      Stop: 'Parar',
      Delete: 'Excluir',
      Upgrade: 'Atualizar',
      ScaleIn: 'Reduzir instâncias',
      MigrateToGraviton: 'Migrar para Graviton',
      PurchaseSavingsPlans: 'Comprar Savings Plans',
      PurchaseReservedInstances: 'Comprar instâncias reservadas',
      Schedule: 'Agendar',
      ChangeStorageClass: 'Mudar classe de armazenamento',
      Configure: 'Configurar',
    },
    efforts: { VeryLow: 'muito baixo', Low: 'baixo', Medium: 'médio', High: 'alto', VeryHigh: 'muito alto' },
  },
  commitments: {
    title: 'Compromissos e preços',
    kpiColumns: ['', 'Valor', 'Meta', 'Composto de', 'Dias', 'Estado'],
    kpis: {
      'effective-savings-rate': 'Taxa efetiva de economia',
      'effective-savings-rate-list': 'Taxa efetiva de economia sobre preços públicos',
      'commitment-utilisation': 'Utilização dos compromissos',
      'commitment-coverage': 'Cobertura dos compromissos',
      'commitment-waste': 'Desperdício de compromissos',
      untagged: 'Sem tag',
      unallocated: 'Sem responsável',
      'forecast-accuracy': 'Acerto da previsão',
      'budget-variance': 'Desvio do orçamento',
    },
    atLeast: (value: string) => `no mínimo ${value}`,
    atMost: (value: string) => `no máximo ${value}`,
    within: (value: string) => `dentro de ±${value}`,
    noTarget: 'tendência',
    of: (numerator: string, denominator: string) => `${numerator} de ${denominator}`,
    ladder: (period: string) => `Quanto custou o uso de ${period}, dos preços públicos até o que foi pago:`,
    ladderColumns: ['Etapa', 'Custo', 'Economizado nela'],
    list: 'A preços de tabela',
    contracted: 'A preços negociados',
    effective: 'Com compromissos',
    columns: ['Compromisso', 'Tipo', 'Dias', 'Usado', 'Não usado', 'Utilização', 'Termina'],
    plans: (f: Formats, count: number) => counted(f, count, 'compromisso', 'compromissos'),
    none: 'Não há compromissos nesta fatura.',
    endUnknown: 'fora dos dados',
    expiring: (f: Formats, name: Inline, days: number, end: string) =>
      phrase`${name} termina em ${counted(f, days, 'dia', 'dias')}, em ${end}`,
    expiryCost: (amount: string, prices: string) =>
      `. Sem ele, o seu uso custaria cerca de ${amount} a mais por mês, a ${prices}`,
    expirySaving: (amount: string, prices: string) =>
      `. Sem ele, o seu uso custaria cerca de ${amount} a menos por mês, mesmo a ${prices}`,
    pricesWithout: { contractedCost: 'preços negociados', listCost: 'preços de tabela' },
    spotLeftOut: (amount: string) =>
      `O uso Spot de ${amount} não está em nenhuma destas etapas: nenhum compromisso poderia cobri-lo.`,
    expired: (name: Inline, end: string) => phrase`${name} terminou em ${end}`,
  },
  allocation: {
    title: 'Responsáveis e gasto sem tag',
    untagged: (amount: string, taggable: string, ratio: string) =>
      `${amount} de ${taggable} que poderiam ter tag estão sem valor (${ratio})`,
    owner: 'Responsável',
    direct: (days: string) => `${days}, direto`,
    loaded: (days: string) => `${days}, com custo compartilhado`,
    share: 'Participação',
    withoutOwner: 'sem responsável',
    notPosted: 'ainda não lançado',
    byService: 'avaliado por serviço, pois a fonte não diz quais cobranças têm recurso',
    rules: 'Como o custo compartilhado foi dividido',
    ruleColumns: ['Regra', 'Por', 'Dias', 'Divisão', 'Valor', 'Partes'],
    methods: {
      fixed: 'por partes fixas',
      even: 'por igual',
      proportional: 'em proporção',
      fallback: 'pela regra de reserva',
    },
    spellings: 'Chaves de tag que parecem ser a mesma, nos últimos 92 dias lidos',
    spelling: (canonical: Inline, variants: Inline) => phrase`${canonical}: também escrita ${variants}`,
    rows: (f: Formats, count: number) => counted(f, count, 'linha', 'linhas'),
  },
  gaps: {
    subjects: PT_BR_GAP_SUBJECTS,
    remedies: PT_BR_GAP_REMEDIES,
    title: 'O que não pôde ser examinado',
    intro: (answered: string, planned: string) =>
      `${answered} de ${planned} leituras planejadas tiveram resposta.`,
    allAnswered: (f: Formats, planned: number) =>
      `${counted(f, planned, 'leitura planejada teve', 'leituras planejadas tiveram')} resposta, sem exceção.`,
    nonePlanned: 'Nenhuma leitura foi planejada.',
    columns: ['Leitura', 'Conta', 'Lugar', 'Estado', 'Por quê', 'Permissões que faltam'],
    ledgerStates: {
      ok: 'ok',
      empty: 'vazia',
      denied: 'negada',
      throttled: 'limitada',
      failed: 'falhou',
      skipped: 'pulada',
    },
    complete: 'Nada falta neste relatório.',
    list: 'Falta neste relatório:',
    reasons: {
      'needs-export': 'precisa de uma exportação',
      'column-missing': 'falta uma coluna na exportação',
      'column-unusable': 'uma coluna não pode ser usada',
      'no-history': 'ainda sem histórico',
      'no-charges': 'nenhuma cobrança nesta moeda',
      unreadable: 'ilegível',
      'source-changed': 'a fonte mudou desde então',
      'not-configured': 'não configurado',
      'nothing-selected': 'nada foi selecionado',
      denied: 'acesso negado',
      throttled: 'limitado pela AWS',
      failed: 'falhou',
      'budget-reached': 'o limite de requisições acabou',
      'not-in-this-version': 'não há nesta versão',
    },
    line: (subject: string, reason: string, remedy: Inline) => phrase`${subject} (${reason}): ${remedy}.`,
  },
  changes: changesPtBr,
  quality: {
    title: 'Dá para confiar nestes números?',
    tieOut: (billed: string, invoiced: string, open: string) =>
      `Custo faturado lido: ${billed}. Em fatura: ${invoiced}. Ainda sem fatura: ${open}.`,
    costExplorer: (days: string, ours: string, theirs: string, gap: string) =>
      `${days}: ${ours} aqui, ${theirs} no Cost Explorer, diferença de ${gap}.`,
    invoices: 'Faturas',
    invoiceColumns: ['Fatura', 'Custo faturado'],
    clean: 'Nada nos dados foge da especificação.',
    columns: ['', 'Diz respeito a', 'Contagem', 'O que foge', 'Valor', 'Exemplos'],
    items: (f: Formats, count: number) => counted(f, count, 'desvio nos dados', 'desvios nos dados'),
    severities: { info: 'nota', warning: '⚠ aviso', error: '✖ erro' },
    invariants: 'Invariantes',
    invariantColumns: ['', 'Resultado', 'Grupos comparados', 'Violações', 'Diferença', 'O que foi comparado'],
    outcomes: { holds: '✓ vale', violated: '✖ violada', 'not-applicable': '– não verificada' },
    invariantsHold: (f: Formats, count: number) =>
      counted(
        f,
        count,
        'verificação da aritmética da fatura vale',
        'verificações da aritmética da fatura valem',
      ),
    invariantsViolated: (ids: string) => `violadas: ${ids}`,
    invariantsOther: (ids: string) => `não verificadas aqui: ${ids}`,
    months: 'Meses lidos',
    monthColumns: ['Mês', 'Pagador', 'Custo faturado', 'Linhas', 'Sem fatura', 'Descontos', 'Estado'],
    discountModes: { NET: 'colunas líquidas', GROSS: 'colunas brutas' },
  },
  run: {
    title: 'Sobre este relatório',
    source: (label: Inline, kind: string) => phrase`Lido de ${label} (${kind})`,
    kinds: { export: 'exportação', 'cost-explorer': 'Cost Explorer' },
    span: (period: string) => `Dias lidos: ${period}`,
    rows: (f: Formats, count: number) => counted(f, count, 'linha de cobrança', 'linhas de cobrança'),
    files: (f: Formats, count: number, bytes: string) =>
      `${counted(f, count, 'arquivo', 'arquivos')}, ${bytes}`,
    requests: (f: Formats, { requests, plannedRequests, pages, cachedRequests }: SourceUsage) =>
      `${counted(f, requests, 'requisição paga', 'requisições pagas')} (${f.count(plannedRequests)} planejadas), ${counted(f, pages, 'página', 'páginas')}; ${f.count(cachedRequests)} respondidas pelo cache`,
    noRequests: 'Nenhuma requisição paga foi feita',
    paid: (amount: string) => `Pago pela leitura: ${amount}`,
    basis: (billed: Inline, effective: Inline) =>
      phrase`Custo faturado é ${billed}, custo efetivo é ${effective}`,
    freshness: (through: string, day: string) =>
      `O uso chegou até ${through}; o último dia completo é ${day}`,
    calls: (f: Formats, calls: number, pages: number, throttles: number, retries: number) =>
      `${counted(f, calls, 'solicitação', 'solicitações')} à AWS para ${counted(f, pages, 'página de respostas', 'páginas de respostas')}; ${f.count(throttles)} limitadas, ${f.count(retries)} repetidas`,
    work: (seconds: string) => `${seconds} segundos de trabalho somando todas as unidades`,
    paidFor: (f: Formats, what: string, requests: number, amount: string) =>
      `${what}: ${counted(f, requests, 'solicitação paga', 'solicitações pagas')}, ${amount}`,
    noPaid: 'Nada foi pago',
    extraColumns: (columns: Inline) => phrase`Colunas que nenhum dialeto conhece, ignoradas: ${columns}`,
    missingColumns: (columns: Inline) => phrase`Colunas que faltam nesta exportação: ${columns}`,
  },
  looked: lookedPtBr,
  advisors: advisorsPtBr,
  posture: posturePtBr,
  everyService: everyServicePtBr,
  services: {
    title: 'Para onde foi o dinheiro',
    meaning: (compared: string) =>
      `${compared.charAt(0).toUpperCase()}${compared.slice(1)}. O mês corrente conta todos os dias lidos, inclusive os incompletos.`,
    soFar: (month: string) => `${month} até agora`,
    share: 'Participação',
    total: 'Todos os serviços',
  },
  breakdowns: {
    title: (period: string) => `Tudo o que foi lido, ${period}`,
    files: (totals: Inline, months: Inline) =>
      phrase`As demais dimensões estão em ${totals}; os meses por serviço e tipo de cobrança, em ${months}.`,
    columns: ['Faturado', 'Efetivo', 'Contratado', 'De tabela', 'Linhas'],
    unknownRows: (f: Formats, count: number, metric: string) =>
      `${counted(f, count, 'linha não tem', 'linhas não têm')} ${metric}; a soma as deixa de fora`,
    other: (metric: string) => `Impostos, créditos, suporte e outras cobranças por mês (${metric})`,
    month: 'Mês',
  },
  charts: {
    daily: {
      title: (from: string, to: string) => `Uso por dia e serviço, ${from} a ${to}`,
      incomplete: 'incompleto',
    },
    monthly: {
      title: (from: string, to: string) => `Todas as cobranças por mês, ${from} a ${to}`,
      actual: 'mês inteiro',
      soFar: 'até agora',
      forecast: 'esperado',
      interval: 'intervalo de 80%',
      budget: 'orçamento',
    },
    highest: (amount: string, day: string) => `O dia mais alto é ${day}, com ${amount}.`,
  },
  index: {
    title: 'Relatórios',
    intro: 'Os mais novos primeiro. Uma pasta por dia; uma execução posterior no mesmo dia a substitui.',
    columns: ['Data', 'Período', 'Custo', 'Variação', 'Estado'],
    none: 'Ainda não há relatório.',
    tenant: (name: Inline) => phrase`Organização ${name}`,
  },
  figures: {
    source: 'Lido',
    period: (name: string, days: string) => `${name} (${days})`,
    change: (days: string) => `Variação contra ${days}`,
    forecast: (month: string) => `Total esperado para ${month}`,
    budget: 'Orçamento',
    anomalies: 'Períodos fora do comum',
    quality: 'Desvios nos dados',
    mover: 'Maior variação',
  },
  issues: issuesPtBr,
  pullRequest: pullRequestPtBr,
  living: livingPtBr,
  brief: briefPtBr,
  email: emailPtBr,
  slack: slackPtBr,
  alerts: alertsPtBr,
  annotations: annotationsPtBr,
  git: gitPtBr,
  doing: doingPtBr,
  steering: steeringPtBr,
  leadership: leadershipPtBr,
  narrative: narrativePtBr,
  ask: askPtBr,
};
