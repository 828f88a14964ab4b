import type { RootContent } from 'mdast';
import { columnsOf, details, paragraph, table } from './blocks.ts';
import type { Page } from './page.ts';
import type { Inline } from './phrase.ts';

const MOST = 50;

/** A folded table of at most so many rows, with a word on the others. Nothing where there is no row. */
export function foldedTable<Row>(
  { messages, formats }: Page,
  title: string,
  columns: readonly string[],
  numbers: readonly number[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Inline[],
): RootContent[] {
  if (rows.length === 0) return [];
  const left = rows.length - MOST;
  return details(`${title} (${formats.count(rows.length)})`, [
    table(columnsOf(columns, numbers), rows.slice(0, MOST).map(cells)),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ]);
}
