import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { everyServiceEn, lookedEn } from './looked-en.ts';

/** What was looked at in AWS, in Brazilian Portuguese. */
export const lookedPtBr: typeof lookedEn = {
  title: 'O que foi examinado na AWS',
  nothing: (f: Formats, planned: number, states: string) =>
    `O Spendlog não conseguiu examinar: de ${counted(f, planned, 'leitura planejada', 'leituras planejadas')} na AWS, nenhuma foi respondida (${states}). Este relatório nada diz sobre o que está em execução lá.`,
  part: (f: Formats, answered: number, planned: number) =>
    `Apenas ${f.count(answered)} de ${counted(f, planned, 'leitura', 'leituras')} na AWS foram respondidas; o que não foi examinado está listado no relatório.`,
  notJudged: (f: Formats, checks: number, planned: number, places: number) =>
    `${f.count(checks)} de ${counted(f, planned, 'verificação', 'verificações')} não ${checks === 1 ? 'pôde ser avaliada' : 'puderam ser avaliadas'} em ${counted(f, places, 'local', 'locais')}.`,
  noBill: 'O Spendlog não conseguiu ler a fatura; por isso este relatório não traz nenhum valor de custo.',
  late: (f: Formats, day: string, promised: number, late: number) =>
    `O custo de ${day} está atrasado: foi prometido em até ${counted(f, promised, 'hora', 'horas')} após o fim do dia e, ${counted(f, late, 'hora', 'horas')} depois desse prazo, não está completo.`,
  olderData: 'Todos os valores abaixo se baseiam em dados mais antigos.',
  noWork: {
    'no-charge': 'A fatura não tem cobranças nessas contas; por isso não havia nada a examinar.',
    'no-service':
      'A fatura tem cobranças nessas contas, mas nenhuma de um serviço que possa ser examinado; elas estão listadas no relatório.',
    'not-selected':
      'Nada foi examinado: as contas, regiões e serviços selecionados deixam de fora todas as cobranças da fatura.',
    'no-role': 'Nada foi examinado: não há acesso às contas com cobranças.',
  },
  noRole: (f: Formats, accounts: number) =>
    `${counted(f, accounts, 'conta não foi examinada', 'contas não foram examinadas')}, porque o tenant não indica accountRole: defina tenants[].accountRole em spendlog.yml com uma função que exista em cada conta.`,
  wholePlace: 'tudo',
  wholeAccount: 'todas as regiões',
  scope: (f: Formats, done: number, planned: number, accounts: number, regions: number) =>
    `${f.count(done)} de ${counted(f, planned, 'unidade', 'unidades')} de trabalho completas, em ${counted(f, accounts, 'conta', 'contas')} e ${counted(f, regions, 'local', 'locais')}`,
  bases: {
    triples: 'planejadas a partir da conta, região e serviço exatos de cada cobrança da exportação',
    pairs: 'planejadas a partir do Cost Explorer, onde conta, região e serviço ocorrem em pares',
    fallback: 'a fatura não pôde ser lida; por isso toda conta, região e serviço foi planejado',
  },
  checks: 'Verificações',
  billChecks: 'Verificações da fatura',
  quietChecks: 'Verificações que não encontraram problema',
  quietColumns: ['Verificação', 'Recursos avaliados'],
  quietBillChecks: (f: Formats, count: number) =>
    count === 1
      ? 'Mais uma verificação da fatura não encontrou nada.'
      : `Mais ${f.count(count)} verificações da fatura não encontraram nada.`,
  checkColumns: ['Verificação', 'Avaliados', 'Encontrados', 'Indefinidos', 'Locais não examinados'],
  undecided:
    'Indefinido: a AWS informou pouco demais sobre o recurso para avaliá-lo. Não conta como bom nem como encontrado.',
  deadLetters: 'Abandonadas após três tentativas, ou de imediato quando tentar de novo não adianta',
  deadLetterColumns: ['Unidade', 'Conta', 'Região', 'Tentativas', 'Erro', 'O que a AWS disse'],
  breakers: 'Serviços e operações que o Spendlog deixou de consultar por um tempo',
  breakerColumns: ['Serviço ou operação', 'Conta', 'Região', 'Vezes', 'Estado'],
  breakerStates: { open: 'aberto', 'half-open': 'meio aberto', closed: 'fechado de novo' },
  notPlanned: 'Cobranças que não levaram a nenhum exame',
  notPlannedColumns: ['Serviço', 'Conta', 'Região', 'Motivo'],
  notPlannedReasons: {
    'not-in-catalogue': 'fora do catálogo de serviços',
    tax: 'imposto: não há serviço por trás',
    transfer: 'transferência de dados de vários serviços sob um só nome',
    marketplace: 'produto de um vendedor do AWS Marketplace',
    ended: 'a AWS encerrou o serviço',
    'region-not-selected': 'a região não está selecionada',
    'account-not-selected': 'a conta não está selecionada',
    'no-role': 'sem acesso à conta: defina accountRole',
    'not-asked': 'não solicitado nesta execução',
  },
  utilisation: 'Quanto é utilizado',
  utilisationColumns: ['Serviço', 'Métrica', 'Conta', 'Região', 'Recursos', 'Média', 'Máximo', 'Sempre zero'],
  metric: (name: string, statistic: string, days: string) => `${name} (${statistic}, ${days} dias)`,
};

/** The table of every service, in Brazilian Portuguese. */
export const everyServicePtBr: typeof everyServiceEn = {
  title: (f: Formats, count: number) =>
    `${counted(f, count, 'serviço', 'serviços')}: custo por mês, causas, dias incomuns, inventário`,
  columns: ['Serviço', 'Custo por mês', 'Maiores tipos de uso, agora e antes', 'Incomuns', 'Inventário'],
  month: (month: string, amount: string) => `${month}: ${amount}`,
  driver: (usageType: Inline, now: string, before: string) => phrase`${usageType} ${now} (${before})`,
  resources: (f: Formats, count: number) => counted(f, count, 'recurso', 'recursos'),
  typesNotCounted: (f: Formats, count: number) => counted(f, count, 'tipo não contado', 'tipos não contados'),
  noTypes: 'o catálogo não conhece nenhum recurso dele',
  nonServices: {
    tax: 'imposto: sem recurso próprio',
    transfer: 'tráfego de vários serviços: sem recurso próprio',
    marketplace: 'produto de um vendedor: sem recurso próprio',
  },
  notInCatalogue: 'fora do catálogo',
  complete: (file: Inline) => phrase`Tipos, fontes e todos os tipos de uso estão em ${file}.`,
};
