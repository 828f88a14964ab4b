import { posix } from 'node:path';
import { SpendlogError } from '../core/errors.ts';
import type { ExportFile } from '../core/files.ts';

/** What an `s3://` location points at. */
export interface S3Place {
  readonly bucket: string;
  readonly key: string;
}

export function placeOf(location: string): S3Place {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/is.exec(location);
  if (!match) throw invalidLocation(location);
  return { bucket: match[1] ?? '', key: match[2] ?? '' };
}

/** The object itself, or what lies below it as a folder, or what matches it as a glob. */
export function matching(
  found: readonly ExportFile[],
  { bucket, key }: S3Place,
  location: string,
): readonly ExportFile[] {
  const name = `s3://${bucket}/${key}`;
  const folder = key === '' || key.endsWith('/') ? name : `${name}/`;
  const files = found.filter((file) => !file.name.endsWith('/'));
  const below = files.filter((file) => file.name === name || file.name.startsWith(folder));
  const matched = below.length > 0 ? below : files.filter((file) => posix.matchesGlob(keyOf(file), key));
  if (matched.length === 0) throw nothingThere(location);
  return matched.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What every match begins with: S3 lists by prefix alone. */
export function literalPrefix(key: string): string {
  const glob = key.search(/[*?[\]{}!()]/);
  return glob < 0 ? key : key.slice(0, glob);
}

function keyOf(file: ExportFile): string {
  return placeOf(file.name).key;
}

function invalidLocation(location: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `${JSON.stringify(location)} is not an S3 location.`,
    'Write it as s3://bucket/prefix.',
  );
}

function nothingThere(location: string): SpendlogError {
  return new SpendlogError(
    'INPUT_NOT_FOUND',
    `There is nothing to read at ${JSON.stringify(location)}.`,
    'Give an object, a prefix that ends where a folder ends, or a glob; the prefix of a data export is the one in its delivery settings.',
  );
}
