import type { BlockContent, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { type Inline, inlineNodes } from './phrase.ts';

export function heading(depth: 1 | 2 | 3 | 4, content: Inline): RootContent {
  return { type: 'heading', depth, children: [...inlineNodes(content)] };
}

export function paragraph(content: Inline): BlockContent {
  return { type: 'paragraph', children: [...inlineNodes(content)] };
}

export function strong(content: Inline): PhrasingContent {
  return { type: 'strong', children: [...inlineNodes(content)] };
}

export function emphasis(content: Inline): PhrasingContent {
  return { type: 'emphasis', children: [...inlineNodes(content)] };
}

/** A file beside the report, by its own name. */
export function fileLink(name: string): PhrasingContent {
  return { type: 'link', url: name, children: [{ type: 'text', value: name }] };
}

export function bullets(items: readonly Inline[]): RootContent[] {
  if (items.length === 0) return [];
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(item)],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}

/** One column: its title, and whether it holds numbers (which align right). */
export interface Column {
  readonly title: Inline;
  readonly number?: boolean;
}

/** Columns by their titles; those at the given places hold numbers. */
export function columnsOf(titles: readonly Inline[], numbers: readonly number[] = []): readonly Column[] {
  return titles.map((title, index) => ({ title, number: numbers.includes(index) }));
}

/** A GFM table; every row has as many cells as there are columns. */
export function table(columns: readonly Column[], rows: readonly (readonly Inline[])[]): Table {
  for (const row of rows) {
    if (row.length !== columns.length) throw new TypeError('A table row must fill every column');
  }
  const cells = rows.map((row) => row.map((cell, index) => (columns[index]?.number ? unbroken(cell) : cell)));
  return {
    type: 'table',
    align: columns.map(({ number }) => (number ? 'right' : 'left')),
    children: [columns.map(({ title }) => title), ...cells].map(tableRow),
  };
}

/** Keeps our own short text (an amount, some days, a state) on one line of a narrow cell. */
export function unbroken(cell: Inline): Inline {
  if (typeof cell !== 'string') return cell;
  // A line may break between a minus and a currency sign, which leaves the minus alone: a word joiner holds them.
  return cell.replaceAll(' ', '\u00A0').replace(/−(?=\p{Sc})/gu, '$&\u2060');
}

function tableRow(cells: readonly Inline[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [...inlineNodes(cell)] })),
  };
}

/** Folds blocks away. The summary is our own text only: it stands inside HTML. */
export function details(summary: string, content: readonly RootContent[]): RootContent[] {
  if (content.length === 0) return [];
  return [
    { type: 'html', value: `<details>\n<summary>${escapeHtml(summary)}</summary>` },
    ...content,
    { type: 'html', value: '</details>' },
  ];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
