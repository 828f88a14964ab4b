import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** Cards, tasks and what to watch, for whoever does it, in English. */
export const doingEn = {
  card: (type: string, resource: Inline) => phrase`${type}: ${resource}`,
  commands: 'How to verify, fix and go back',
  moreCards: 'Open actions without a card of their own here',
  inReport: (f: Formats, count: number) =>
    `${counted(f, count, 'more action stands', 'more actions stand')} in the report.`,
  task: (what: Inline, amount: Inline) => phrase`${what}: ${amount}`,
  issue: (task: Inline, issue: Inline) => phrase`${task} (${issue})`,
  before:
    'For each: verify, try it without effect where that is offered, do it, and verify again. Amounts are savings a month.',
  watchIntro:
    'A change worked when its check does not find it any more, and when what it used is gone from the bill. What the checks go by:',
  watch: (what: Inline, check: Inline, measured: Inline) => phrase`${what} (${check}): ${measured}`,
};
