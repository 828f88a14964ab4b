import type { RootContent } from 'mdast';
import type { CheckRow, Collection, UtilisationRow } from '../../core/collection.ts';
import { columnsOf, heading, paragraph, table } from '../blocks.ts';
import { foldedTable } from '../folded-table.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf, nameOf } from '../names.ts';
import type { Page } from '../page.ts';
import { untrusted } from '../untrusted.ts';
import { whyNoWork } from '../why-no-work.ts';

/** What a run looked at in AWS, what it was kept from, and how much of what runs is used. */
export function lookedSection(page: Page): RootContent[] {
  const { report, messages } = page;
  const title = heading(2, messages.looked.title);
  const bill = billChecks(page, report.billChecks);
  if (!report.collection.known) return [title, paragraph(gapLine(page, report.collection.gap)), ...bill];
  const collection = report.collection.value;
  return [
    title,
    paragraph(scopeText(page, collection)),
    ...checksTable(page, collection.checks),
    ...bill,
    ...deadLetters(page, collection),
    ...utilisation(page, collection.utilisation),
    ...notPlanned(page, collection),
  ];
}

function scopeText({ messages, formats }: Page, collection: Collection): string {
  const words = messages.looked;
  const { units, accounts, regions, basis } = collection;
  if (units.planned === 0) return words.noWork[whyNoWork(collection)];
  return `${words.scope(formats, units.done, units.planned, accounts, regions.length)}: ${words.bases[basis]}.`;
}

/** One line a check, over all places. */
function checksTable({ messages, formats }: Page, checks: readonly CheckRow[]): RootContent[] {
  if (checks.length === 0) return [];
  const words = messages.looked;
  const sum = (rows: readonly CheckRow[], of: (row: CheckRow) => number) =>
    formats.count(rows.reduce((all, row) => all + of(row), 0));
  const rows = [...Map.groupBy(checks, ({ check }) => check)].map(([check, places]) => [
    untrusted(check),
    sum(places, ({ judged }) => judged),
    sum(places, ({ found }) => found),
    sum(places, ({ undecided }) => undecided.length),
    sum(places, ({ state }) => (state === 'evaluated' ? 0 : 1)),
  ]);
  const undecided = checks.some((row) => row.undecided.length > 0);
  return [
    table(columnsOf(words.checkColumns, [1, 2, 3, 4]), rows),
    ...(undecided ? [paragraph(words.undecided)] : []),
  ];
}

/** One line a check: the bill is judged once for all places. */
function billChecks(page: Page, rows: readonly CheckRow[]): RootContent[] {
  const words = page.messages.looked;
  const { formats } = page;
  return foldedTable(page, words.billChecks, words.checkColumns, [1, 2, 3, 4], rows, (row) => [
    untrusted(row.check),
    formats.count(row.judged),
    formats.count(row.found),
    formats.count(row.undecided.length),
    formats.count(row.state === 'evaluated' ? 0 : 1),
  ]);
}

function deadLetters(page: Page, { deadLetters: rows }: Collection): RootContent[] {
  const words = page.messages.looked;
  return foldedTable(page, words.deadLetters, words.deadLetterColumns, [3], rows, (letter) => [
    untrusted(letter.serviceGroup),
    accountOf(page, letter.account),
    untrusted(letter.region),
    page.formats.count(letter.attempts),
    untrusted(letter.errorClass),
    untrusted(letter.message),
  ]);
}

function utilisation(page: Page, rows: readonly UtilisationRow[]): RootContent[] {
  const words = page.messages.looked;
  const { formats, messages } = page;
  const number = (value: number | null) => (value === null ? messages.unknown : formats.measure(value));
  return foldedTable(page, words.utilisation, words.utilisationColumns, [4, 5, 6, 7], rows, (row) => [
    untrusted(row.service),
    untrusted(words.metric(`${row.namespace} ${row.metricName}`, row.statistic, formats.count(row.days))),
    accountOf(page, row.account),
    untrusted(row.region),
    formats.count(row.resources),
    number(row.average),
    number(row.maximum),
    formats.count(row.allZero),
  ]);
}

function notPlanned(page: Page, { notPlanned: rows }: Collection): RootContent[] {
  const words = page.messages.looked;
  return foldedTable(page, words.notPlanned, words.notPlannedColumns, [], rows, (row) => [
    row.serviceName === '' ? words.wholePlace : nameOf(page, row.serviceName),
    accountOf(page, row.account),
    row.region === '' ? words.wholeAccount : untrusted(row.region),
    words.notPlannedReasons[row.reason],
  ]);
}
