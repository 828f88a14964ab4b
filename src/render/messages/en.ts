import type { SourceUsage } from '../../core/cost-source.ts';
import type { QualityId } from '../../core/data-quality.ts';
import { GAP_REMEDIES, GAP_SUBJECTS } from '../../core/gap-texts.ts';
import { INVARIANT_TEXTS } from '../../core/invariant-texts.ts';
import type { Cause } from '../../core/mover.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { advisorsEn, postureEn } from './advisors-en.ts';
import { alertsEn } from './alerts-en.ts';
import { annotationsEn } from './annotations-en.ts';
import { askEn } from './ask-en.ts';
import { briefEn } from './brief-en.ts';
import { changesEn } from './changes-en.ts';
import { counted } from './counted.ts';
import { doingEn } from './doing-en.ts';
import { emailEn } from './email-en.ts';
import { gitEn } from './git-en.ts';
import { issuesEn } from './issues-en.ts';
import { leadershipEn } from './leadership-en.ts';
import { livingEn } from './living-en.ts';
import { everyServiceEn, lookedEn } from './looked-en.ts';
import { narrativeEn } from './narrative-en.ts';
import { pullRequestEn } from './pull-request-en.ts';
import { actionAmountsEn, savingsEn } from './savings-en.ts';
import { slackEn } from './slack-en.ts';
import { steeringEn } from './steering-en.ts';
import { themselves } from './themselves.ts';

/** Every word of the report in English. The type of this value is what other languages must fill. */
export const en = {
  title: (period: string) => `Cloud costs, ${period}`,
  sampleTitle: 'Invented organisation.',
  sampleText:
    'This report was made from the sample that comes with Spendlog. No company, account or amount in it is real.',
  stateLine: (state: string) => `The amounts of these days are ${state}.`,
  noCosts: 'The source has no charge in the days that were asked for, so there is nothing to report.',
  metaLine: (asOf: string, dataThrough: string) => `Report of ${asOf}. Usage data through ${dataThrough}.`,
  currencyPart: (currency: Inline) => phrase`Charges in ${currency}`,
  currencyDetails: 'Budget, forecast, services, commitments and owners in this currency',
  currencyNote: 'Amounts in different currencies are never added.',
  andMore: (f: Formats, count: number) => `and ${f.count(count)} more`,
  noValue: 'no value',
  others: 'All others',
  yes: 'yes',
  no: 'no',
  unknown: 'not known',

  metrics: {
    billedCost: 'billed cost',
    effectiveCost: 'effective cost',
    listCost: 'list cost',
    contractedCost: 'contracted cost',
  },
  /** What a comparison of periods counts: usage, or for the invoice's metric everything. */
  compared: {
    billedCost: 'all charges at billed cost',
    effectiveCost: 'usage at effective cost',
    listCost: 'usage at list cost',
    contractedCost: 'usage at contracted cost',
  },
  comparedMeaning: {
    billedCost: 'All charges at billed cost: what the invoice is built from, without amortisation.',
    effectiveCost:
      'Usage at effective cost: after all discounts, with upfront payments spread over the days they cover. Tax, support, credits and purchases are not in it.',
    listCost: 'Usage at list cost: at public prices. Tax, support, credits and purchases are not in it.',
    contractedCost:
      'Usage at contracted cost: at negotiated prices, before commitments. Tax, support, credits and purchases are not in it.',
  },
  effectiveCostUnusable:
    'Effective cost would be the better measure, but in this export the column cannot be used (see the data quality below).',
  states: { final: '● final', provisional: '◐ provisional', incomplete: '○ incomplete' },
  stateLegend:
    '● final: invoiced. ◐ provisional: complete, but the provider may still change it. ○ incomplete: usage is still arriving.',
  comparisons: {
    lastDay: 'Last complete day',
    last7Days: 'Last 7 days',
    last30Days: 'Last 30 days',
    monthToDate: 'Month to date',
    lastFullMonth: 'Last full month',
    quarterToDate: 'Quarter to date',
    yearToDate: 'Year to date',
  },
  lastDayWithData: 'Last day with data',
  chargeKinds: {
    usage: 'Usage',
    unusedCommitment: 'Unused commitment',
    commitmentPurchase: 'Commitment purchases',
    purchase: 'Other purchases',
    support: 'Support',
    marketplace: 'Marketplace',
    tax: 'Tax',
    credit: 'Credits',
    refund: 'Refunds',
    discount: 'Discounts',
    adjustment: 'Adjustments',
  },
  dimensions: {
    providerName: 'Provider',
    serviceName: 'Service',
    serviceCategory: 'Service category',
    subAccountId: 'Account',
    regionId: 'Region',
    chargeCategory: 'Charge category',
    chargeKind: 'Kind of charge',
    lineItemType: 'Line item type',
    invoiceId: 'Invoice',
    usageType: 'Usage type',
    resourceId: 'Resource',
  },

  /** Messages of data quality items by id; English comes from the core. */
  qualityMessages: null as Readonly<Record<QualityId, string>> | null,
  /** What each invariant compares, or why it does not apply. */
  invariantMessages: themselves(INVARIANT_TEXTS),

  verdict: {
    usage: (period: string, amount: string) => `Usage of ${period} cost ${amount}`,
    all: (period: string, amount: string) => `All charges of ${period} come to ${amount}`,
    more: (change: string, percent: string | null, days: string) =>
      percent ? `${change} (${percent}) more than ${days}` : `${change} more than ${days}`,
    less: (change: string, percent: string | null, days: string) =>
      percent ? `${change} (${percent}) less than ${days}` : `${change} less than ${days}`,
    same: (days: string) => `the same as ${days}`,
    noComparison: 'with nothing before it to compare with',
    incomplete: 'still incomplete and so not compared',
    heading: (month: string, expected: string) =>
      `with tax, support and all other charges ${month} is heading for ${expected}`,
    overBudget: (amount: string) => `${amount} over its budget`,
    withinBudget: (amount: string) => `${amount} under its budget`,
    amountUnknown: 'an amount that is not known',
  },

  spend: {
    title: 'Spend',
    columns: ['', 'Days', 'Cost', 'Against', 'Cost then', 'Change', 'State'],
    noBefore: 'not in the data',
    perDay: (name: string, now: string, before: string) =>
      `${name}: the two periods differ in length. Per day it was ${now} against ${before}`,
    dayEffect: (amount: string) => `the number of days alone explains ${amount}`,
    late: (name: string, kinds: string) =>
      `${name}: left out on both sides, as it is not posted yet for the later days: ${kinds}.`,
  },
  budget: {
    title: 'Budget and forecast',
    columns: ['Budget', 'Days', 'Budgeted', 'Spent', 'Expected', 'Difference', 'State', 'Verdict'],
    verdicts: {
      within: 'within',
      'forecast-over': 'expected to go over',
      over: 'over',
      unknown: 'not known',
    },
    all: 'all charges',
    usage: 'usage only',
    scope: (name: Inline, metric: string, includes: string) => phrase`${name} (${metric}, ${includes})`,
  },
  forecast: {
    columns: ['Month', 'On complete days', 'Expected for the month', '80% interval'],
    none: 'none',
    interval: (low: string, high: string) => `${low} to ${high}`,
    methods: {
      model: 'a model',
      'run-rate': 'the run rate',
      'last-month-average': 'last month’s daily average',
    },
    method: (metric: string, method: string, trained: string) =>
      `All charges at ${metric}, forecast by ${method} from the days ${trained}.`,
    backTest: (f: Formats, method: string, wape: string, bias: string, origins: number) =>
      `${method}: off by ${wape} of the actual amount (WAPE), bias ${bias}, over ${counted(f, origins, 'past forecast', 'past forecasts')}`,
    reliability: 'How good the forecast is, and what it takes from the calendar',
    noBias: 'about 0',
    backTests: 'How the methods did on this bill’s own past',
    coverage: (ratio: string) => `${ratio} of the outcomes were inside the 80% interval`,
    calendar: 'What the forecast takes from the calendar instead of learning it',
    calendarWhat: 'What',
    calendarHow: 'How it was arrived at',
    reasons: {
      share: (f: Formats, share: string, months: number) =>
        `${share} of what it is charged on, as in ${months === 1 ? 'the last final month' : `the median of ${f.count(months)} final months`}`,
      habit: (f: Formats, months: number) =>
        `As in the last ${f.count(months)} final months, each of which had it`,
      events: (f: Formats, events: number) =>
        `Extra cost of ${counted(f, events, 'planned event', 'planned events')}`,
      'month-start': 'Usage charged on the first of each month',
      'recurring-fees': 'Commitment fees that recur each day or on the first of the month',
      'without-commitment': 'Usage of commitments that end, at the price without them',
    },
    kinds: {
      tax: 'Tax',
      support: 'Support',
      purchase: 'Purchase',
      marketplace: 'Marketplace',
      event: 'Planned event',
      'commitment-end': 'Commitment ends',
      credit: 'Credit',
      discount: 'Discount',
      'month-start': 'Start of the month',
    },
  },
  movers: {
    title: 'What moved',
    intro: (dimension: Inline, now: string, before: string, change: string, state: string) =>
      phrase`${dimension}: usage cost of ${now} (${state}) against ${before}, ${change} in all.`,
    effects: (parts: string) => `By cause: ${parts}.`,
    columns: ['', 'Change', 'Cost now', 'Cost before', 'Cause'],
    rest: (f: Formats, groups: number) => `${counted(f, groups, 'other', 'others')}`,
    none: 'Nothing to compare: no earlier days were read.',
    more: 'By account, usage type and resource, and the last full month',
    complete: (file: Inline) => phrase`Every period by every dimension is in ${file}.`,
    effectNames: {
      quantity: 'quantity',
      price: 'price or volume tier',
      commitment: 'commitment benefit',
      new: 'new',
      ended: 'ended',
      amountOnly: 'without a quantity to compare',
    },
    /** Each for a cost that rose and one that fell. */
    causes: {
      quantity: ['more used', 'less used'],
      price: ['higher price or volume tier', 'lower price or volume tier'],
      commitment: ['less commitment benefit', 'more commitment benefit'],
      new: ['new', 'new'],
      ended: ['ended', 'ended'],
      amountOnly: ['higher amount, no quantity to compare', 'lower amount, no quantity to compare'],
      unknown: ['cause not known', 'cause not known'],
    } as Readonly<Record<Cause | 'unknown', readonly [up: string, down: string]>>,
    driver: (cause: string, where: Inline, change: string) => phrase`${cause}, mainly ${where} (${change})`,
  },
  anomalies: {
    title: 'Unusual days',
    columns: ['No.', 'Days', 'Where', 'Difference', 'Expected', 'Cause', 'Confirmed'],
    none: (through: string) => `No unusual day up to ${through}.`,
    confirmed: '● yes, on final data',
    unconfirmed: '◐ not yet',
    leaks: 'Slow leaks: rising steadily, too little on any one day to stand out.',
    leak: (name: Inline, slope: string, relative: string, period: string) =>
      phrase`${name}: its daily cost moved by ${slope} in 30 days (${relative}), seen over ${period}`,
    trends: 'Trends that are more than noise',
    trendColumns: ['Service', 'Account', 'Daily cost, change in 30 days', 'Relative', 'p-value', 'Days'],
    all: 'all',
  },
  savings: savingsEn,
  actions: {
    ...actionAmountsEn,
    title: 'Actions',
    none: 'No action is recommended.',
    columns: ['What to do', 'Where', 'Why', 'Saving a month', 'Effort and risk', 'Owner'],
    all: 'All open actions',
    allColumns: ['Action', 'Where', 'Why', 'Saving a month', 'Owner', 'Since'],
    where: (resource: Inline, account: Inline, region: Inline) => phrase`${resource}, ${account}, ${region}`,
    several: (f: Formats, count: number, largest: Inline) =>
      phrase`${f.count(count)} of them; the largest: ${largest}`,
    severalOwners: (count: number) => `${count} owners`,
    together: (net: string) => `${net} together`,
    moreKinds: (f: Formats, count: number) =>
      `${counted(f, count, 'more kind of action is', 'more kinds of action are')} listed below.`,
    howTo:
      'The check is in brackets: its page in docs/checks of Spendlog tells how to verify, fix and go back.',
    quickWins: (f: Formats, count: number, amounts: string) =>
      `Quick wins (little effort, no restart, can be undone): ${counted(f, count, 'action', 'actions')}, ${amounts} a month.`,
    restart: 'restart',
    cannotBeUndone: 'cannot be undone',
    types: {
      Rightsize: 'Rightsize',
      Stop: 'Stop',
      Delete: 'Delete',
      Upgrade: 'Upgrade',
      ScaleIn: 'Scale in',
      MigrateToGraviton: 'Migrate to Graviton',
      PurchaseSavingsPlans: 'Buy Savings Plans',
      PurchaseReservedInstances: 'Buy reserved instances',
      Schedule: 'Schedule',
      ChangeStorageClass: 'Change storage class',
      Configure: 'Configure',
    },
    efforts: { VeryLow: 'very low', Low: 'low', Medium: 'medium', High: 'high', VeryHigh: 'very high' },
  },
  commitments: {
    title: 'Commitments and rates',
    kpiColumns: ['', 'Value', 'Target', 'Made of', 'Days', 'State'],
    kpis: {
      'effective-savings-rate': 'Effective savings rate',
      'effective-savings-rate-list': 'Effective savings rate against list prices',
      'commitment-utilisation': 'Commitment utilisation',
      'commitment-coverage': 'Commitment coverage',
      'commitment-waste': 'Commitment waste',
      untagged: 'Untagged',
      unallocated: 'Without an owner',
      'forecast-accuracy': 'Forecast accuracy',
      'budget-variance': 'Budget variance',
    },
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
    within: (value: string) => `within ±${value}`,
    noTarget: 'trend',
    of: (numerator: string, denominator: string) => `${numerator} of ${denominator}`,
    ladder: (period: string) =>
      `What the usage of ${period} cost on the way from public prices to what was paid:`,
    ladderColumns: ['Step', 'Cost', 'Saved by it'],
    list: 'At list prices',
    contracted: 'At negotiated prices',
    effective: 'With commitments',
    columns: ['Commitment', 'Type', 'Days', 'Used', 'Unused', 'Utilisation', 'Ends'],
    plans: (f: Formats, count: number) => counted(f, count, 'commitment', 'commitments'),
    none: 'There is no commitment in this bill.',
    endUnknown: 'not in the data',
    expiring: (f: Formats, name: Inline, days: number, end: string) =>
      phrase`${name} ends in ${counted(f, days, 'day', 'days')}, on ${end}`,
    expiryCost: (amount: string, prices: string) =>
      `. Without it its usage would cost about ${amount} more a month, at ${prices}`,
    expirySaving: (amount: string, prices: string) =>
      `. Without it its usage would cost about ${amount} less a month, even at ${prices}`,
    pricesWithout: { contractedCost: 'negotiated prices', listCost: 'list prices' },
    spotLeftOut: (amount: string) =>
      `Spot usage of ${amount} is in none of these steps: no commitment could cover it.`,
    expired: (name: Inline, end: string) => phrase`${name} ended on ${end}`,
  },
  allocation: {
    title: 'Owners and untagged spend',
    untagged: (amount: string, taggable: string, ratio: string) =>
      `${amount} of ${taggable} that could be tagged has no value (${ratio})`,
    owner: 'Owner',
    direct: (days: string) => `${days}, direct`,
    loaded: (days: string) => `${days}, with shared cost`,
    share: 'Share',
    withoutOwner: 'without owner',
    rules: 'How shared cost was split',
    notPosted: 'not posted yet',
    byService: 'judged by service, as the source does not tell which charges name a resource',
    ruleColumns: ['Rule', 'By', 'Days', 'Split', 'Amount', 'Shares'],
    methods: {
      fixed: 'by fixed shares',
      even: 'evenly',
      proportional: 'in proportion',
      fallback: 'by the fallback rule',
    },
    spellings: 'Tag keys that look like one key, in the last 92 days read',
    spelling: (canonical: Inline, variants: Inline) => phrase`${canonical}: also written ${variants}`,
    rows: (f: Formats, count: number) => counted(f, count, 'row', 'rows'),
  },
  gaps: {
    subjects: themselves(GAP_SUBJECTS),
    remedies: themselves(GAP_REMEDIES),
    title: 'What could not be looked at',
    intro: (answered: string, planned: string) => `${answered} of ${planned} planned reads were answered.`,
    allAnswered: (f: Formats, planned: number) =>
      `${counted(f, planned, 'planned read was', 'planned reads were')} answered, all of them.`,
    nonePlanned: 'No read was planned.',
    columns: ['Read', 'Account', 'Place', 'State', 'Why', 'Missing permissions'],
    ledgerStates: {
      ok: 'ok',
      empty: 'empty',
      denied: 'denied',
      throttled: 'throttled',
      failed: 'failed',
      skipped: 'skipped',
    },
    complete: 'Nothing is missing from this report.',
    list: 'Missing from this report:',
    reasons: {
      'needs-export': 'needs an export',
      'column-missing': 'the export lacks a column',
      'column-unusable': 'a column cannot be used',
      'no-history': 'no history yet',
      'no-charges': 'no charges in this currency',
      unreadable: 'cannot be read',
      'source-changed': 'the source changed since',
      'not-configured': 'not configured',
      'nothing-selected': 'nothing is selected',
      denied: 'access denied',
      throttled: 'throttled',
      failed: 'failed',
      'budget-reached': 'the request budget is used up',
      'not-in-this-version': 'not in this version',
    },
    line: (subject: string, reason: string, remedy: Inline) => phrase`${subject} (${reason}): ${remedy}.`,
  },
  changes: changesEn,
  quality: {
    title: 'Can these figures be trusted?',
    tieOut: (billed: string, invoiced: string, open: string) =>
      `Billed cost read: ${billed}. On an invoice: ${invoiced}. Not on an invoice yet: ${open}.`,
    costExplorer: (days: string, ours: string, theirs: string, gap: string) =>
      `${days}: ${ours} here, ${theirs} in Cost Explorer, a gap of ${gap}.`,
    invoices: 'Invoices',
    invoiceColumns: ['Invoice', 'Billed cost'],
    clean: 'Nothing in the data deviates from its specification.',
    columns: ['', 'Concerns', 'Count', 'What deviates', 'Amount', 'Examples'],
    items: (f: Formats, count: number) =>
      counted(f, count, 'deviation in the data', 'deviations in the data'),
    severities: { info: 'note', warning: '⚠ warning', error: '✖ error' },
    invariants: 'Invariants',
    invariantColumns: ['', 'Outcome', 'Groups compared', 'Violations', 'Difference', 'What was compared'],
    outcomes: { holds: '✓ holds', violated: '✖ violated', 'not-applicable': '– not checked' },
    invariantsHold: (f: Formats, count: number) =>
      `${counted(f, count, 'check of the bill’s arithmetic holds', 'checks of the bill’s arithmetic hold')}`,
    invariantsViolated: (ids: string) => `violated: ${ids}`,
    invariantsOther: (ids: string) => `not checked here: ${ids}`,
    months: 'Months read',
    monthColumns: ['Month', 'Payer', 'Billed cost', 'Rows', 'Without invoice', 'Discounts', 'State'],
    discountModes: { NET: 'net columns', GROSS: 'gross columns' },
  },
  run: {
    title: 'About this report',
    source: (label: Inline, kind: string) => phrase`Read from ${label} (${kind})`,
    kinds: { export: 'export', 'cost-explorer': 'Cost Explorer' },
    span: (period: string) => `Days read: ${period}`,
    rows: (f: Formats, count: number) => counted(f, count, 'charge row', 'charge rows'),
    files: (f: Formats, count: number, bytes: string) => `${counted(f, count, 'file', 'files')}, ${bytes}`,
    requests: (f: Formats, { requests, plannedRequests, pages, cachedRequests }: SourceUsage) =>
      `${counted(f, requests, 'paid request', 'paid requests')} (${f.count(plannedRequests)} planned), ${counted(f, pages, 'page', 'pages')}; ${f.count(cachedRequests)} answered from the cache`,
    noRequests: 'No paid request was made',
    paid: (amount: string) => `Paid for reading: ${amount}`,
    basis: (billed: Inline, effective: Inline) =>
      phrase`Billed cost is ${billed}, effective cost is ${effective}`,
    freshness: (through: string, day: string) =>
      `Usage is in through ${through}; the last complete day is ${day}`,
    calls: (f: Formats, calls: number, pages: number, throttles: number, retries: number) =>
      `${counted(f, calls, 'request', 'requests')} to AWS for ${counted(f, pages, 'page of answers', 'pages of answers')}; ${f.count(throttles)} throttled, ${f.count(retries)} repeated`,
    work: (seconds: string) => `${seconds} seconds of work over all units`,
    paidFor: (f: Formats, what: string, requests: number, amount: string) =>
      `${what}: ${counted(f, requests, 'paid request', 'paid requests')}, ${amount}`,
    noPaid: 'Nothing was paid for',
    extraColumns: (columns: Inline) => phrase`Columns no dialect knows, read past: ${columns}`,
    missingColumns: (columns: Inline) => phrase`Columns this export lacks: ${columns}`,
  },
  looked: lookedEn,
  advisors: advisorsEn,
  posture: postureEn,
  everyService: everyServiceEn,
  services: {
    title: 'Where the money went',
    meaning: (compared: string) =>
      `${compared.charAt(0).toUpperCase()}${compared.slice(1)}. The running month counts every day read, incomplete ones too.`,
    soFar: (month: string) => `${month} so far`,
    share: 'Share',
    total: 'All services',
  },
  breakdowns: {
    title: (period: string) => `Everything read, ${period}`,
    files: (totals: Inline, months: Inline) =>
      phrase`Every other dimension is in ${totals}; months by service and kind of charge are in ${months}.`,
    columns: ['Billed', 'Effective', 'Contracted', 'List', 'Rows'],
    unknownRows: (f: Formats, count: number, metric: string) =>
      `${counted(f, count, 'row has', 'rows have')} no ${metric}; the sum leaves them out`,
    other: (metric: string) => `Tax, credits, support and other charges by month (${metric})`,
    month: 'Month',
  },
  charts: {
    daily: {
      title: (from: string, to: string) => `Usage by day and service, ${from} to ${to}`,
      incomplete: 'incomplete',
    },
    monthly: {
      title: (from: string, to: string) => `All charges by month, ${from} to ${to}`,
      actual: 'whole month',
      soFar: 'so far',
      forecast: 'expected',
      interval: '80% interval',
      budget: 'budget',
    },
    highest: (amount: string, day: string) => `The highest day is ${day} with ${amount}.`,
  },
  index: {
    title: 'Reports',
    intro: 'Newest first. One folder a day; a later run of the same day replaces it.',
    columns: ['Date', 'Period', 'Cost', 'Change', 'State'],
    none: 'There is no report yet.',
    tenant: (name: Inline) => phrase`Tenant ${name}`,
  },
  figures: {
    source: 'Read',
    period: (name: string, days: string) => `${name} (${days})`,
    change: (days: string) => `Change against ${days}`,
    forecast: (month: string) => `All charges expected for ${month}`,
    budget: 'Budget',
    anomalies: 'Unusual periods',
    quality: 'Deviations in the data',
    mover: 'Largest mover',
  },
  issues: issuesEn,
  pullRequest: pullRequestEn,
  living: livingEn,
  brief: briefEn,
  email: emailEn,
  slack: slackEn,
  alerts: alertsEn,
  annotations: annotationsEn,
  git: gitEn,
  doing: doingEn,
  steering: steeringEn,
  leadership: leadershipEn,
  narrative: narrativeEn,
  ask: askEn,
};
