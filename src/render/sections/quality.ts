import type { RootContent } from 'mdast';
import type { BillMonth } from '../../core/cost-source.ts';
import type { DataQualityItem, InvariantResult } from '../../core/data-quality.ts';
import { isZeroMoney } from '../../core/money.ts';
import type { CurrencyReport } from '../../core/report.ts';
import { bullets, columnsOf, details, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { namesOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** The primary currency first, from the highest number downwards. */
const MOST_INVOICES = 12;
const MOST_MONTHS = 13;

/** Tie-out to the invoice, what deviates in the data, the invariants, and the state of every month. */
export function qualitySection(page: Page): RootContent[] {
  return [heading(2, page.messages.quality.title), ...qualityBlocks(page)];
}

export function qualityBlocks(page: Page): RootContent[] {
  const { report, messages, formats } = page;
  const words = messages.quality;
  const { quality, invariants, months, costs } = report;
  return [
    ...bullets([
      ...costs.flatMap((currency) => tieOutTexts(page, currency)),
      ...qualitySummary(page),
      ...invariantSummary(page),
    ]),
    ...(quality.length > 0 ? details(words.items(formats, quality.length), [qualityTable(page)]) : []),
    ...(invariants.length > 0 ? details(words.invariants, [invariantTable(page)]) : []),
    ...details(words.invoices, invoiceBlocks(page)),
    ...(months.length > 0 ? details(words.months, monthBlocks(page)) : []),
  ];
}

function tieOutTexts(page: Page, { invoice, currency }: CurrencyReport): readonly Inline[] {
  const { formats, messages } = page;
  const words = messages.quality;
  const billed = invoice.billedCost ? formats.exactMoney(invoice.billedCost) : messages.unknown;
  const open = formats.exactMoney(invoice.notInvoiced);
  const tie = words.tieOut(billed, formats.exactMoney(invoice.invoiced), open);
  const { costExplorer } = invoice;
  if (!costExplorer.known) return [phrase`${strong(untrusted(currency))}: ${tie}`];
  const { period, ours, theirs, gap } = costExplorer.value;
  const explorer = words.costExplorer(
    formats.period(period),
    formats.exactMoney(ours),
    formats.exactMoney(theirs),
    formats.exactMoney(gap),
  );
  return [phrase`${strong(untrusted(currency))}: ${tie} ${explorer}`];
}

function qualitySummary({ report, messages, formats }: Page): readonly Inline[] {
  const { quality } = report;
  return quality.length === 0
    ? [messages.quality.clean]
    : [`${messages.quality.items(formats, quality.length)}.`];
}

/** `5 checks hold; violated: I7; could not be checked: I1`. */
function invariantSummary({ report, messages, formats }: Page): readonly Inline[] {
  const words = messages.quality;
  const ids = (outcome: InvariantResult['outcome']) =>
    report.invariants.filter((invariant) => invariant.outcome === outcome).map(({ id }) => id);
  if (report.invariants.length === 0) return [];
  const parts: Inline[] = [words.invariantsHold(formats, ids('holds').length)];
  const violated = ids('violated');
  const other = ids('not-applicable');
  if (violated.length > 0) parts.push(strong(words.invariantsViolated(formats.list(violated))));
  if (other.length > 0) parts.push(words.invariantsOther(formats.list(other)));
  return [phrase`${parts.reduce((text, part) => phrase`${text}; ${part}`)}.`];
}

function qualityTable(page: Page): RootContent {
  const rows = page.report.quality.map((item) => qualityRow(page, item));
  return table(columnsOf(page.messages.quality.columns, [2, 4]), rows);
}

function qualityRow(page: Page, item: DataQualityItem): readonly Inline[] {
  const { formats, messages } = page;
  const amounts = item.amounts?.map((amount) => formats.money(amount)) ?? [];
  const examples = item.examples ?? [];
  return [
    messages.quality.severities[item.severity],
    untrusted(item.subject),
    formats.count(item.count),
    messages.qualityMessages?.[item.id] ?? item.message,
    amounts.length > 0 ? formats.list(amounts) : '–',
    examples.length > 0 ? namesOf(page, examples, 3) : '–',
  ];
}

function invariantTable(page: Page): RootContent {
  const { report, messages, formats } = page;
  const words = messages.quality;
  const rows = report.invariants.map((invariant) => {
    const residuals = invariant.residuals.filter((residual) => !isZeroMoney(residual));
    return [
      invariant.id,
      words.outcomes[invariant.outcome],
      formats.count(invariant.checked),
      formats.count(invariant.violations),
      residuals.length > 0 ? formats.list(residuals.map((residual) => formats.change(residual))) : '–',
      messages.invariantMessages[invariant.message],
    ];
  });
  return table(columnsOf(words.invariantColumns, [2, 3, 4]), rows);
}

function invoiceBlocks(page: Page): RootContent[] {
  const { report, formats, messages } = page;
  const invoices = report.costs.flatMap(({ invoice }) => invoice.invoices.toReversed());
  if (invoices.length === 0) return [];
  const shown = invoices.slice(0, MOST_INVOICES);
  const rows = shown.map(({ invoiceId, billedCost }) => [
    untrusted(invoiceId),
    formats.exactMoney(billedCost),
  ]);
  const left = invoices.length - shown.length;
  return [
    table(columnsOf(messages.quality.invoiceColumns, [1]), rows),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
}

function monthBlocks(page: Page): RootContent[] {
  const { report, messages, formats } = page;
  const shown = report.months.toReversed().slice(0, MOST_MONTHS);
  const left = report.months.length - shown.length;
  const rows = shown.map((row) => monthRow(page, row));
  return [
    table(columnsOf(messages.quality.monthColumns, [2, 3, 4]), rows),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
}

function monthRow({ report, formats, messages }: Page, row: BillMonth): readonly Inline[] {
  const count = (rows: number) => (report.rows === null ? '–' : formats.count(rows));
  return [
    formats.month(row.month),
    untrusted(row.billingAccountId),
    row.billedCost ? formats.exactMoney(row.billedCost) : messages.unknown,
    count(row.rows),
    count(row.rowsWithoutInvoice),
    row.discountMode ? messages.quality.discountModes[row.discountMode] : '–',
    unbroken(messages.states[row.state]),
  ];
}
