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
} from './fact-phrases-en.ts';
import type { FactSlots, FactWords } from './fact-words.ts';

export const factWordsEn: FactWords = {
  spend: spent,
  'spend-before': spent,
  'spend-change': changed,
  'spend-change-ratio': changed,
  'spend-share': (fact) => `${named(fact, 'this')} had a share of ${fact.figure} in spend${when(fact)}`,
  'spend-a-day': (fact) => `${spendOf(fact)} ran at ${fact.figure}${when(fact)}`,
  forecast: (fact) => `${forecastOf(fact)} is ${fact.figure}`,
  'forecast-low': (fact) => `the lower end of ${forecastOf(fact)} is ${fact.figure}`,
  'forecast-high': (fact) => `the upper end of ${forecastOf(fact)} is ${fact.figure}`,
  'forecast-change': forecastChanged,
  'forecast-change-ratio': forecastChanged,
  trend: (fact) => `the trend of ${spendOf(fact)}${when(fact)} was ${level(fact)}${fact.figure}`,
  budget: (fact) => `${budgetOf(fact)}${forWhen(fact)} is ${fact.figure}`,
  'budget-actual': (fact) => `of ${budgetOf(fact)}${forWhen(fact)}, ${fact.figure} is spent`,
  'budget-forecast': (fact) =>
    `the forecast of spend against ${budgetOf(fact)}${forWhen(fact)} is ${fact.figure}`,
  'budget-variance': budgetVaried,
  'budget-variance-ratio': budgetVaried,
  saving: saves,
  'saving-a-year': saves,
  'saving-gross': (fact) =>
    `${about(fact)}counted each on its own, the recommendations would save ${fact.figure}`,
  'saving-share': (fact) => `${acting(fact)} would save ${fact.figure} of spend${when(fact)}`,
  'one-off-cost': (fact) => `${acting(fact)} costs ${fact.figure} to begin with`,
  'cost-of-waiting': (fact) => `${about(fact)}waiting costs ${fact.figure}${inBrackets(fact)}`,
  recommendations,
  'without-amount': (fact) => `the report holds ${fact.figure} without an amount${withName(' for', fact)}`,
  resources: (fact) => `${about(fact)}the report counts ${fact.figure}`,
  'anomaly-impact': unusual,
  'anomaly-days': (fact) => `${spendOf(fact)} was unusual on ${fact.figure}${inBrackets(fact)}`,
  anomalies: (fact) => `${about(fact)}the report tells of ${fact.figure}${when(fact)}`,
  'commitment-coverage': (fact) =>
    `${about(fact)}the coverage of commitments was ${fact.figure}${when(fact)}`,
  'commitment-utilisation': (fact) =>
    `${about(fact)}the utilisation of commitments was ${fact.figure}${when(fact)}`,
  'commitment-waste': (fact) =>
    `${about(fact)}commitments that stood unused cost ${fact.figure}${when(fact)}`,
  'commitment-end': (fact) =>
    `${fact.kind === 'estate' ? 'a' : 'the'} commitment${withName('', fact)} ends on ${fact.figure}`,
  'effective-savings-rate': (fact) =>
    `${about(fact)}the effective savings rate was ${fact.figure}${when(fact)}`,
  waste: (fact) => `${about(fact)}waste came to ${fact.figure}${when(fact)}`,
  'waste-ratio': (fact) => `${about(fact)}waste was ${fact.figure} of spend${when(fact)}`,
  kpi: (fact) => `${named(fact, 'this')} stood at ${fact.figure}${when(fact)}`,
  'kpi-target': (fact) => `the target of ${named(fact, 'this')} is ${fact.figure}`,
  'reads-answered': (fact) => `${about(fact)}AWS answered ${fact.figure}`,
  'reads-planned': (fact) => `${about(fact)}the run planned ${fact.figure}`,
  'coverage-ratio': (fact) => `${about(fact)}the coverage of planned reads is ${fact.figure}`,
  'services-billed': (fact) => `${about(fact)}the bill has ${fact.figure}`,
  'services-counted': (fact) => `${about(fact)}resources were counted of ${fact.figure}`,
  accounts: (fact) => `${about(fact)}the run looked at ${fact.figure}`,
  regions: (fact) => `${about(fact)}the run looked at ${fact.figure}`,
  untagged: (fact) => `spend without ${tagOf(fact)}${when(fact)} was ${fact.figure}`,
  'untagged-ratio': (fact) => `the share of spend without ${tagOf(fact)}${when(fact)} was ${fact.figure}`,
  'tagged-ratio': (fact) => `the share of spend with ${tagOf(fact)}${when(fact)} was ${fact.figure}`,
  'unit-cost': (fact) => `the cost of each ${named(fact, 'unit')}${when(fact)} was ${fact.figure}`,
  'realised-saving': (fact) => `${about(fact)}what was done has saved ${fact.figure}${when(fact)}`,
  charge: (fact) => `${named(fact, 'charges')} came to ${fact.figure}${when(fact)}`,
};

/** Forecasts count every charge of the invoice, and what they are compared with does. */
function spent(fact: FactSlots): string {
  const all = fact.topic === 'forecast' ? ' with all charges' : '';
  return `${spendOf(fact)}${all}${when(fact)} ${fact.period ? 'was' : 'is'} ${fact.figure}`;
}

function changed(fact: FactSlots): string {
  const what = `${spendOf(fact)}${when(fact)}`;
  if (!fact.direction) return `the change of ${what} was ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${what} was level${against(fact)}: ${fact.figure}`;
  return `${what} ${fact.direction === 'up' ? 'rose' : 'fell'} by ${fact.figure}${against(fact)}`;
}

function forecastOf(fact: FactSlots): string {
  return `the forecast${withName(' of', fact)}${forWhen(fact)}`;
}

function forecastChanged(fact: FactSlots): string {
  const forecast = forecastOf(fact);
  if (!fact.direction || !fact.base) return `the change of ${forecast} is ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${forecast} is level with ${fact.base.slot}: ${fact.figure}`;
  return `${forecast} is ${fact.direction === 'up' ? 'above' : 'below'} ${fact.base.slot} by ${fact.figure}`;
}

function level({ direction }: FactSlots): string {
  return direction === 'flat' ? 'level: ' : '';
}

function budgetOf(fact: FactSlots): string {
  return `the budget ${named(fact, 'of all')}`;
}

function budgetVaried(fact: FactSlots): string {
  if (!fact.direction) return `the variance from ${budgetOf(fact)}${forWhen(fact)} is ${fact.figure}`;
  const what = fact.isExpected ? `the forecast${forWhen(fact)} is` : `spend${when(fact)} was`;
  if (fact.direction === 'flat') return `${what} level with ${budgetOf(fact)}: ${fact.figure}`;
  return `${what} ${fact.direction === 'up' ? 'above' : 'below'} ${budgetOf(fact)} by ${fact.figure}`;
}

function saves(fact: FactSlots): string {
  if (fact.direction === 'up') return `${acting(fact)} has a saving of ${fact.figure}`;
  return `${acting(fact)} would save ${fact.figure}`;
}

/** Of a team all of them are counted, elsewhere those that have an amount. */
function recommendations(fact: FactSlots): string {
  if (fact.topic === 'teams') return `the report holds ${fact.figure}${withName(' for', fact)}`;
  if (fact.kind === 'horizon') return `in ${fact.name}, ${fact.figure} with an amount can be done`;
  const whatFor = fact.kind === 'estate' ? againstDebt(fact) : withName(' for', fact);
  return `the report puts an amount on ${fact.figure}${whatFor}`;
}

function unusual(fact: FactSlots): string {
  const what = `${spendOf(fact)} was unusual${when(fact)}`;
  if (!fact.direction || fact.direction === 'flat') return `${what}: ${fact.figure}`;
  return `${what}: ${fact.direction} by ${fact.figure}`;
}
