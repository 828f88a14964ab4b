import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { isSpendlogError, SpendlogError } from '../core/errors.ts';
import { eachZipFile } from './zip-files.ts';

const ZIP = {
  // An export of CSV files holds few of them; an archive with more is something else.
  most: 10_000,
  tooMany: () => unreadable('The ZIP archive holds too many files.'),
  strictFileNames: false,
};

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
  const paths: string[] = [];
  let left = maxBytes;
  try {
    await eachZipFile(archive, ZIP, async (zip, entry) => {
      if (entry.fileName.startsWith('__MACOSX/')) return;
      if (entry.isEncrypted()) throw unreadable('The ZIP archive is encrypted.');
      const path = join(folder, `${String(paths.length).padStart(5, '0')}.csv`);
      left -= await writeEntry(zip, entry, path, left);
      paths.push(path);
    });
  } catch (cause) {
    if (isSpendlogError(cause)) throw cause;
    throw unreadable('The ZIP archive is damaged or not safe to unpack.', cause);
  }
  return { paths, bytes: maxBytes - left };
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
