import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';

/** What messages in Slack say beside the words of the page, in English. */
export const slackEn = {
  shortTitle: (day: string) => `Cloud costs, report of ${day}`,
  tooLong: 'Not everything that this report says has room in a message. It is in the report itself.',
  movers: 'What changed most',
  actions: 'Largest savings a month',
  allActions: 'All actions, and what each saves a month',
  action: (title: Inline, amount: Inline) => phrase`${title}, ${amount} a month`,
  inReport: (more: string) => `${more} in the report`,
  changes: (day: string) => `Since the report of ${day}`,
  gaps: 'What could not be looked at',
  reads: 'Planned reads',
  read: (f: Formats, count: number, state: string) => `${f.count(count)} ${state}`,
  openReport: 'Open the report',
  openRun: 'Open the run',
  openIssue: 'Open the issue',
  severities: { warning: 'Warning', critical: 'Critical' },
  alert: (severity: string, title: string) => `${severity}: ${title}`,
};
