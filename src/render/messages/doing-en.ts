import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** Cards, tasks and what to watch, for whoever does it, in English. */
export const doingEn = {
  card: (type: string, resource: Inline) => phrase`${type}: ${resource}`,
  commands: 'How to verify, fix and go back',
  moreCards: 'Open actions without a card of their own here',
  moreRows: 'All other open actions',
  cardsOrder: 'The largest savings come first, currency by currency; what has no amount comes last.',
  cardsOf: (f: Formats, count: number) =>
    count === 1
      ? 'The first in full: evidence, verification, fix and the way back'
      : `The first ${f.count(count)} in full: evidence, verification, fix and the way back`,
  cardsIn: (page: Inline) => phrase`Cards of the others, with their commands, are in ${page}.`,
  actionColumns: ['What to do', 'Where', 'Saving a month', 'Effort and risk', 'Owner'],
  noneOfKind: 'No open action is of this kind.',
  inReport: (f: Formats, count: number) =>
    `${counted(f, count, 'more action stands', 'more actions stand')} in the report.`,
  task: (what: Inline, amount: Inline) => phrase`${what}: ${amount}`,
  issue: (task: Inline, issue: Inline) => phrase`${task} (${issue})`,
  before:
    'In order of priority, which weighs saving, effort, risk and confidence. For each: verify, try it without effect where that is offered, do it, and verify again. Amounts are savings a month.',
  watchIntro:
    'A change worked when its check does not find it any more, and when what it used is gone from the bill. What the checks go by:',
  watch: (what: Inline, check: Inline, measured: Inline) => phrase`${what} (${check}): ${measured}`,
};
