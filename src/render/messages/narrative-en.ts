import type { CountNoun } from '../../core/fact.ts';
import type { HorizonId } from '../../core/horizon.ts';
import type { KpiId } from '../../core/kpis.ts';
import type { LayerId } from '../../core/layer.ts';
import type { ModelFailureReason } from '../../core/model.ts';
import type { DropReason, WriterId } from '../../core/narrative.ts';
import type { ActionType } from '../../core/recommendation.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** What narratives say beside the words of the page, in English. Words of ours for names stand in the middle of a sentence. */
export const narrativeEn = {
  estate: 'the whole bill',
  per: {
    day: (amount: string) => `${amount} a day`,
    month: (amount: string) => `${amount} a month`,
    year: (amount: string) => `${amount} a year`,
  },
  about: (amount: string) => `about ${amount}`,
  lessThan: (figure: string) => `less than ${figure}`,
  /** Behind these words "about" would be said twice. */
  afterAbout: ['about', 'around', 'roughly', 'approximately'],
  counts: {
    recommendations: (f: Formats, count: number) => counted(f, count, 'recommendation', 'recommendations'),
    resources: (f: Formats, count: number) => counted(f, count, 'resource', 'resources'),
    accounts: (f: Formats, count: number) => counted(f, count, 'account', 'accounts'),
    regions: (f: Formats, count: number) => counted(f, count, 'region', 'regions'),
    services: (f: Formats, count: number) => counted(f, count, 'service', 'services'),
    reads: (f: Formats, count: number) => counted(f, count, 'read', 'reads'),
    anomalies: (f: Formats, count: number) => counted(f, count, 'unusual period', 'unusual periods'),
    days: (f: Formats, count: number) => counted(f, count, 'day', 'days'),
    hours: (f: Formats, count: number) => counted(f, count, 'hour', 'hours'),
  } satisfies Readonly<Record<CountNoun, (f: Formats, count: number) => string>>,
  actions: {
    Rightsize: 'rightsizing',
    Stop: 'stopping what is not used',
    Delete: 'deleting what nobody uses',
    Upgrade: 'upgrading',
    ScaleIn: 'scaling in',
    MigrateToGraviton: 'migrating to Graviton',
    PurchaseSavingsPlans: 'buying Savings Plans',
    PurchaseReservedInstances: 'buying reserved instances',
    Schedule: 'running on a schedule',
    ChangeStorageClass: 'changing storage classes',
    Configure: 'changing settings',
  } satisfies Readonly<Record<ActionType, string>>,
  layers: {
    compute: 'compute',
    storage: 'storage',
    database: 'databases',
    network: 'networking',
    serverless: 'serverless',
    other: 'all other services',
  } satisfies Readonly<Record<LayerId, string>>,
  horizons: {
    'within-30-days': 'the next 30 days',
    'within-90-days': 'the next 90 days',
    'within-180-days': 'the next 180 days',
  } satisfies Readonly<Record<HorizonId, string>>,
  kpis: {
    'effective-savings-rate': 'the effective savings rate',
    'effective-savings-rate-list': 'the effective savings rate against list prices',
    'commitment-utilisation': 'commitment utilisation',
    'commitment-coverage': 'commitment coverage',
    'commitment-waste': 'commitment waste',
    waste: 'waste',
    'optimisation-potential': 'the optimisation potential',
    'forecast-accuracy': 'forecast accuracy',
    'budget-variance': 'the budget variance',
    unallocated: 'spend without an owner',
    untagged: 'untagged spend',
    'anomaly-cost': 'the cost of anomalies',
    'action-rate': 'the share that was acted on within 30 days',
    'days-to-decision': 'the median time to a decision',
    'measured-to-estimated': 'what was measured of estimated savings',
    freshness: 'the age of the data',
  } satisfies Readonly<Record<KpiId, string>>,
  /** What a clause tells the direction of a change by: its figure then needs no sign. */
  directions: [
    ...['rose', 'rises', 'risen', 'rise', 'rising', 'grew', 'grows', 'grown', 'grow', 'growing', 'growth'],
    ...['increased', 'increases', 'increase', 'increasing', 'climbed', 'climbs', 'jumped', 'jumps', 'surged'],
    ...['up', 'more', 'higher', 'above', 'exceeds', 'exceeded', 'larger', 'greater'],
    ...['fell', 'falls', 'fallen', 'fall', 'falling', 'dropped', 'drops', 'drop', 'dropping', 'declined'],
    ...['declines', 'decline', 'declining', 'decreased', 'decreases', 'decrease', 'decreasing', 'dipped'],
    ...['shrank', 'shrinks', 'shrunk', 'reduced', 'reduces', 'reduction', 'down', 'less', 'lower', 'below'],
    ...['smaller', 'cheaper', 'slipped'],
  ],
  /** What spend counts, and that other figures may count more. */
  spend: {
    is: (metric: string): Inline => `Spend is ${metric}.`,
    inCurrency: (currencies: Inline, metric: string): Inline => phrase`Spend in ${currencies} is ${metric}.`,
    beside: 'Forecasts count every charge, and budgets may.',
  },
  title: (reader: Inline, report: Inline) => phrase`${reader}: ${report}`,
  nothing: 'This report has no figure about it.',
  rest: (page: Inline, data: Inline) =>
    phrase`The whole report is in ${page}; every figure above is one of ${data}, or follows from it.`,
  whose: 'About this text',
  pages: (pages: Inline) => phrase`Written for each of its readers: ${pages}.`,
  note: {
    byModel: (writer: Inline) => phrase`Written by ${writer}; every figure was held against the report.`,
    written: (writer: Inline, sentences: string) => phrase`Written by ${writer}: ${sentences}.`,
    sentences: (f: Formats, count: number) => counted(f, count, 'sentence', 'sentences'),
    noneDropped: 'None was dropped.',
    dropped: (f: Formats, count: number, reasons: string) =>
      `${counted(f, count, 'more was', 'more were')} dropped: ${reasons}.`,
    reason: (count: string, reason: string) => `${count} ${reason}`,
    refilled: (f: Formats, count: number) =>
      `${counted(f, count, 'section of which nothing was left was', 'sections of which nothing was left were')} written by the template.`,
    instead: (writer: string, failure: string) => `It was to be written by ${writer}, ${failure}.`,
    cached: 'It is the answer of an earlier run about the same facts, so that nothing was paid for it now.',
    noTokens: 'How many tokens that took is not told by the service.',
    tokens: (input: string, output: string) => `${input} tokens were read and ${output} written`,
    paid: (tokens: string, amount: string) => `${tokens}, for ${amount}.`,
    noPrice: (tokens: string) => `${tokens}; what they cost is not known, as narrative.writer has no prices.`,
    writers: {
      template: 'the template',
      bedrock: 'Amazon Bedrock',
      qbusiness: 'Amazon Q Business',
      'openai-compatible': 'an OpenAI-compatible model',
    } satisfies Readonly<Record<WriterId, string>>,
    failures: {
      timeout: 'which did not answer in time',
      throttled: 'which was asked too often',
      denied: 'which was not allowed to be asked',
      refused: 'which refused to write it',
      empty: 'which answered nothing',
      'cut-off': 'whose answer was longer than it may be',
      closed: 'which is not there for this account',
      unreachable: 'which could not be reached',
      unusable: 'of whose answer nothing could be used',
      failed: 'which failed',
      'not-here': 'and no answer about this report is kept',
    } satisfies Readonly<Record<ModelFailureReason | 'not-here', string>>,
    /** Each after a number: "2 without a figure". */
    reasons: {
      digit: 'with a digit of its own',
      'number-word': 'with a number as a word',
      'ratio-word': 'with a ratio as a word',
      unit: 'with a unit of its own',
      'unknown-slot': 'with a figure that does not exist',
      'no-fact': 'without a figure',
      subject: 'with a figure of something else',
      direction: 'against the direction of its figure',
      period: 'about other days than its figure',
      measure: 'about another measure than its figure',
      rank: 'with a superlative that does not hold',
      arithmetic: 'with arithmetic of its own',
      script: 'not in words',
      command: 'with a command',
      repeated: 'said before',
      'too-long': 'too long',
      'not-asked': 'beyond what was asked for',
    } satisfies Readonly<Record<DropReason, string>>,
  },
};
