import type { HorizonId } from '../../core/horizon.ts';
import type { LayerId } from '../../core/layer.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** Words of the tables and lists that executives and CTOs read, in English. */
export const leadershipEn = {
  resources: (f: Formats, count: number) => counted(f, count, 'resource', 'resources'),
  action: (type: Inline, service: Inline, where: Inline) => phrase`${type} ${service}: ${where}`,
  currency: (currency: Inline) => phrase`In ${currency}:`,
  opportunities: {
    columns: ['What to do', 'Saving a month', 'Saving a year', 'Effort', 'Deadline'],
    more: (f: Formats, count: number) =>
      `${counted(f, count, 'more kind of action has', 'more kinds of action have')} an amount.`,
    within: (days: string) => `in ${days} days`,
    deadlines: 'Deadlines in days are proposed by effort.',
    exemptUntil: (day: string) => `exemption ended ${day}`,
    before: (day: string) => `before ${day}`,
  },
  projection: {
    columns: ['Month', 'Expected', '80% interval'],
    budgetColumns: ['Budget', 'Against it'],
    meaning: (metric: string) => `All charges at ${metric}, tax and support included.`,
  },
  risks: {
    columns: ['Risk', 'Where', 'When', 'Amount'],
    commitment: 'Commitment ends',
    commitmentMore: (amount: string) => `about ${amount} a month more without it`,
    commitmentLess: (amount: string) => `about ${amount} a month less without it`,
    unused: 'Commitment paid for and not used',
    unusedAmount: (amount: string, ratio: string) => `${amount} (${ratio} of it)`,
    everyCommitment: 'all commitments',
    budget: { over: 'Budget is exceeded', 'forecast-over': 'Budget is expected to be exceeded' },
    budgetAmount: (amount: string) => `${amount} over it`,
    growth: 'Cost grows steadily',
    growthAmount: (slope: string, ratio: string) => `${slope} a day within 30 days (${ratio})`,
    unusual: 'Unusual days',
    wholeBill: 'the whole bill',
    more: (f: Formats, count: number) =>
      `${counted(f, count, 'more risk is', 'more risks are')} in the report.`,
    endsUnknown: (f: Formats, count: number) =>
      count === 1
        ? 'The end of 1 more commitment is not in the data.'
        : `The ends of ${f.count(count)} more commitments are not in the data.`,
    none: 'No commitment is known to end within 180 days, no budget is in danger, and neither steady growth nor an unusual day stands out.',
  },
  next: {
    effort: (effort: string) => `effort ${effort}`,
    owner: (team: Inline) => phrase`owner ${team}`,
    nobody: 'no owner',
    month: (amount: string) => `${amount} a month`,
  },
  estate: {
    columns: ['', 'Looked at', 'Of', 'Share'],
    reads: 'Planned reads that were answered',
    units: 'Pieces of work that were done',
    services: 'Services on the bill whose resources were counted',
    noneCounted: 'Resources of no service on the bill were counted.',
    denied: (f: Formats, count: number, permissions: Inline) =>
      phrase`${counted(f, count, 'read was', 'reads were')} denied; missing: ${permissions}.`,
    unanswered: (f: Formats, count: number) =>
      `${counted(f, count, 'read was', 'reads were')} not answered for another reason.`,
    notPlanned: (f: Formats, count: number, reason: string) =>
      `${counted(f, count, 'place with charges was', 'places with charges were')} not planned: ${reason}.`,
  },
  layers: {
    names: {
      compute: 'Compute',
      storage: 'Storage',
      database: 'Databases',
      network: 'Networking',
      serverless: 'Serverless',
      other: 'All other services',
    } satisfies Readonly<Record<LayerId, string>>,
    columns: (month: string) => ['Layer', month, 'Share', 'Change', 'Saving a month', 'Alternatives'],
    alternative: (type: string, count: string) => `${type} (${count})`,
    meaning: (metric: string, before: string) => `Usage at ${metric}; the change is against ${before}.`,
  },
  technicalDebt: {
    columns: ['What is behind', 'Where', 'Saving a month', 'Effort and risk'],
    none: 'No open recommendation is about an older generation or a version out of support.',
  },
  roadmap: {
    columns: ['Horizon', 'Effort', 'Actions', 'Saving a month', 'Reached by then', 'Mainly'],
    horizons: {
      'within-30-days': '30 days',
      'within-90-days': '90 days',
      'within-180-days': '180 days',
    } satisfies Readonly<Record<HorizonId, string>>,
    efforts: {
      'within-30-days': 'very low, low',
      'within-90-days': 'medium',
      'within-180-days': 'high, very high',
    } satisfies Readonly<Record<HorizonId, string>>,
    without: (f: Formats, count: number) =>
      `${counted(f, count, 'of these actions stands', 'of these actions stand')} without an amount.`,
  },
  decisions: {
    columns: ['Decision', 'Why it is yours', 'Saving a month', 'One-off cost', 'Owner'],
    reasons: {
      purchase: 'binds for a term',
      effort: 'much effort',
      irreversible: 'cannot be undone',
      restart: 'needs a restart',
    },
    renew: (name: Inline) => phrase`Renew or let go: ${name}`,
    ends: (day: string, effect: string) => `ends on ${day}; ${effect}`,
    more: (f: Formats, count: number) =>
      `${counted(f, count, 'more decision is', 'more decisions are')} of the same kinds.`,
    none: 'No open action binds for a term, takes much effort, needs a restart or cannot be undone.',
  },
};
