import type { CommandResult } from './command-result.ts';

/** What GitHub takes for one step. */
export const SUMMARY_BYTES = 1024 * 1024;

/** An image that lies beside the report: a step summary cannot show it. */
const LOCAL_IMAGE = /^!\[[^\]]*\]\((?!https?:)[^)]*\)\s*$/gm;

/** The report as a step summary: the page without its charts, or its figures where the page is too large. */
export function stepSummary(
  result: Pick<CommandResult, 'tables' | 'closing' | 'page'>,
  markdown: string | null,
): string {
  const page = markdown?.replace(LOCAL_IMAGE, '').replace(/\n{3,}/g, '\n\n');
  if (page !== undefined && byteLength(page) <= SUMMARY_BYTES) return page;
  const note = `The whole report is ${cell(result.page ?? '')}; it is too large for this page.`;
  return `${plainSummary({ tables: result.tables, closing: [] })}\n${note}\n`;
}

/** What a command found where it leaves no page: its tables. */
export function plainSummary({ tables, closing }: Pick<CommandResult, 'tables' | 'closing'>): string {
  const drawn = tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ head, rows }) => {
      const columns = Math.max(...rows.map((row) => row.length));
      const titles = Array.from({ length: columns }, (_, index) => head[index] ?? '');
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rule = titles.map((_, index) => (index === 0 ? '---' : '--:'));
      return [line(titles), line(rule), ...rows.map((row) => line(row.map(cell)))].join('\n');
    });
  return `${[...drawn, ...closing.map(cell)].join('\n\n')}\n`;
}

/** Untrusted text as inert inline code that cannot end its cell. */
function cell(text: string): string {
  const inert = text.replaceAll(/[`|\s\\]+/g, ' ').trim();
  return inert === '' ? '' : `\`${inert}\``;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
