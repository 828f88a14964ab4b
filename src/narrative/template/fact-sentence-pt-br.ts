import {
  about,
  acting,
  against,
  againstDebt,
  forWhen,
  inBrackets,
  named,
  spendOf,
  tagOf,
  when,
  withName,
} from './fact-phrases-pt-br.ts';
import type { FactSlots, FactWords } from './fact-words.ts';

export const factWordsPtBr: FactWords = {
  spend: spent,
  'spend-before': spent,
  'spend-change': changed,
  'spend-change-ratio': changed,
  'spend-share': (fact) =>
    `a participação${withName(' de', fact)} no gasto${when(fact)} foi de ${fact.figure}`,
  'spend-a-day': (fact) => `${spendOf(fact)}${when(fact)} ficou em ${fact.figure}`,
  forecast: (fact) => `${forecastOf(fact)} é de ${fact.figure}`,
  'forecast-low': (fact) => `o limite inferior d${forecastOf(fact)} é de ${fact.figure}`,
  'forecast-high': (fact) => `o limite superior d${forecastOf(fact)} é de ${fact.figure}`,
  'forecast-change': forecastChanged,
  'forecast-change-ratio': forecastChanged,
  trend: (fact) => `a tendência d${spendOf(fact)}${when(fact)} foi ${level(fact)}${fact.figure}`,
  budget: (fact) => `o ${budgetOf(fact)}${forWhen(fact)} é de ${fact.figure}`,
  'budget-actual': (fact) => `do ${budgetOf(fact)}${forWhen(fact)}, o gasto até agora é de ${fact.figure}`,
  'budget-forecast': (fact) => `a previsão de gasto do ${budgetOf(fact)}${forWhen(fact)} é de ${fact.figure}`,
  'budget-variance': budgetVaried,
  'budget-variance-ratio': budgetVaried,
  saving: saves,
  'saving-a-year': saves,
  'saving-gross': (fact) =>
    `${about(fact)}as recomendações, contadas isoladamente, economizariam ${fact.figure}`,
  'saving-share': (fact) => `${acting(fact)} economizaria ${fact.figure} do gasto${when(fact)}`,
  'one-off-cost': (fact) => `${acting(fact)} custa de início ${fact.figure}`,
  'cost-of-waiting': (fact) => `${about(fact)}esperar custa ${fact.figure}${inBrackets(fact)}`,
  recommendations,
  'without-amount': (fact) => `o relatório traz ${fact.figure} sem valor calculado${withName(' para', fact)}`,
  resources: (fact) => `${about(fact)}o relatório conta ${fact.figure}`,
  'anomaly-impact': unusual,
  'anomaly-days': (fact) => `${spendOf(fact)} ficou fora do comum por ${fact.figure}${inBrackets(fact)}`,
  anomalies: (fact) => `${about(fact)}o relatório aponta ${fact.figure}${when(fact)}`,
  'commitment-coverage': (fact) =>
    `${about(fact)}a cobertura dos compromissos foi de ${fact.figure}${when(fact)}`,
  'commitment-utilisation': (fact) =>
    `${about(fact)}a utilização dos compromissos foi de ${fact.figure}${when(fact)}`,
  'commitment-waste': (fact) => `${about(fact)}os compromissos sem uso custaram ${fact.figure}${when(fact)}`,
  'commitment-end': (fact) => `o compromisso${withName('', fact)} termina em ${fact.figure}`,
  'effective-savings-rate': (fact) =>
    `${about(fact)}a taxa efetiva de economia foi de ${fact.figure}${when(fact)}`,
  waste: (fact) => `${about(fact)}o desperdício${when(fact)} chegou a ${fact.figure}`,
  'waste-ratio': (fact) => `${about(fact)}o desperdício${when(fact)} foi de ${fact.figure} do gasto`,
  kpi: (fact) => `${named(fact, 'o indicador')} ficou em ${fact.figure}${when(fact)}`,
  'kpi-target': (fact) => `a meta de ${named(fact, 'todos')} é de ${fact.figure}`,
  'reads-answered': (fact) => `${about(fact)}a AWS respondeu a ${fact.figure}`,
  'reads-planned': (fact) => `${about(fact)}a execução planejou ${fact.figure}`,
  'coverage-ratio': (fact) => `${about(fact)}a cobertura das leituras planejadas é de ${fact.figure}`,
  'services-billed': (fact) => `${about(fact)}a fatura tem ${fact.figure}`,
  'services-counted': (fact) => `${about(fact)}os recursos foram contados em ${fact.figure}`,
  accounts: (fact) => `${about(fact)}a execução examinou ${fact.figure}`,
  regions: (fact) => `${about(fact)}a execução examinou ${fact.figure}`,
  untagged: (fact) => `o gasto sem ${tagOf(fact)}${when(fact)} foi de ${fact.figure}`,
  'untagged-ratio': (fact) => `a parcela do gasto sem ${tagOf(fact)}${when(fact)} foi de ${fact.figure}`,
  'tagged-ratio': (fact) => `a parcela do gasto com ${tagOf(fact)}${when(fact)} foi de ${fact.figure}`,
  'unit-cost': (fact) => `o custo de cada ${named(fact, 'unidade')}${when(fact)} foi de ${fact.figure}`,
  'realised-saving': (fact) => `${about(fact)}o que foi feito economizou ${fact.figure}${when(fact)}`,
  charge: (fact) => `o valor de ${named(fact, 'tudo')}${when(fact)} foi de ${fact.figure}`,
};

/** Forecasts count every charge of the invoice, and what they are compared with does. */
function spent(fact: FactSlots): string {
  const all = fact.topic === 'forecast' ? ', com todas as cobranças,' : '';
  return `${spendOf(fact)}${when(fact)}${all} ${fact.period ? 'foi' : 'é'} de ${fact.figure}`;
}

function changed(fact: FactSlots): string {
  const what = `${spendOf(fact)}${when(fact)}`;
  if (!fact.direction) return `a variação d${what} foi de ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${what} ficou estável${against(fact)}: ${fact.figure}`;
  return `${what} ${fact.direction === 'up' ? 'subiu' : 'caiu'} ${fact.figure}${against(fact)}`;
}

function forecastOf(fact: FactSlots): string {
  return `a previsão${withName(' de', fact)}${forWhen(fact)}`;
}

function forecastChanged(fact: FactSlots): string {
  const forecast = forecastOf(fact);
  if (!fact.direction || !fact.base) return `a variação d${forecast} é de ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${forecast} fica estável${against(fact)}: ${fact.figure}`;
  return `${forecast} fica ${fact.direction === 'up' ? 'acima' : 'abaixo'} de ${fact.base.slot} em ${fact.figure}`;
}

function level({ direction }: FactSlots): string {
  return direction === 'flat' ? 'estável: ' : 'de ';
}

function budgetOf(fact: FactSlots): string {
  return `orçamento ${named(fact, 'total')}`;
}

function budgetVaried(fact: FactSlots): string {
  if (!fact.direction) return `o desvio do ${budgetOf(fact)}${forWhen(fact)} é de ${fact.figure}`;
  const what = fact.isExpected ? `a previsão${forWhen(fact)} fica` : `o gasto${when(fact)} ficou`;
  if (fact.direction === 'flat') return `${what} no nível do ${budgetOf(fact)}: ${fact.figure}`;
  return `${what} ${fact.direction === 'up' ? 'acima' : 'abaixo'} do ${budgetOf(fact)} em ${fact.figure}`;
}

function saves(fact: FactSlots): string {
  if (fact.direction === 'up') return `${acting(fact)} tem uma economia de ${fact.figure}`;
  return `${acting(fact)} economizaria ${fact.figure}`;
}

/** Of a team all of them are counted, elsewhere those that have an amount. */
function recommendations(fact: FactSlots): string {
  if (fact.topic === 'teams') return `o relatório traz ${fact.figure}${withName(' para', fact)}`;
  if (fact.kind === 'horizon') return `durante ${fact.name}, há ${fact.figure} com valor calculado`;
  const whatFor = fact.kind === 'estate' ? againstDebt(fact) : withName(' para', fact);
  return `o relatório traz ${fact.figure} com valor calculado${whatFor}`;
}

function unusual(fact: FactSlots): string {
  const what = `${spendOf(fact)} ficou fora do comum${when(fact)}`;
  if (!fact.direction || fact.direction === 'flat') return `${what}: ${fact.figure}`;
  return `${what}: ${fact.figure} ${fact.direction === 'up' ? 'acima' : 'abaixo'} do normal`;
}
