import { visibleText } from '../render/inert-text.ts';
import type { CommandResult, ResultTable } from './command-result.ts';
import { tidy, withoutFolds, withTopRows } from './summary-steps.ts';

/** What GitHub takes for one step: one byte more, and it shows nothing. */
export const SUMMARY_BYTES = 1024 * 1024;

/** An image that lies beside the report: a step summary cannot show it. */
const LOCAL_IMAGE = /^!\[[^\]]*\]\((?!https?:)[^)]*\)\s*$/gm;

/** A file beside the report, which a link could not find from there. */
const LOCAL_LINK = /\[([a-z-]+\.(?:md|json|ndjson|csv))\]\(\1\)/g;

/** Rows of each table that are left, fewer and fewer. */
const TOP_ROWS = [50, 20, 10, 5];

/**
 * The report as a step summary: the page without its charts, and below it what was published. Where that is too large it steps down (without what folds,
 * then the first rows of each table, then the figures alone) and says so.
 * @param room Bytes that are left of what GitHub takes.
 */
export function stepSummary(
  result: Pick<CommandResult, 'tables' | 'closing' | 'page' | 'outputs'>,
  markdown: string | null,
  room = SUMMARY_BYTES,
): string {
  const place = wholeReport(result);
  const figures = (note: string) => plainSummary({ tables: result.tables, closing: [] }, room, note);
  if (markdown === null) return figures(place);
  const page = tidy(markdown.replace(LOCAL_IMAGE, '').replace(LOCAL_LINK, '`$1`'));
  const published = besideFigures(result);
  const pages = [() => page, ...smallerPages(page, place)].map((made) => () => `${made()}${published}`);
  return firstThatFits(room, pages) ?? figures(`${FIGURES}${place}`);
}

/** Tables with titles of their own: the figures of the page explain themselves, and stand in it. */
function besideFigures({ tables }: Pick<CommandResult, 'tables'>): string {
  return tables
    .filter(({ head, rows }) => head.length > 0 && rows.length > 0)
    .flatMap((table) => tableText(table, Number.POSITIVE_INFINITY))
    .map((text) => `\n${text}\n`)
    .join('');
}

const FIGURES = 'These are the figures alone: the report is too large for this page. ';

function smallerPages(page: string, place: string): readonly (() => string)[] {
  const unfolded = withoutFolds(page);
  return [
    () => `> Details that fold are left out: the report is too large for this page. ${place}\n\n${unfolded}`,
    ...TOP_ROWS.map(
      (rows) => () =>
        `> Only the first ${rows} rows of each table and items of each list are shown: the report is too large for this page. ${place}\n\n${withTopRows(unfolded, rows)}`,
    ),
  ];
}

/** Where it stands whole. The address is one that a channel of ours made. */
function wholeReport({ outputs, page }: Pick<CommandResult, 'page' | 'outputs'>): string {
  const url = outputs['report-url'] ?? '';
  if (WEB_ADDRESS.test(url)) return `The whole report is at <${url}>.`;
  return `The whole report is ${cell(page ?? '')}.`;
}

const WEB_ADDRESS = /^https:\/\/[\w.:/%~-]+$/;

/**
 * What a command found where it leaves no page: its tables. Where they are too large, their first rows.
 * @param note Stands below them.
 */
export function plainSummary(
  { tables, closing }: Pick<CommandResult, 'tables' | 'closing'>,
  room = SUMMARY_BYTES,
  note = '',
): string {
  const below = [...closing.map(cell), ...(note === '' ? [] : [note])];
  const drawn = (most: number) => {
    const told = tables.filter(({ rows }) => rows.length > 0).flatMap((table) => tableText(table, most));
    return `${[...told, ...below].join('\n\n')}\n`;
  };
  const fewer = [1_000, 100, 10, 1, 0].map((most) => () => drawn(most));
  return firstThatFits(room, [() => drawn(Number.POSITIVE_INFINITY), ...fewer]) ?? lastWord(room, note);
}

/** Where not even one row fits. */
function lastWord(room: number, note: string): string {
  const words = [note, 'What was found is too large for this page.'].filter((word) => word !== '');
  return (
    firstThatFits(
      room,
      words.map((word) => () => `${word}\n`),
    ) ?? ''
  );
}

function tableText({ head, rows }: ResultTable, most: number): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const titles = Array.from({ length: columns }, (_, index) => head[index] ?? '');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = titles.map((_, index) => (index === 0 ? '---' : '--:'));
  const shown = rows.slice(0, most).map((row) => line(row.map(cell)));
  const left = rows.length - shown.length;
  return [[line(titles), line(rule), ...shown].join('\n'), ...(left > 0 ? [`_${left} more rows_`] : [])];
}

/** Untrusted text as inert inline code that cannot end its cell. */
function cell(text: string): string {
  const inert = visibleText(text.replaceAll(/[`|\s\\]+/g, ' ').trim());
  return inert === '' ? '' : `\`${inert}\``;
}

function firstThatFits(room: number, texts: readonly (() => string)[]): string | null {
  for (const text of texts) {
    const made = text();
    if (byteLength(made) <= room) return made;
  }
  return null;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
