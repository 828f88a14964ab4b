import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { DataFile } from './data-file.ts';
import { quoteText } from './sql-text.ts';

/** A file as the engine reads it. */
export interface LocalFile {
  readonly path: string;
  readonly format: 'parquet' | 'csv' | 'csv.gz';
  readonly source: DataFile;
}

/** Unpacks an archive into a folder of its own and returns the paths with their size; implemented by `platform/unzip.ts`. */
export type Unzip = (
  archive: string,
  folder: string,
  maxBytes: number,
) => Promise<{ readonly paths: readonly string[]; readonly bytes: number }>;

/** Brings files to where the engine can read them, archives unpacked: `maxBytes` at most, over all of them. */
export async function localCopies(
  engine: SqlEngine,
  files: readonly DataFile[],
  unzip: Unzip,
  maxBytes: number,
): Promise<readonly LocalFile[]> {
  const local: LocalFile[] = [];
  let left = maxBytes;
  for (const [index, source] of files.entries()) {
    const path = await source.files.local(source.file, engine.scratch);
    if (source.format !== 'zip') {
      local.push({ path, format: source.format, source });
      continue;
    }
    const { paths, bytes } = await unzip(path, `${engine.scratch}/archive-${index}`, left);
    left -= bytes;
    if (paths.length === 0) throw emptyArchive(source);
    for (const part of paths) local.push({ path: part, format: 'csv', source });
  }
  return local;
}

/** Files up to this size are compared as a whole; of larger ones of one size, this much of their start decides. */
const COMPARED_BYTES = 64 * 1024 * 1024;

const COMPARED_START = 1024 * 1024;

/** Throws `EXPORT_OVERLAP` where two files have the same content: the same charges would count twice. */
export async function refuseCopies(engine: SqlEngine, files: readonly LocalFile[]): Promise<void> {
  const whole = new Map(files.map((file) => [file.source.file.name, file]));
  const bySize = Map.groupBy(whole.values(), ({ source }) => source.file.bytes);
  for (const same of bySize.values()) {
    const seen = new Map<string, LocalFile>();
    for (const file of same.length > 1 ? same : []) {
      const content = await contentKey(engine, file);
      const first = seen.get(content);
      if (first) throw identical(first.source, file.source);
      seen.set(content, file);
    }
  }
}

async function contentKey(engine: SqlEngine, { path, format, source }: LocalFile): Promise<string> {
  const { file, files } = source;
  // What was unpacked from an archive is compared as the archive.
  if (file.bytes > COMPARED_BYTES || (format === 'csv' && source.format === 'zip')) {
    return new TextDecoder('latin1').decode(await files.head(file, COMPARED_START));
  }
  const [row] = await engine.rows(`SELECT md5(content) AS hash FROM read_blob(${quoteText(path)})`);
  return String(row?.['hash']);
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
