import type { RootContent } from 'mdast';
import { isZeroMoney } from '../../core/money.ts';
import { bullets, heading } from '../blocks.ts';
import { namesOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** Where the figures come from, how fresh they are, and what reading them cost. */
export function runSection(page: Page): RootContent[] {
  return [heading(2, page.messages.run.title), ...bullets([...sourceFacts(page), ...usageFacts(page)])];
}

function sourceFacts(page: Page): readonly Inline[] {
  const { report, formats, messages } = page;
  const words = messages.run;
  const { source, calendar } = report;
  const kind = source.dialect ?? words.kinds[source.kind];
  const { billedCost, effectiveCost } = source.metricBasis;
  const facts: Inline[] = [
    phrase`${words.source(untrusted(source.label), kind)}${rowsText(page)}.`,
    `${words.freshness(formats.instant(report.dataThrough), formats.day(calendar.lastCompleteDay))}.`,
    `${words.span(formats.period(report.span))}.`,
    phrase`${words.basis(untrusted(billedCost), untrusted(effectiveCost))}.`,
  ];
  const { extraColumns, missingColumns } = source;
  if (missingColumns.length > 0) facts.push(phrase`${words.missingColumns(namesOf(page, missingColumns))}.`);
  if (extraColumns.length > 0) facts.push(phrase`${words.extraColumns(namesOf(page, extraColumns))}.`);
  return facts;
}

function rowsText({ report, formats, messages }: Page): string {
  return report.rows === null ? '' : `, ${messages.run.rows(formats, report.rows)}`;
}

function usageFacts({ report, formats, messages }: Page): readonly Inline[] {
  const words = messages.run;
  const { usage } = report;
  const requests =
    usage.requests === 0 && usage.plannedRequests === 0 ? words.noRequests : words.requests(formats, usage);
  const facts = [`${requests}.`];
  if (!isZeroMoney(usage.paid)) facts.push(`${words.paid(formats.money(usage.paid))}.`);
  if (usage.filesRead > 0)
    facts.push(`${words.files(formats, usage.filesRead, formats.bytes(usage.bytesRead))}.`);
  return facts;
}
