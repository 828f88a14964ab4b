import Table from 'cli-table3';
import { printable, printableJson } from '../core/printable.ts';
import type { CommandResult, ResultTable } from './command-result.ts';

/** What stdout gets: one document for programs, one line for scripts, tables for people. */
export function printedResult(
  { document, line, tables, closing }: CommandResult,
  { json, quiet }: { readonly json: boolean; readonly quiet: boolean },
): string {
  if (json) return printableJson(document);
  if (quiet) return line === '' ? '' : `${printable(line)}\n`;
  const shown = tables.filter(({ rows }) => rows.length > 0).map(drawn);
  return printable(`${['', ...shown].join('\n')}\n${['', ...closing].join('\n')}\n`);
}

/** The first column reads from the left, figures line up on the right. */
function drawn({ head, rows }: ResultTable): string {
  const table = new Table({
    style: { head: [], border: [], compact: true },
    ...(head.length > 0 ? { head: [...head] } : {}),
  });
  for (const [label = '', ...values] of rows) {
    table.push([label, ...values.map((content) => ({ content, hAlign: 'right' as const }))]);
  }
  return table.toString();
}
