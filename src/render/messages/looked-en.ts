import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** What was looked at in AWS, in English. */
export const lookedEn = {
  title: 'What was looked at in AWS',
  nothing: (f: Formats, planned: number, states: string) =>
    `Spendlog could not look: of ${counted(f, planned, 'planned read', 'planned reads')} in AWS none was answered (${states}). This report says nothing about what runs there.`,
  part: (f: Formats, answered: number, planned: number) =>
    `Only ${f.count(answered)} of ${counted(f, planned, 'read', 'reads')} in AWS were answered; what was not looked at is listed in the report.`,
  notJudged: (f: Formats, checks: number, planned: number, places: number) =>
    `${f.count(checks)} of ${counted(f, planned, 'check', 'checks')} could not be judged in ${counted(f, places, 'place', 'places')}.`,
  noBill: 'Spendlog could not read the bill, so this report holds no figure about cost.',
  late: (f: Formats, day: string, promised: number, late: number) =>
    `The cost of ${day} is late: it was promised within ${counted(f, promised, 'hour', 'hours')} of the end of the day, and ${counted(f, late, 'hour', 'hours')} after that it is not complete.`,
  olderData: 'All figures below rest on older data.',
  noWork: {
    'no-charge': 'The bill holds no charge in these accounts, so there was nothing to look at.',
    'no-service':
      'The bill holds charges in these accounts, but none of a service that can be looked at; they are listed in the report.',
    'not-selected':
      'Nothing was looked at: the accounts, regions and services that are selected leave out every charge of the bill.',
    'no-role': 'Nothing was looked at: there is no way into the accounts with charges.',
  },
  noRole: (f: Formats, accounts: number) =>
    `${counted(f, accounts, 'account was', 'accounts were')} not looked into, because the tenant names no accountRole: set tenants[].accountRole in spendlog.yml to a role that exists in each account.`,
  wholePlace: 'everything',
  wholeAccount: 'every region',
  scope: (f: Formats, done: number, planned: number, accounts: number, regions: number) =>
    `${f.count(done)} of ${counted(f, planned, 'unit', 'units')} of work complete, in ${counted(f, accounts, 'account', 'accounts')} and ${counted(f, regions, 'place', 'places')}`,
  bases: {
    triples: 'planned from the exact account, region and service of every charge in the export',
    pairs: 'planned from Cost Explorer, wherever account, region and service occur in pairs',
    fallback: 'the bill could not be read, so every account, region and service was planned',
  },
  checks: 'Checks',
  billChecks: 'Checks of the bill',
  quietChecks: 'Checks that found nothing wrong',
  quietColumns: ['Check', 'Resources judged'],
  quietBillChecks: (f: Formats, count: number) =>
    `${counted(f, count, 'more check', 'more checks')} of the bill found nothing.`,
  checkColumns: ['Check', 'Judged', 'Found', 'Undecided', 'Places not looked at'],
  undecided:
    'Undecided: AWS told too little of the resource to judge it. It is counted neither as good nor as found.',
  deadLetters: 'Given up after three attempts, or at once where trying again cannot help',
  deadLetterColumns: ['Unit', 'Account', 'Region', 'Attempts', 'Error', 'What AWS said'],
  breakers: 'Services and operations that Spendlog stopped asking for a while',
  breakerColumns: ['Service or operation', 'Account', 'Region', 'Times', 'State'],
  breakerStates: { open: 'open', 'half-open': 'half open', closed: 'closed again' },
  notPlanned: 'Charges that led to no look',
  notPlannedColumns: ['Service', 'Account', 'Region', 'Why'],
  notPlannedReasons: {
    'not-in-catalogue': 'not in the catalogue of services',
    tax: 'tax: no service stands behind it',
    transfer: 'data transfer of many services under one name',
    marketplace: 'a product of a seller on AWS Marketplace',
    ended: 'AWS has shut the service down',
    'region-not-selected': 'the region is not selected',
    'account-not-selected': 'the account is not selected',
    'no-role': 'no way into the account: set accountRole',
    'not-asked': 'not asked for in this run',
  },
  utilisation: 'How much is used',
  utilisationColumns: [
    'Service',
    'Metric',
    'Account',
    'Region',
    'Resources',
    'Average',
    'Highest',
    'Always zero',
  ],
  metric: (name: string, statistic: string, days: string) => `${name} (${statistic}, ${days} days)`,
};

/** The table of every service, in English. */
export const everyServiceEn = {
  title: (f: Formats, count: number) =>
    `${counted(f, count, 'service', 'services')}: cost by month, drivers, unusual days, inventory`,
  columns: ['Service', 'Cost by month', 'Largest usage types, now and before', 'Unusual', 'Inventory'],
  month: (month: string, amount: string) => `${month}: ${amount}`,
  driver: (usageType: Inline, now: string, before: string) => phrase`${usageType} ${now} (${before})`,
  resources: (f: Formats, count: number) => counted(f, count, 'resource', 'resources'),
  typesNotCounted: (f: Formats, count: number) => `${counted(f, count, 'type', 'types')} not counted`,
  noTypes: 'the catalogue knows no resource of it',
  nonServices: {
    tax: 'tax: no resource of its own',
    transfer: 'traffic of many services: no resource of its own',
    marketplace: 'a product of a seller: no resource of its own',
  },
  notInCatalogue: 'not in the catalogue',
  complete: (file: Inline) => phrase`Types, sources and all usage types are in ${file}.`,
};
