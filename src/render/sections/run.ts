import type { RootContent } from 'mdast';
import { isZeroMoney } from '../../core/money.ts';
import type { RunCost, RunNotes } from '../../core/run.ts';
import { bullets, heading } from '../blocks.ts';
import { foldedTable } from '../folded-table.ts';
import { accountOf, namesOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** Where the figures come from, how fresh they are, and what reading them cost. */
export function runSection(page: Page, notes: RunNotes | null): RootContent[] {
  const { report, messages } = page;
  return [
    heading(2, messages.run.title),
    ...(report.billGap ? [] : bullets(sourceFacts(page))),
    { type: 'html', value: RUN_COST_START },
    ...bullets([...usageFacts(page), ...costFacts(page, notes?.cost ?? null)]),
    ...breakers(page, notes?.breakers ?? []),
    { type: 'html', value: RUN_COST_END },
  ];
}

/** What lies between them may differ between two runs that found the same. */
export const RUN_COST_START = '<!-- spendlog: what this run cost -->';
export const RUN_COST_END = '<!-- spendlog: end -->';

function costFacts({ formats, messages }: Page, cost: RunCost | null): readonly Inline[] {
  if (!cost) return [];
  const words = messages.run;
  const { calls, pages, throttles, retries, unitSeconds, paid } = cost;
  return [
    `${words.calls(formats, calls, pages, throttles, retries)}.`,
    `${words.work(formats.measure(unitSeconds))}.`,
    ...paid.map(
      ({ what, requests, amount }) => `${words.paidFor(formats, what, requests, formats.money(amount))}.`,
    ),
    ...(paid.length === 0 ? [`${words.noPaid}.`] : []),
  ];
}

function breakers(page: Page, rows: RunNotes['breakers']): RootContent[] {
  const words = page.messages.looked;
  return foldedTable(page, words.breakers, words.breakerColumns, [3], rows, (breaker) => [
    untrusted(breaker.operation === null ? breaker.service : `${breaker.service}:${breaker.operation}`),
    accountOf(page, breaker.account),
    untrusted(breaker.region),
    page.formats.count(breaker.opened),
    words.breakerStates[breaker.state],
  ]);
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
