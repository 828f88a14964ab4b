import { headlineOf } from '../headline.ts';
import { inertText } from '../inert-text.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { plainText } from '../plain-text.ts';

/** Characters of a subject: more are cut by most lists of mails, and none is ever cut here. */
export const MOST_SUBJECT = 150;

/** What the report is called, with the amount it opens with where there is room. One line without control characters. */
export function reportSubject(page: Page, title: Inline): string {
  const { formats, messages, report } = page;
  const name = inertText(plainText(title));
  const sample = report.source.sample ? `${messages.sampleTitle} ` : '';
  return firstShort([
    ...withFigure(page, `${sample}${name}`),
    `${sample}${name}`,
    `${sample}${messages.email.shortSubject(formats.day(report.asOf))}`,
  ]);
}

function withFigure({ report, formats, messages }: Page, name: string): readonly string[] {
  const [costs] = report.costs;
  const headline = costs ? headlineOf({ report, costs }) : null;
  const amount = headline?.now.amount;
  if (!headline || !amount || report.billGap) return [];
  const { now, changeRatio } = headline;
  const change = changeRatio && now.state !== 'incomplete' ? formats.changePercent(changeRatio) : null;
  return [messages.email.subject(name, formats.money(amount), change)];
}

/** What an alert says, where its name leaves room for it. */
export function alertSubject({ messages }: Page, severity: 'warning' | 'critical', title: Inline): string {
  const words = messages.email;
  const kind = words.alertSubjects[severity];
  return firstShort([words.alertSubject(kind, inertText(plainText(title))), words.shortAlertSubject(kind)]);
}

function firstShort(candidates: readonly string[]): string {
  return candidates.find(({ length }) => length <= MOST_SUBJECT) ?? candidates.at(-1) ?? '';
}
