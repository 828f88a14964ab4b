import { phrase } from '../phrase.ts';
import type { advisorsEn, postureEn } from './advisors-en.ts';
import { counted } from './counted.ts';

export const advisorsPtBr: typeof advisorsEn = {
  title: 'O que a AWS recomenda',
  columns: ['Consultor', 'Respostas', 'Recomendações', 'Como ativar ou obter'],
  names: {
    'advisors/cost-optimization-hub': 'Cost Optimization Hub',
    'advisors/optimizer-instances': 'Compute Optimizer: instâncias',
    'advisors/optimizer-auto-scaling-groups': 'Compute Optimizer: grupos do Auto Scaling',
    'advisors/optimizer-volumes': 'Compute Optimizer: volumes',
    'advisors/optimizer-functions': 'Compute Optimizer: funções',
    'advisors/optimizer-ecs-services': 'Compute Optimizer: serviços do ECS',
    'advisors/optimizer-databases': 'Compute Optimizer: bancos de dados',
    'advisors/optimizer-licenses': 'Compute Optimizer: licenças',
    'advisors/optimizer-idle': 'Compute Optimizer: recursos ociosos',
    'advisors/savings-plans': 'Savings Plans',
    'advisors/savings-plans-use': 'Uso dos Savings Plans',
    'advisors/reservations': 'Reservas',
    'advisors/reservations-use': 'Uso das reservas',
    'advisors/purchases': 'Compromissos a comprar (Cost Explorer)',
    'advisors/cost-anomalies': 'Cost Anomaly Detection',
    'advisors/budgets': 'Budgets',
    'advisors/trusted-advisor': 'Trusted Advisor',
    'advisors/organization': 'Organização',
    'advisors/guardduty': 'GuardDuty',
    'advisors/inspector': 'Inspector',
    'advisors/macie': 'Macie',
    'advisors/security-hub': 'Security Hub',
  },
  states: {
    active: 'ativo',
    'not-enabled': 'não ativado',
    'no-data': 'sem dados',
    'not-in-plan': 'fora deste plano',
    denied: 'negado',
    throttled: 'limitado',
    failed: 'falhou',
    skipped: 'não consultado',
  },
  inPlaces: (f, state, places) => `${state} em ${counted(f, places, 'lugar', 'lugares')}`,
  unknownActions: (f, count) =>
    `${counted(f, count, 'recomendação usa', 'recomendações usam')} palavras que esta versão não conhece e não está em nenhuma lista de ações.`,
  hubTotal: (amount) =>
    `Total do próprio Cost Optimization Hub, depois da sua eliminação de duplicidades: ${amount} por mês. Aparece ao lado do nosso total e não faz parte dele.`,
  hubCounts: (mode) => phrase`Os valores do Hub são contados em ${mode}.`,
  noPreference:
    'Nenhum compromisso preferido está definido: o Hub calcula compras com três anos, tudo adiantado.',
  preference: (commitment) => phrase`Compromisso preferido: ${commitment}.`,
  organization: (featureSet, trusted) =>
    phrase`Organização com recursos ${featureSet}; ${trusted} acesso confiável a todas as contas.`,
  trusted: (f, count) => counted(f, count, 'serviço tem', 'serviços têm'),
  controlTower: 'O Control Tower é um deles.',
  commitments: 'Compromissos nos últimos 30 dias, segundo a AWS',
  commitmentColumns: ['', 'De', 'Proporção', 'Valor', 'O que é o valor'],
  commitmentFacts: {
    savingsPlansUtilisation: ['Savings Plans: utilização', 'comprometido'],
    savingsPlansCoverage: ['Savings Plans: cobertura', 'ainda sob demanda'],
    reservationsUtilisation: ['Reservas: utilização', 'taxa amortizada'],
    reservationsCoverage: ['Reservas: cobertura', 'ainda sob demanda'],
    savingsPlansUnused: ['Savings Plans: sem uso', 'irrecuperável: pago até o fim do prazo'],
    reservationsUnused: ['Reservas: sem uso', 'irrecuperável: pago até o fim do prazo'],
    savingsPlansNetSavings: ['Savings Plans: economia líquida', 'em relação aos preços sob demanda'],
  },
  all: 'todos',
  anomalies: 'Anomalias que a AWS encontrou nos últimos 90 dias',
  anomalyColumns: ['Onde', 'Conta', 'Acima do esperado', 'De', 'Até'],
  open: 'ainda aberta',
  budgets: 'Orçamentos na AWS',
  budgetColumns: ['Orçamento', 'Conta', 'Limite', 'Gasto', 'Previsão', 'Conta o quê'],
  trustedAdvisor: 'Verificações de custo do Trusted Advisor',
  trustedAdvisorColumns: ['Verificação', 'Conta', 'Estado', 'Recursos', 'Sua própria estimativa por mês'],
  overlap: 'Seus valores se sobrepõem aos dos outros consultores e não entram em nenhum total.',
};

export const posturePtBr: typeof postureEn = {
  title: 'Serviços de segurança: achados abertos e custo',
  columns: ['Serviço', 'Conta', 'Região', 'Crítica', 'Alta', 'Média', 'Baixa'],
  atLeast: (count) => `pelo menos ${count}`,
  notCounted: 'não contado',
  cost: (service, amount, month) => phrase`${service} custou ${amount} em ${month}.`,
  note: 'As contagens são do que cada conta encontrou por si. Não fazem parte de nenhuma economia.',
};
