import type { Trend } from '../../core/trend.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** Comments on pull requests, in English. */
export const pullRequestEn = {
  title: 'What these files cost today',
  files: (f: Formats, matched: number, changed: number) =>
    matched === changed
      ? `The rules in the configuration are about ${counted(f, changed, 'changed file', 'changed files')}, all of them.`
      : `The rules in the configuration are about ${f.count(matched)} of ${counted(f, changed, 'changed file', 'changed files')}.`,
  nothing: 'No rule in the configuration is about these files, so nothing can be told of what they cost.',
  /** The figures are of today, whatever the change does. */
  today: 'These are the costs of today, before this change.',
  whole: (label: Inline, sentences: Inline) => phrase`${label}: ${sentences}`,
  wholeBill: 'The whole bill',
  services: (names: Inline) => phrase`Services: ${names}`,
  tags: (tags: Inline) => phrase`Tags: ${tags}`,
  tag: (key: Inline, values: Inline) => phrase`${key} = ${values}`,
  everything: 'Everything of this tenant.',
  spent: (amount: Inline, days: string) => phrase`${amount} in ${days}`,
  against: (spent: Inline, change: Inline, days: string) => phrase`${spent}, ${change} against ${days}`,
  noBefore: (spent: Inline) => phrase`${spent}; there is nothing before to compare with`,
  share: (change: string, ratio: string) => `${change} (${ratio})`,
  noCost: 'Nothing was charged for it in the days of the report.',
  columns: (now: string, before: string) => ['Service', now, before, 'Change'],
  moreServices: (f: Formats, count: number) =>
    `${counted(f, count, 'more service is', 'more services are')} in the report.`,
  recommendations: (f: Formats, count: number, amounts: string) =>
    `${counted(f, count, 'recommendation is', 'recommendations are')} open for it, worth ${amounts} a month:`,
  recommendationsWithout: (f: Formats, count: number) =>
    `${counted(f, count, 'recommendation is', 'recommendations are')} open for it, none with an amount:`,
  noRecommendations: 'No recommendation is open for it.',
  action: (type: Inline, what: Inline) => phrase`${type} ${what}`,
  what: (resource: Inline, service: Inline) => phrase`${resource} (${service})`,
  moreActions: (f: Formats, count: number) => `and ${f.count(count)} more in the report`,
  trends: {
    rising: (scope: Inline, change: string, ratio: string) =>
      phrase`${scope}: the daily cost rises by ${change} in 30 days (${ratio})`,
    falling: (scope: Inline, change: string, ratio: string) =>
      phrase`${scope}: the daily cost falls by ${change} in 30 days (${ratio})`,
    flat: (scope: Inline, _change: string, _ratio: string) => phrase`${scope}: the daily cost is steady`,
  } satisfies Readonly<Record<Trend['direction'], (scope: Inline, change: string, ratio: string) => Inline>>,
  allOfIt: 'All of it',
  budget: (name: Inline, spent: string, amount: string, days: string, verdict: string) =>
    phrase`Budget ${name}: ${spent} of ${amount} in ${days}, ${verdict}`,
  trend: 'Trend and budget',
  unknown: 'What could not be told:',
  withoutReport: (tenants: Inline) => phrase`No report of ${tenants} could be read.`,
  moreTenants: (f: Formats, count: number) =>
    `${counted(f, count, 'more tenant is', 'more tenants are')} left out here: this change is about too many for one comment.`,
  reportOf: (day: string) => `From the report of ${day}`,
  shortened: 'Tables and lists were left out to fit; the report has them.',
  report: {
    alerts: 'Alerts',
    movers: 'What changed most',
    actions: 'What to do first',
    more: (f: Formats, count: number) => `and ${f.count(count)} more in the report`,
    changes: 'Since the last report',
    amount: (title: Inline, amount: Inline) => phrase`${title}, ${amount} a month`,
    team: (title: Inline, team: Inline) => phrase`${title}, ${team}`,
    issue: (title: Inline, issue: Inline) => phrase`${title}: ${issue}`,
    link: 'The whole report',
  },
};
