import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** What channels with little room say beside the words of the page, in English. */
export const briefEn = {
  missing: (subjects: string) => `Missing from this report: ${subjects}.`,
  answered: 'Reads answered',
  answeredOf: (answered: string, planned: string) => `${answered} of ${planned}`,
  mover: (name: Inline, change: Inline, cause: Inline) => phrase`${name} ${change}: ${cause}`,
  action: (type: Inline, service: Inline, where: Inline) => phrase`${type} ${service}: ${where}`,
  ownerTitle: (title: Inline, team: Inline) => phrase`${title}, ${team}`,
  ownerActions: (f: Formats, count: number, net: string) =>
    `${counted(f, count, 'action is', 'actions are')} recommended to you: ${net} a month can be had together.`,
  ownerActionsOnly: (f: Formats, count: number) =>
    `${counted(f, count, 'action without an amount is', 'actions without an amount are')} recommended to you.`,
  ownerUnknown: 'Which actions are recommended to you is not known.',
  ownerNothing: 'No action is recommended to you.',
  spendOf: (days: string) => `Spend of ${days}`,
  netSaving: 'Net saving a month',
};
