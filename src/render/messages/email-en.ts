/** What mails say beside the words of the page, in English. */
export const emailEn = {
  subject: (title: string, amount: string, change: string | null) =>
    `${title}: ${amount}${change === null ? '' : ` (${change})`}`,
  shortSubject: (day: string) => `Cloud costs, report of ${day}`,
  alertSubjects: { warning: 'Warning', critical: 'Critical' },
  alertSubject: (severity: string, title: string) => `${severity}: ${title}`,
  shortAlertSubject: (severity: string) => `${severity}: an alert about cloud costs`,
  months: 'All charges by month',
  soFar: (amount: string) => `${amount} so far`,
  expected: (amount: string) => `${amount} expected`,
  budget: (amount: string) => `budget ${amount}`,
  outlined: 'What is outlined is expected.',
  days: (from: string, to: string) => `Usage by day, ${from} to ${to}`,
  average: (amount: string) => `A whole day costs ${amount} on average.`,
  incomplete: 'Days that are not complete yet are outlined.',
  saving: 'Actions, and what each saves a month',
  more: 'The rest is in the report.',
  openReport: 'Open the report',
  openRun: 'Open the run',
  openIssue: 'Open the issue',
  footers: {
    daily: 'Spendlog sends this once a day, on the first run of the day, to whom spendlog.yml names.',
    weekly: 'Spendlog sends this on the first run of a week to whom spendlog.yml names.',
    monthly: 'Spendlog sends this on the first run of a month to whom spendlog.yml names.',
  },
  alertFooter:
    'Spendlog sends an alert at once, and again only when it changes, to whom spendlog.yml names in email.alertsTo.',
};
