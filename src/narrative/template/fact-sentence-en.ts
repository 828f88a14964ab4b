import type { FactSlots, FactWords, PeriodSlot } from './fact-words.ts';

/** `in October`, `on 17 November`, `for 1 to 17 November`. */
const BEFORE_PERIOD: Readonly<Record<PeriodSlot['length'], string>> = { month: 'in', day: 'on', days: 'for' };

export const factWordsEn: FactWords = {
  spend: (fact) => `${spendOn(fact)} ${was(fact)} ${fact.figure}`,
  'spend-before': (fact) => `${spendOn(fact)} ${was(fact)} ${fact.figure}`,
  'spend-change': (fact) => change(spendOn(fact), fact),
  'spend-change-ratio': (fact) => change(spendOn(fact), fact),
  'spend-share': (fact) => `${named(fact, 'it')} was ${fact.figure} of spend${when(fact)}`,
  'spend-a-day': (fact) => `${spendOn(fact)} ran at ${fact.figure}${when(fact)}`,
  forecast: (fact) => `the forecast${forSubject(fact)}${whenFor(fact)} is ${fact.figure}`,
  'forecast-low': (fact) =>
    `the lower end of the forecast${forSubject(fact)}${whenFor(fact)} is ${fact.figure}`,
  'forecast-high': (fact) =>
    `the upper end of the forecast${forSubject(fact)}${whenFor(fact)} is ${fact.figure}`,
  'forecast-change': forecastChange,
  'forecast-change-ratio': forecastChange,
  trend: (fact) => `the trend of ${spendOn(fact)}${when(fact)} was ${fact.figure}`,
  budget: (fact) => `the budget ${named(fact, 'of all')}${whenFor(fact)} is ${fact.figure}`,
  'budget-actual': (fact) =>
    `spend against the budget ${named(fact, 'of all')}${when(fact)} was ${fact.figure}`,
  'budget-forecast': (fact) =>
    `the forecast of spend against the budget ${named(fact, 'of all')}${whenFor(fact)} is ${fact.figure}`,
  'budget-variance': budgetVariance,
  'budget-variance-ratio': budgetVariance,
  saving: saves,
  'saving-a-year': saves,
  'saving-gross': (fact) =>
    `${about(fact)}counted each on its own, the recommendations would save ${fact.figure}`,
  'saving-share': (fact) => `${about(fact)}what is recommended saves ${fact.figure} of spend${when(fact)}`,
  'one-off-cost': (fact) => `${acting(fact)} costs ${fact.figure} to begin with`,
  'cost-of-waiting': (fact) => `${about(fact)}waiting costs ${fact.figure}${when(fact)}`,
  recommendations,
  'without-amount': (fact) => `${about(fact)}the report holds ${fact.figure} without an amount`,
  resources: (fact) => `${about(fact)}the report counts ${fact.figure}`,
  'anomaly-impact': (fact) => `${about(fact)}unusual spend${when(fact)} came to ${fact.figure}`,
  'anomaly-days': (fact) => `${about(fact)}spend was unusual on ${fact.figure}${when(fact)}`,
  anomalies: (fact) => `${about(fact)}the report tells of ${fact.figure}${when(fact)}`,
  'commitment-coverage': (fact) =>
    `${about(fact)}commitments covered ${fact.figure} of what they can cover${when(fact)}`,
  'commitment-utilisation': (fact) =>
    `${about(fact)}the utilisation of commitments was ${fact.figure}${when(fact)}`,
  'commitment-waste': (fact) =>
    `${about(fact)}commitments that stood unused cost ${fact.figure}${when(fact)}`,
  'commitment-end': (fact) =>
    `${fact.kind === 'estate' ? 'a commitment' : `the commitment ${fact.name}`} ends on ${fact.figure}`,
  'effective-savings-rate': (fact) =>
    `${about(fact)}the effective savings rate was ${fact.figure}${when(fact)}`,
  waste: (fact) => `${about(fact)}waste came to ${fact.figure}${when(fact)}`,
  'waste-ratio': (fact) => `${about(fact)}waste was ${fact.figure} of spend${when(fact)}`,
  kpi: (fact) => `${named(fact, 'it')} is at ${fact.figure}${whenFor(fact)}`,
  'kpi-target': (fact) => `the target of ${named(fact, 'it')} is ${fact.figure}${whenFor(fact)}`,
  'reads-answered': (fact) => `${about(fact)}AWS answered ${fact.figure}`,
  'reads-planned': (fact) => `${about(fact)}the run planned ${fact.figure}`,
  'coverage-ratio': (fact) => `${about(fact)}the coverage of planned reads is ${fact.figure}`,
  'services-billed': (fact) => `${about(fact)}the bill has ${fact.figure}${whenFor(fact)}`,
  'services-counted': (fact) => `${about(fact)}resources were counted of ${fact.figure}`,
  accounts: (fact) => `${about(fact)}the bill has ${fact.figure}${whenFor(fact)}`,
  regions: (fact) => `${about(fact)}the bill has ${fact.figure}${whenFor(fact)}`,
  untagged: (fact) => `spend without ${tag(fact)}${when(fact)} was ${fact.figure}`,
  'untagged-ratio': (fact) => `the share of spend without ${tag(fact)}${when(fact)} was ${fact.figure}`,
  'tagged-ratio': (fact) => `the share of spend with ${tag(fact)}${when(fact)} was ${fact.figure}`,
  'unit-cost': (fact) => `the cost of each ${named(fact, 'unit')}${when(fact)} was ${fact.figure}`,
  'realised-saving': (fact) => `${about(fact)}what was done has saved ${fact.figure}${when(fact)}`,
  charge: (fact) => `${named(fact, 'charges')} came to ${fact.figure}${when(fact)}`,
};

function change(what: string, fact: FactSlots): string {
  if (!fact.direction) return `the change of ${what}${when(fact)} was ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${what} was level${when(fact)}: ${fact.figure}${against(fact)}`;
  const verb = fact.direction === 'up' ? 'rose' : 'fell';
  return `${what} ${verb} by ${fact.figure}${when(fact)}${against(fact)}`;
}

function forecastChange(fact: FactSlots): string {
  const forecast = `the forecast${forSubject(fact)}${whenFor(fact)}`;
  if (!fact.direction || !fact.base) return `the change of ${forecast} is ${fact.figure}${against(fact)}`;
  if (fact.direction === 'flat') return `${forecast} is level with ${fact.base.slot}: ${fact.figure}`;
  return `${forecast} is ${fact.figure} ${fact.direction === 'up' ? 'above' : 'below'} ${fact.base.slot}`;
}

function budgetVariance(fact: FactSlots): string {
  const budget = `the budget ${named(fact, 'of all')}`;
  if (!fact.direction) return `the variance from ${budget}${whenFor(fact)} is ${fact.figure}`;
  if (fact.direction === 'flat') return `spend${when(fact)} is level with ${budget}: ${fact.figure}`;
  return `spend${when(fact)} is ${fact.direction === 'up' ? 'above' : 'below'} ${budget} by ${fact.figure}`;
}

function saves(fact: FactSlots): string {
  return `${acting(fact)} saves ${fact.figure}`;
}

/** Actions are named by what doing them is, and horizons by their days: `the next 30 days`. */
function acting({ kind, name }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return 'what is recommended';
    case 'action':
      return name;
    case 'horizon':
      return `what can be done in ${name}`;
    case 'resource':
      return `acting on ${name}`;
    default:
      return `what is recommended for ${name}`;
  }
}

function recommendations({ kind, name, figure }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return `the report holds ${figure}`;
    case 'horizon':
      return `in ${name}, ${figure} can be done`;
    default:
      return `the report holds ${figure} for ${name}`;
  }
}

/** Whose spend it is. */
function spendOn({ kind, name }: FactSlots): string {
  switch (kind) {
    case 'estate':
      return 'spend';
    case 'account':
    case 'region':
    case 'team':
      return `spend of the ${kind} ${name}`;
    case 'tag-value':
    case 'tag-key':
      return `spend of ${name}`;
    case 'usage-type':
      return `spend on the usage type ${name}`;
    case 'unit-metric':
      return `the cost of each ${name}`;
    default:
      return `spend on ${name}`;
  }
}

function tag({ kind, name }: FactSlots): string {
  return kind === 'estate' ? 'tags' : `the tag ${name}`;
}

function named({ kind, name }: FactSlots, otherwise: string): string {
  return kind === 'estate' ? otherwise : name;
}

/** What a sentence is about, before it. */
function about({ kind, name }: FactSlots): string {
  return kind === 'estate' ? '' : `${name}: `;
}

function forSubject({ kind, name }: FactSlots): string {
  return kind === 'estate' ? '' : ` of ${name}`;
}

function was({ period }: FactSlots): string {
  return period ? `${inPeriod(period)} was` : 'is';
}

function when({ period }: FactSlots): string {
  return period ? ` ${inPeriod(period)}` : '';
}

function whenFor({ period }: FactSlots): string {
  return period ? ` for ${period.slot}` : '';
}

function against({ base }: FactSlots): string {
  return base ? ` against ${base.slot}` : '';
}

function inPeriod({ length, slot }: PeriodSlot): string {
  return `${BEFORE_PERIOD[length]} ${slot}`;
}
