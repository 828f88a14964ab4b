import { headlineOf } from './headline.ts';
import type { Page } from './page.ts';
import { type Inline, phrase } from './phrase.ts';
import { untrusted } from './untrusted.ts';

/** What a report is called: the days it opens with, and the tenant where there is more than one. */
export function titleOf(page: Page): Inline {
  const { report, messages, formats } = page;
  const [costs] = report.costs;
  const headline = costs ? headlineOf({ report, costs }) : null;
  const days = headline?.now.period ?? report.span;
  const tenant = report.tenant === 'default' ? [] : phrase`: ${untrusted(report.tenant)}`;
  return phrase`${messages.title(report.billGap ? formats.day(report.asOf) : formats.period(days))}${tenant}`;
}
