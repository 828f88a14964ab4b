import { parseJson } from '../../core/parse-json.ts';
import { type IndexEntry, indexEntry } from '../../render/render-index.ts';

/** An entry of the index, and the blob of the summary that it was read from. */
export interface IndexedReport {
  readonly summary: string;
  readonly entry: IndexEntry;
}

/** One line a report: another one is one changed line. */
export function writeIndexed(reports: readonly IndexedReport[]): string {
  const lines = reports.map(({ summary, entry }) => JSON.stringify({ summary, ...entry }));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** Those that can be read; a file in a repository may hold anything. */
export function readIndexed(text: string): readonly IndexedReport[] {
  const rows = parseJson(text);
  return (Array.isArray(rows) ? rows : []).flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return [];
    const { summary, path }: { summary?: unknown; path?: unknown } = row;
    const entry = typeof path === 'string' ? indexEntry(path, JSON.stringify(row)) : null;
    return entry && typeof summary === 'string' ? [{ summary, entry }] : [];
  });
}
