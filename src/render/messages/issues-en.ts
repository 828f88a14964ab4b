import type { ActionType } from '../../core/recommendation.ts';
import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** Issues, their comments and the dashboard, in English. */
export const issuesEn = {
  /** Imperatives, plain text. */
  titles: {
    Rightsize: (what: string) => `Rightsize ${what}`,
    Stop: (what: string) => `Stop ${what}`,
    Delete: (what: string) => `Delete ${what}`,
    Upgrade: (what: string) => `Upgrade ${what}`,
    ScaleIn: (what: string) => `Scale in ${what}`,
    MigrateToGraviton: (what: string) => `Migrate ${what} to Graviton`,
    PurchaseSavingsPlans: (what: string) => `Buy Savings Plans for ${what}`,
    PurchaseReservedInstances: (what: string) => `Buy reserved instances for ${what}`,
    Schedule: (what: string) => `Run ${what} only when it is needed`,
    ChangeStorageClass: (what: string) => `Change the storage class of ${what}`,
    Configure: (what: string) => `Configure ${what}`,
  } satisfies Readonly<Record<ActionType, (what: string) => string>>,
  named: (resource: string, service: string) => `${resource} (${service})`,
  resources: (f: Formats, count: number) => counted(f, count, 'resource', 'resources'),
  saves: (title: string, amount: string) => `${title}: saves ${amount} a month`,
  what: {
    seen: 'Seen',
    why: 'Why',
    where: 'Where',
    together: (f: Formats, count: number) =>
      `${counted(f, count, 'finding', 'findings')} of one kind and owner, as each alone is worth too little for an issue of its own.`,
    allDone: 'Nothing of this is recommended any more.',
    shortened: 'This text was shortened to fit. The whole of it is in the report.',
  },
  facts: {
    saving: 'Saving',
    month: (amount: string) => `${amount} a month`,
    range: (net: Inline, low: string, high: string) => phrase`${net}, between ${low} and ${high}`,
    from: 'From',
    source: (basis: string, source: Inline, period: string) => phrase`${basis} (${source}), ${period}`,
    formula: 'Computed as',
    once: 'Costs once',
    confidence: 'Confidence',
    aws: 'AWS says',
    advice: (advisor: Inline, parts: Inline) => phrase`${advisor}: ${parts}`,
    modes: { BeforeDiscounts: 'before discounts', AfterDiscounts: 'after discounts' } as Readonly<
      Record<string, string>
    >,
    lookBack: (f: Formats, days: number) => `over ${counted(f, days, 'day', 'days')}`,
    refreshed: (day: string) => `as of ${day}`,
    differs: (reasons: string) => `differs from ours: ${reasons}`,
    effort: 'Effort and risk',
    noRestart: 'no restart',
    canBeUndone: 'can be undone',
    owner: 'Owner',
    since: 'Found',
    sinceDay: (day: string) => `since ${day}`,
    decided: 'Accepted by',
  },
  verify: 'Verify first',
  caveats: 'It is no saving where one of these holds:',
  fix: 'Fix',
  console: 'Console:',
  terraform: 'Terraform:',
  dryRun: 'Without effect, to see whether you may:',
  act: 'Then, in this order:',
  rollback: 'Going back',
  unsafe:
    'No commands are shown: a name in them could mean something else to a shell. They are on the page of the check, to be filled in by hand.',
  noGuide: (check: Inline) => phrase`This version of Spendlog has no guide for ${check}.`,
  guideLeftOut: 'How to verify, fix and go back is on the page of the check.',
  example: (resource: Inline) =>
    phrase`The commands are for ${resource}; those for the others differ in the name and the place.`,
  /** What people can say to it. */
  answers: (days: string) =>
    phrase`Not now? Comment ${{ type: 'inlineCode', value: `/spendlog snooze ${days}` }}. Not at all? Close as not planned. Done? Leave it: it closes once two complete looks do not find it any more.`,
  links: { report: 'Report', check: 'How this is found', run: 'Run' },
  tasks: {
    title: 'What is to be done',
    row: (where: Inline, amount: Inline) => phrase`${where}: ${amount}`,
    done: (what: Inline, day: string) => phrase`${what}: not found any more since ${day}`,
    gone: (what: Inline, day: string) => phrase`${what}: gone with its group or account since ${day}`,
    measured: (what: Inline, amount: string) => phrase`${what}: saves ${amount} a month, measured`,
    moreOpen: (f: Formats, count: number, amount: string) =>
      `and ${f.count(count)} more, together ${amount} a month; they are in the report.`,
    moreOpenWithout: (f: Formats, count: number) => `and ${f.count(count)} more; they are in the report.`,
    moreDone: (f: Formats, count: number) => `${counted(f, count, 'more is', 'more are')} done.`,
  },
  comments: {
    absent: 'Two complete looks, at least a day apart, did not find this any more, so this issue is closed.',
    done: 'This is done, so this issue is closed. Thank you.',
    gone: 'This vanished with its group or account, so this issue is closed. Nothing is counted as saved.',
    estimate: (amount: string) => `It was estimated to save ${amount} a month.`,
    noEstimate: 'It had no estimate.',
    after: (day: string) => `What it really saves is measured after ${day}, and told here.`,
    measured: (amount: Inline, after: string, before: string) =>
      phrase`Measured: this saves ${amount} a month (${after}, against ${before}).`,
    lost: (amount: Inline, after: string, before: string) =>
      phrase`Measured: this costs ${amount} a month more (${after}, against ${before}).`,
    ofEstimate: (estimate: string, ratio: string) =>
      `Estimated were ${estimate}: ${ratio} of it was realised.`,
    provisional: 'The bill of these days is not invoiced yet, so that this may still change.',
    formula: (formula: Inline) => phrase`Computed as ${formula}.`,
    cash: (amount: string) => `What was paid went down by ${amount} a month.`,
    noMeasure: 'What it saves was not measured.',
    returned: 'This was found again, so this issue is open.',
    returnedAmount: (amount: Inline) => phrase`It would save ${amount} a month.`,
    states: {
      accepted: 'This is accepted: somebody takes care of it.',
      'no-longer-accepted': 'This is not marked as accepted any more.',
      exempt: 'The configuration makes an exemption of this, so this issue is closed.',
      'exemption-ended': 'The exemption has ended, so this is recommended again.',
      'still-found': 'This was closed as done, and is still found: it may not be done everywhere.',
    },
    acceptedBy: (owner: Inline) => phrase`By ${owner}.`,
    exemptBy: (reason: Inline, owner: Inline, until: Inline) =>
      phrase`Reason: ${reason}. Decided by ${owner}, until ${until}.`,
    ticket: (ticket: Inline) => phrase`Ticket: ${ticket}.`,
    duplicate: (kept: Inline) => phrase`This is told in ${kept} already, so this issue is closed.`,
    keptIssue: 'another issue',
    snoozed: (until: string, by: Inline) =>
      phrase`Postponed until ${until}, as ${by} asked. Nothing is changed or said here until then.`,
    somebody: 'somebody',
    snoozeEnded: 'The time it was postponed for is over, and it is still found.',
    notPlanned: (until: string) =>
      `Closed as not planned: this is exempt until ${until}, and comes back then if it is still found. To decide for longer, put it under exemptions in the configuration.`,
    refused: (login: Inline) =>
      phrase`${login} may not decide this: postponing takes triage rights or more in this repository. Nothing was changed.`,
  },
  dashboard: {
    title: 'Cloud savings: everything open',
    titleOf: (tenant: string) => `Cloud savings: everything open for ${tenant}`,
    intro: (day: string) => `As of ${day}. What is worth most comes first; this issue is kept up to date.`,
    total: (f: Formats, count: number, amounts: string) =>
      `${counted(f, count, 'recommendation is', 'recommendations are')} open, worth ${amounts} a month together.`,
    totalWithout: (f: Formats, count: number) =>
      `${counted(f, count, 'recommendation is', 'recommendations are')} open, none with an amount.`,
    none: 'Nothing is open.',
    unknown: 'What is open is not known today.',
    withIssue: (f: Formats, count: number) => `${counted(f, count, 'has', 'have')} an issue`,
    waiting: (f: Formats, count: number) =>
      `${counted(f, count, 'waits', 'wait')} for one, as only so many are opened at a time`,
    snoozed: (f: Formats, count: number) => `${counted(f, count, 'is', 'are')} postponed`,
    exempt: (f: Formats, count: number) => `${counted(f, count, 'is', 'are')} exempt`,
    counts: (parts: string) => `${parts}.`,
    teams: 'By team',
    teamColumns: ['Team', 'Open', 'Saving a month'],
    nobody: 'nobody',
    rows: 'Everything open',
    columns: ['What to do', 'Where', 'Saving a month', 'Owner', 'Issue'],
    waitingIssue: '–',
    more: (f: Formats, shown: number, left: number, amounts: string) =>
      `The ${f.count(shown)} most worthwhile are shown; ${counted(f, left, 'other', 'others')}, ${amounts} a month together, are left out here; the report has them.`,
    moreWithout: (f: Formats, shown: number, left: number) =>
      `The ${f.count(shown)} most worthwhile are shown; ${counted(f, left, 'other', 'others')} are left out here; the report has them.`,
    totalsOnly: 'There is too much for one issue: each recommendation is in the report.',
    moreTeams: (f: Formats, count: number) =>
      `${counted(f, count, 'more team is', 'more teams are')} left out here; the report has them.`,
  },
};
