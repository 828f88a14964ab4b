import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** What AWS's advisors say, in English. */
export const advisorsEn = {
  title: 'What AWS advises',
  columns: ['Advisor', 'Answers', 'Recommendations', 'How to enable or get it'],
  /** By dataset; those of one service share a name. */
  names: {
    'advisors/cost-optimization-hub': 'Cost Optimization Hub',
    'advisors/optimizer-instances': 'Compute Optimizer: instances',
    'advisors/optimizer-auto-scaling-groups': 'Compute Optimizer: Auto Scaling groups',
    'advisors/optimizer-volumes': 'Compute Optimizer: volumes',
    'advisors/optimizer-functions': 'Compute Optimizer: functions',
    'advisors/optimizer-ecs-services': 'Compute Optimizer: ECS services',
    'advisors/optimizer-databases': 'Compute Optimizer: databases',
    'advisors/optimizer-licenses': 'Compute Optimizer: licences',
    'advisors/optimizer-idle': 'Compute Optimizer: idle resources',
    'advisors/savings-plans': 'Savings Plans',
    'advisors/savings-plans-use': 'Use of Savings Plans',
    'advisors/reservations': 'Reservations',
    'advisors/reservations-use': 'Use of reservations',
    'advisors/purchases': 'Commitments to buy (Cost Explorer)',
    'advisors/cost-anomalies': 'Cost Anomaly Detection',
    'advisors/budgets': 'Budgets',
    'advisors/trusted-advisor': 'Trusted Advisor',
    'advisors/free-tier': 'Free Tier',
    'advisors/organization': 'Organization',
    'advisors/guardduty': 'GuardDuty',
    'advisors/inspector': 'Inspector',
    'advisors/macie': 'Macie',
    'advisors/security-hub': 'Security Hub',
  } as Readonly<Record<string, string>>,
  states: {
    active: 'active',
    'not-enabled': 'not enabled',
    'no-data': 'no data',
    'not-in-plan': 'not in this plan',
    denied: 'denied',
    throttled: 'throttled',
    failed: 'failed',
    skipped: 'not asked',
  },
  /** A state and in how many places. */
  inPlaces: (f: Formats, state: string, places: number) =>
    `${state} in ${counted(f, places, 'place', 'places')}`,
  unknownActions: (f: Formats, count: number) =>
    `${counted(f, count, 'recommendation is', 'recommendations are')} in words this version does not know, and in no list of actions.`,
  hubTotal: (amount: string) =>
    `Cost Optimization Hub’s own total, after its own de-duplication: ${amount} a month. It is shown beside our total and is no part of it.`,
  hubCounts: (mode: Inline) => phrase`The Hub’s amounts count in ${mode}.`,
  /** What its amounts count in where nobody chose a commitment. */
  noPreference: 'No preferred commitment is set: the Hub reckons purchases with three years, all upfront.',
  preference: (commitment: Inline) => phrase`Preferred commitment: ${commitment}.`,
  organization: (featureSet: Inline, trusted: string) =>
    phrase`Organization with features ${featureSet}; ${trusted} trusted with all accounts.`,
  trusted: (f: Formats, count: number) => counted(f, count, 'service is', 'services are'),
  controlTower: 'Control Tower is one of them.',
  commitments: 'Commitments over the last 30 days, as AWS tells',
  commitmentColumns: ['', 'Of', 'Ratio', 'Amount', 'What the amount is'],
  commitmentFacts: {
    savingsPlansUtilisation: ['Savings Plans: utilisation', 'committed'],
    savingsPlansCoverage: ['Savings Plans: coverage', 'still on demand'],
    reservationsUtilisation: ['Reservations: utilisation', 'amortised fee'],
    reservationsCoverage: ['Reservations: coverage', 'still on demand'],
    savingsPlansUnused: ['Savings Plans: unused', 'sunk: paid until the term ends'],
    reservationsUnused: ['Reservations: unused', 'sunk: paid until the term ends'],
    savingsPlansNetSavings: ['Savings Plans: net savings', 'against on-demand prices'],
  } as Readonly<Record<string, readonly [string, string]>>,
  all: 'all',
  anomalies: 'Anomalies that AWS found in the last 90 days',
  anomalyColumns: ['Where', 'Account', 'Above what was expected', 'From', 'To'],
  open: 'still open',
  budgets: 'Budgets in AWS',
  budgetColumns: ['Budget', 'Account', 'Limit', 'Spent', 'Forecast', 'Counts'],
  trustedAdvisor: 'Cost checks of Trusted Advisor',
  trustedAdvisorColumns: ['Check', 'Account', 'State', 'Resources', 'Its own estimate a month'],
  overlap: 'Its amounts overlap with those of the other advisors and are in no total.',
};

/** Security, in English: what its services found, and what they cost. */
export const postureEn = {
  title: 'Security services: open findings and cost',
  columns: ['Service', 'Account', 'Region', 'Critical', 'High', 'Medium', 'Low'],
  atLeast: (count: string) => `at least ${count}`,
  notCounted: 'not counted',
  cost: (service: Inline, amount: string, month: string) => phrase`${service} cost ${amount} in ${month}.`,
  note: 'Counts are of what each account found itself. They are no part of any saving.',
};
