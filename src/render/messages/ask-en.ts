/** What an answer says beside its sentences, in English. Names are plain text. */
export const askEn = {
  unknownWords: (words: string) => `The report has nothing by the name of ${words}.`,
  notBilled: (service: string) => `${service} is not on this bill.`,
  billedUnder: (service: string, name: string) =>
    `The bill tells ${service} under ${name}, with other services: what it costs by itself is not in the report.`,
  noMonths: (name: string, asked: string) => `What ${name} cost in ${asked} is not in the report.`,
  months: (name: string, asked: string, first: string, last: string) =>
    `What ${name} cost in ${asked} is not in the report: it tells ${first} to ${last}.`,
  usageTypes: (name: string, days: string) => `Usage types of ${name} are in the report for ${days} only.`,
  otherDays: (periods: string) => `The report has such figures of other days only: ${periods}.`,
  noFigure: 'The report has no figure that answers this.',
  unclear:
    'Ask about spend, changes, forecast, budgets, savings, waste, commitments, tags, unusual days or teams; name a service, account, region or team of the report, and a month. For example: why did RDS grow in October?',
};
