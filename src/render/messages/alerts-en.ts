import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** What people are told of at once, in English. */
export const alertsEn = {
  title: 'Alerts',
  budgetExceeded: (budget: Inline) => phrase`Budget ${budget} is exceeded`,
  budgetForecast: (budget: Inline) => phrase`Budget ${budget} is expected to be exceeded`,
  spent: (spent: string, amount: string, days: string) => `${days}: ${spent} of ${amount} is spent`,
  expected: (expected: string) => `; ${expected} is expected by the end`,
  anomaly: (subject: Inline) => phrase`Unusual cost: ${subject}`,
  impact: (change: string, days: string) => `${days}: ${change} against what was expected`,
  cause: (cause: Inline) => phrase`; ${cause}`,
  mayChange: '; the amount may still change',
  commitment: (f: Formats, commitment: Inline, days: number) =>
    phrase`${commitment} ends in ${counted(f, days, 'day', 'days')}`,
  commitmentToday: (commitment: Inline) => phrase`${commitment} ends today`,
  lastDay: (end: string) => `Its last day is ${end}`,
  coverage: (coverage: string) => `Only ${coverage} of the planned reads were answered`,
  belowLimit: (limit: string) =>
    `The limit is ${limit}. What was not looked at is listed in the report; nothing in it may be read as fine.`,
  stale: 'Cost data is late',
};
