import { type Entry, openPromise, type ZipFile } from 'yauzl';

export interface ZipOptions {
  /** Entries beyond which an archive is none of ours. */
  readonly most: number;
  /** What is thrown for such an archive. */
  readonly tooMany: () => Error;
  /** Also refuses backslashes in names, instead of reading them as slashes. */
  readonly strictFileNames: boolean;
}

/**
 * Hands the files of a ZIP archive on, one after the other, without its folders. yauzl refuses steps up and absolute
 * names by itself, and checks each size against the directory; how much may be unpacked is for the caller to count.
 */
export async function eachZipFile(
  path: string,
  { most, tooMany, strictFileNames }: ZipOptions,
  take: (zip: ZipFile, entry: Entry) => Promise<void>,
): Promise<void> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames });
  try {
    if (zip.entryCount > most) throw tooMany();
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) await take(zip, entry);
    }
  } finally {
    zip.close();
  }
}
