import type { FactSlots, FactWords, PeriodSlot } from './fact-words.ts';

/** `em outubro`, `em 17 de novembro`, `de 1 a 17 de novembro`. */
const BEFORE_PERIOD: Readonly<Record<PeriodSlot['length'], string>> = { month: 'em', day: 'em', days: 'de' };

export const factWordsPtBr: FactWords = {
  spend: (fact) => `${spendOn(fact)} ${was(fact)} ${fact.figure}`,
  'spend-before': (fact) => `${spendOn(fact)} ${was(fact)} ${fact.figure}`,
  'spend-change': (fact) => change(spendOn(fact), fact),
  'spend-change-ratio': (fact) => change(spendOn(fact), fact),
  'spend-share': (fact) => `${named(fact, 'isso')} representou ${fact.figure} do gasto${when(fact)}`,
  'spend-a-day': (fact) => `${spendOn(fact)} ficou em ${fact.figure}${when(fact)}`,
  forecast: (fact) => `a previsão${ofSubject(fact)}${whenFor(fact)} é de ${fact.figure}`,
  'forecast-low': (fact) =>
    `o limite inferior da previsão${ofSubject(fact)}${whenFor(fact)} é de ${fact.figure}`,
  'forecast-high': (fact) =>
    `o limite superior da previsão${ofSubject(fact)}${whenFor(fact)} é de ${fact.figure}`,
  'forecast-change': forecastChange,
  'forecast-change-ratio': forecastChange,
  trend: (fact) => `a tendência d${spendOn(fact)}${when(fact)} foi de ${fact.figure}`,
  budget: (fact) => `o orçamento ${named(fact, 'total')}${whenFor(fact)} é de ${fact.figure}`,
  'budget-actual': (fact) =>
    `o gasto do orçamento ${named(fact, 'total')}${when(fact)} foi de ${fact.figure}`,
  'budget-forecast': (fact) =>
    `a previsão de gasto do orçamento ${named(fact, 'total')}${whenFor(fact)} é de ${fact.figure}`,
  'budget-variance': budgetVariance,
  'budget-variance-ratio': budgetVariance,
  saving: saves,
  'saving-a-year': saves,
  'saving-gross': (fact) =>
    `${about(fact)}as recomendações, contadas isoladamente, economizariam ${fact.figure}`,
  'saving-share': (fact) =>
    `${about(fact)}o que é recomendado economiza ${fact.figure} do gasto${when(fact)}`,
  'one-off-cost': (fact) => `${acting(fact)} custa de início ${fact.figure}`,
  'cost-of-waiting': (fact) => `${about(fact)}esperar custa ${fact.figure}${when(fact)}`,
  recommendations,
  'without-amount': (fact) => `${about(fact)}o relatório traz ${fact.figure} sem valor calculado`,
  resources: (fact) => `${about(fact)}o relatório conta ${fact.figure}`,
  'anomaly-impact': (fact) => `${about(fact)}o gasto fora do comum${when(fact)} chegou a ${fact.figure}`,
  'anomaly-days': (fact) => `${about(fact)}o gasto ficou fora do comum por ${fact.figure}${when(fact)}`,
  anomalies: (fact) => `${about(fact)}o relatório aponta ${fact.figure}${when(fact)}`,
  'commitment-coverage': (fact) =>
    `${about(fact)}os compromissos cobriram ${fact.figure} do que podem cobrir${when(fact)}`,
  'commitment-utilisation': (fact) =>
    `${about(fact)}a utilização dos compromissos foi de ${fact.figure}${when(fact)}`,
  'commitment-waste': (fact) => `${about(fact)}os compromissos sem uso custaram ${fact.figure}${when(fact)}`,
  'commitment-end': (fact) =>
    `o compromisso${fact.kind === 'estate' ? '' : ` ${fact.name}`} termina em ${fact.figure}`,
  'effective-savings-rate': (fact) =>
    `${about(fact)}a taxa efetiva de economia foi de ${fact.figure}${when(fact)}`,
  waste: (fact) => `${about(fact)}o desperdício chegou a ${fact.figure}${when(fact)}`,
  'waste-ratio': (fact) => `${about(fact)}o desperdício foi de ${fact.figure} do gasto${when(fact)}`,
  kpi: (fact) => `${named(fact, 'o indicador')} está em ${fact.figure}${whenFor(fact)}`,
  'kpi-target': (fact) => `a meta de ${named(fact, 'todos')} é de ${fact.figure}${whenFor(fact)}`,
  'reads-answered': (fact) => `${about(fact)}a AWS respondeu a ${fact.figure}`,
  'reads-planned': (fact) => `${about(fact)}a execução planejou ${fact.figure}`,
  'coverage-ratio': (fact) => `${about(fact)}a cobertura das leituras planejadas é de ${fact.figure}`,
  'services-billed': (fact) => `${about(fact)}a fatura tem ${fact.figure}${whenFor(fact)}`,
  'services-counted': (fact) => `${about(fact)}os recursos foram contados em ${fact.figure}`,
  accounts: (fact) => `${about(fact)}a fatura tem ${fact.figure}${whenFor(fact)}`,
  regions: (fact) => `${about(fact)}a fatura tem ${fact.figure}${whenFor(fact)}`,
  untagged: (fact) => `o gasto sem ${tag(fact)}${when(fact)} foi de ${fact.figure}`,
  'untagged-ratio': (fact) => `a parcela do gasto sem ${tag(fact)}${when(fact)} foi de ${fact.figure}`,
  'tagged-ratio': (fact) => `a parcela do gasto com ${tag(fact)}${when(fact)} foi de ${fact.figure}`,
  'unit-cost': (fact) => `o custo de cada ${named(fact, 'unidade')}${when(fact)} foi de ${fact.figure}`,
  'realised-saving': (fact) => `${about(fact)}o que foi feito economizou ${fact.figure}${when(fact)}`,
  charge: (fact) => `${named(fact, 'o total')} somou ${fact.figure}${when(fact)}`,
};

function change(what: string, fact: FactSlots): string {
  if (!fact.direction) return `a variação d${what}${when(fact)} foi de ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${what} ficou estável${when(fact)}: ${fact.figure}${against(fact)}`;
  const verb = fact.direction === 'up' ? 'subiu' : 'caiu';
  return `${what} ${verb} ${fact.figure}${when(fact)}${against(fact)}`;
}

function forecastChange(fact: FactSlots): string {
  const forecast = `a previsão${ofSubject(fact)}${whenFor(fact)}`;
  if (!fact.direction || !fact.base) return `a variação d${forecast} é de ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${forecast} fica estável${against(fact)}: ${fact.figure}`;
  return `${forecast} fica ${fact.figure} ${fact.direction === 'up' ? 'acima' : 'abaixo'} de ${fact.base.slot}`;
}

function budgetVariance(fact: FactSlots): string {
  const budget = `orçamento ${named(fact, 'total')}`;
  if (!fact.direction) return `o desvio do ${budget}${whenFor(fact)} é de ${fact.figure}`;
  if (fact.direction === 'flat') return `o gasto${when(fact)} está no nível do ${budget}: ${fact.figure}`;
  return `o gasto${when(fact)} está ${fact.direction === 'up' ? 'acima' : 'abaixo'} do ${budget} em ${fact.figure}`;
}

function saves(fact: FactSlots): string {
  return `${acting(fact)} economiza ${fact.figure}`;
}

/** Actions are named by what doing them is, and horizons by their days: `os próximos 30 dias`. */
function acting({ kind, name }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return 'o que é recomendado';
    case 'action':
      return name;
    case 'horizon':
      return `o que pode ser feito durante ${name}`;
    case 'resource':
      return `agir sobre ${name}`;
    default:
      return `o que é recomendado para ${name}`;
  }
}

function recommendations({ kind, name, figure }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return `o relatório traz ${figure}`;
    case 'horizon':
      return `durante ${name}, há ${figure} a cumprir`;
    default:
      return `o relatório traz ${figure} para ${name}`;
  }
}

/** Whose spend it is. */
function spendOn({ kind, name }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return 'o gasto';
    case 'account':
      return `o gasto da conta ${name}`;
    case 'region':
      return `o gasto da região ${name}`;
    case 'team':
      return `o gasto da equipe ${name}`;
    case 'tag-value':
    case 'tag-key':
      return `o gasto de ${name}`;
    case 'usage-type':
      return `o gasto com o tipo de uso ${name}`;
    case 'unit-metric':
      return `o custo de cada ${name}`;
    default:
      return `o gasto com ${name}`;
  }
}

function tag({ kind, name }: FactSlots): string {
  return kind === 'estate' ? 'tags' : `a tag ${name}`;
}

function named({ kind, name }: FactSlots, otherwise: string): string {
  return kind === 'estate' ? otherwise : name;
}

/** What a sentence is about, before it. */
function about({ kind, name }: FactSlots): string {
  return kind === 'estate' ? '' : `${name}: `;
}

function ofSubject({ kind, name }: FactSlots): string {
  return kind === 'estate' ? '' : ` de ${name}`;
}

function was({ period }: FactSlots): string {
  return period ? `${inPeriod(period)} foi de` : 'é de';
}

function when({ period }: FactSlots): string {
  return period ? ` ${inPeriod(period)}` : '';
}

function whenFor({ period }: FactSlots): string {
  return period ? ` para ${period.slot}` : '';
}

function against({ base }: FactSlots): string {
  return base ? ` em relação a ${base.slot}` : '';
}

function inPeriod({ length, slot }: PeriodSlot): string {
  return `${BEFORE_PERIOD[length]} ${slot}`;
}
