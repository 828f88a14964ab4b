/** What an answer says beside its sentences, in English. Names are plain text. */
export const askEn = {
  readAs: (word: string, as: string) => `${word} is read as ${as}.`,
  notTold: (words: string) => `The report tells nothing of ${words}.`,
  unknownWords: (words: string) => `The report has nothing by the name of ${words}.`,
  notBilled: (service: string) => `${service} is not on this bill.`,
  billedUnder: (service: string, name: string) =>
    `The bill tells ${service} under ${name}, with other services: what it costs by itself is not in the report.`,
  wholeCost: 'What was spent',
  costOf: (name: string) => `What ${name} cost`,
  range: (first: string, last: string) => `${first} to ${last}`,
  noMonths: (what: string, asked: string) => `${what} in ${asked} is not in the report.`,
  months: (what: string, asked: string, first: string, last: string) =>
    `${what} in ${asked} is not in the report: it tells ${first} to ${last}.`,
  days: (latest: string) =>
    `Single days and weeks are not in the report, but for the whole bill, of which it tells the latest complete ones: ${latest}.`,
  noDays: 'Single days and weeks are not in the report.',
  latestDays: (day: string) => `Days are in the report once they are complete: up to ${day}.`,
  forecastEnds: (month: string) => `The forecast ends with ${month}.`,
  resourceCost: 'What single resources cost is not in the report; it tells what acting on them saves.',
  sinceReport: (day: string) => `What changed since the report of ${day} is told in report.md.`,
  noReportBefore: 'There was no report before this one that it could be compared with.',
  owner: (name: string, team: string) => `${name} belongs to ${team}.`,
  noOwner: (name: string) => `Whose ${name} is, the report does not tell.`,
  usageTypes: (name: string, days: string) => `Usage types of ${name} are in the report for ${days} only.`,
  otherDays: (periods: string) => `The report has such figures of other days only: ${periods}.`,
  noFigure: 'The report has no figure that answers this.',
  unclear:
    'Ask about spend, changes, forecast, budgets, savings, waste, commitments, tags, unusual days or teams; name a service, account, region or team of the report, and a month. For example: why did RDS grow in October?',
};
