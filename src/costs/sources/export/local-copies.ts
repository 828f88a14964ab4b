import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { DataFile } from './data-file.ts';
import type { LocalFile } from './export-group.ts';
import { quoteText } from './sql-text.ts';

/** Unpacks an archive into a folder of its own and returns the paths; implemented by `platform/unzip.ts`. */
export type Unzip = (archive: string, folder: string, maxBytes: number) => Promise<readonly string[]>;

/** Brings files to where the engine can read them, archives unpacked. */
export async function localCopies(
  engine: SqlEngine,
  files: readonly DataFile[],
  unzip: Unzip,
  maxBytes: number,
): Promise<readonly LocalFile[]> {
  const local: LocalFile[] = [];
  for (const [index, source] of files.entries()) {
    const path = await source.files.local(source.file, engine.scratch);
    if (source.format !== 'zip') {
      local.push({ path, format: source.format, source });
      continue;
    }
    const unpacked = await unzip(path, `${engine.scratch}/archive-${index}`, maxBytes);
    if (unpacked.length === 0) throw emptyArchive(source);
    for (const part of unpacked) local.push({ path: part, format: 'csv', source });
  }
  return local;
}

/** Two files larger than this are compared by their first and last bytes' worth of rows elsewhere: by their charges. */
const COMPARED_BYTES = 128 * 1024 * 1024;

/** Throws `EXPORT_OVERLAP` where two files have the same content: the same charges would count twice. */
export async function refuseCopies(engine: SqlEngine, files: readonly LocalFile[]): Promise<void> {
  const sized = files.filter(({ source }) => source.file.bytes <= COMPARED_BYTES);
  const bySize = Map.groupBy(sized, ({ source }) => source.file.bytes);
  for (const same of bySize.values()) {
    const seen = new Map<string, LocalFile>();
    for (const file of same.length > 1 ? same : []) {
      const [row] = await engine.rows(`SELECT md5(content) AS hash FROM read_blob(${quoteText(file.path)})`);
      const hash = String(row?.['hash']);
      const first = seen.get(hash);
      if (first) throw identical(first.source, file.source);
      seen.set(hash, file);
    }
  }
}

function identical(first: DataFile, second: DataFile): SpendlogError {
  return new SpendlogError(
    'EXPORT_OVERLAP',
    `The files ${JSON.stringify(first.file.name)} and ${JSON.stringify(second.file.name)} have the same content.`,
    'Remove one of them: their charges would be counted twice.',
  );
}

function emptyArchive(source: DataFile): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The archive ${JSON.stringify(source.file.name)} holds no files.`,
    'Download it again; a delivery holds at least one CSV file.',
  );
}
