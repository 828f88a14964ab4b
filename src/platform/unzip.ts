import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { isSpendlogError, SpendlogError } from '../core/errors.ts';

/** An export of CSV files holds few of them; an archive with more is something else. */
const MAX_ENTRIES = 10_000;

export interface Unpacked {
  readonly paths: readonly string[];
  readonly bytes: number;
}

/**
 * Unpacks the files of a ZIP archive into `folder`, at most `maxBytes` of them counted as they are written,
 * and returns their paths and size. Files are numbered: no name from the archive reaches the disk. Throws
 * `EXPORT_UNREADABLE` for a damaged or hostile archive and `INPUT_TOO_LARGE` beyond the limit.
 */
export async function unzip(archive: string, folder: string, maxBytes: number): Promise<Unpacked> {
  await mkdir(folder, { recursive: true });
  try {
    // yauzl refuses absolute names and `..` by itself, and checks each size against the directory.
    const zip = await openPromise(archive, { autoClose: false });
    try {
      return await unpack(zip, folder, maxBytes);
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (isSpendlogError(cause)) throw cause;
    throw unreadable('The ZIP archive is damaged or not safe to unpack.', cause);
  }
}

async function unpack(zip: ZipFile, folder: string, maxBytes: number): Promise<Unpacked> {
  const paths: string[] = [];
  if (zip.entryCount > MAX_ENTRIES) throw unreadable('The ZIP archive holds too many files.');
  let left = maxBytes;
  for await (const entry of zip.eachEntry()) {
    if (isNoData(entry)) continue;
    if (entry.isEncrypted()) throw unreadable('The ZIP archive is encrypted.');
    const path = join(folder, `${String(paths.length).padStart(5, '0')}.csv`);
    left -= await writeEntry(zip, entry, path, left);
    paths.push(path);
  }
  return { paths, bytes: maxBytes - left };
}

function isNoData(entry: Entry): boolean {
  return entry.fileName.endsWith('/') || entry.fileName.startsWith('__MACOSX/');
}

async function writeEntry(zip: ZipFile, entry: Entry, path: string, maxBytes: number): Promise<number> {
  let written = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      done(written > maxBytes ? tooLarge() : null, chunk);
    },
  });
  await pipeline(await zip.openReadStreamPromise(entry), counter, createWriteStream(path));
  return written;
}

function tooLarge(): SpendlogError {
  return new SpendlogError(
    'INPUT_TOO_LARGE',
    'The ZIP archive unpacks to more than the limit for reading on this machine.',
    'Raise costs.max-local-bytes if the disk has room, or read a shorter period.',
  );
}

function unreadable(message: string, cause?: unknown): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    message,
    'Download the archive again, or unpack it yourself and read the CSV files.',
    {
      cause,
    },
  );
}
