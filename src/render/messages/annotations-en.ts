import type { Formats } from '../formats.ts';
import { counted } from './counted.ts';

/** What could not be looked at, beside the log of a workflow run, in English. */
export const annotationsEn = {
  bill: 'The bill was not read',
  title: (subject: string, state: string) => `${subject}: ${state}`,
  reads: (f: Formats, count: number, planned: number, accounts: number) =>
    `${f.count(count)} of ${counted(f, planned, 'planned read was', 'planned reads were')} not answered, in ${counted(f, accounts, 'account', 'accounts')}.`,
  missingFor: (datasets: string) => `Without it there is no ${datasets}.`,
  moreTitle: 'More could not be looked at',
  more: (f: Formats, count: number, kinds: number) =>
    `${counted(f, count, 'more read was', 'more reads were')} not answered, of ${counted(f, kinds, 'kind', 'kinds')}: see the report.`,
};
