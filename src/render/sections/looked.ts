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

/** What one check came to over all places. */
interface CheckSum {
  readonly check: string;
  readonly judged: number;
  readonly found: number;
  readonly undecided: number;
  readonly notLooked: number;
}

/** One line for each check that a reader should know of; the others are folded away. */
function checksTable(page: Page, checks: readonly CheckRow[]): RootContent[] {
  const { looked: words } = page.messages;
  const { formats } = page;
  const sums = [...Map.groupBy(checks, ({ check }) => check)].map(([check, rows]) => sumOf(check, rows));
  const [telling, quiet] = [sums.filter(tells), sums.filter((sum) => !tells(sum))];
  return [
    ...(telling.length > 0
      ? [
          table(
            columnsOf(words.checkColumns, [1, 2, 3, 4]),
            telling.map((sum) => cells(page, sum)),
          ),
        ]
      : []),
    ...(telling.some(({ undecided }) => undecided > 0) ? [paragraph(words.undecided)] : []),
    ...foldedTable(page, words.quietChecks, words.quietColumns, [1], quiet, ({ check, judged }) => [
      untrusted(check),
      formats.count(judged),
    ]),
  ];
}

function sumOf(check: string, rows: readonly CheckRow[]): CheckSum {
  const all = (of: (row: CheckRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    check,
    judged: all(({ judged }) => judged),
    found: all(({ found }) => found),
    undecided: all(({ undecided }) => undecided.length),
    notLooked: all(({ state }) => (state === 'evaluated' ? 0 : 1)),
  };
}

/** Whether it found something, or could not look at or decide on something. */
function tells({ found, undecided, notLooked }: CheckSum): boolean {
  return found + undecided + notLooked > 0;
}

function cells({ formats }: Page, { check, judged, found, undecided, notLooked }: CheckSum) {
  return [
    untrusted(check),
    formats.count(judged),
    formats.count(found),
    formats.count(undecided),
    formats.count(notLooked),
  ];
}

/** One line a check: the bill is judged once for all places. Those that found nothing are counted only. */
function billChecks(page: Page, rows: readonly CheckRow[]): RootContent[] {
  const words = page.messages.looked;
  const sums = rows.map((row) => sumOf(row.check, [row]));
  const telling = sums.filter(tells);
  const quiet = sums.length - telling.length;
  return [
    ...foldedTable(page, words.billChecks, words.checkColumns, [1, 2, 3, 4], telling, (sum) =>
      cells(page, sum),
    ),
    ...(quiet > 0 ? [paragraph(words.quietBillChecks(page.formats, quiet))] : []),
  ];
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
