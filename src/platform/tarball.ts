import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
const MAX_UNPACKED = 512 * 1024 * 1024;

/** One file of a tarball. */
export interface TarballFile {
  /** Below the package: `lib/index.js`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of an npm tarball: a gzipped ustar archive of regular files below one top folder.
 * Anything else in it (links, devices, paths that leave the folder) is an error.
 */
export function* readTarball(tarball: Uint8Array): Generator<TarballFile> {
  const archive = gunzipSync(tarball, { maxOutputLength: MAX_UNPACKED });
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK);
    const size = Number.parseInt(field(header, 124, 12), 8);
    const body = at + BLOCK;
    if (!(size >= 0) || body + size > archive.length) throw new Error('The tarball is cut off');
    const type = field(header, 156, 1);
    if (type === '0' || type === '')
      yield { path: pathOf(header), bytes: archive.subarray(body, body + size) };
    else if (type !== '5') throw new Error(`The tarball holds an entry of type ${type}`);
    at = body + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function pathOf(header: Buffer): string {
  const whole = [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/');
  const parts = whole.split('/');
  const unsafe = parts.length < 2 || parts.some((part) => /^(|\.|\.\.)$|[\\:]/.test(part));
  if (unsafe) throw new Error(`The tarball holds a path that is not below its folder: ${whole}`);
  return parts.slice(1).join('/');
}

function field(header: Buffer, start: number, length: number): string {
  const text = header.toString('utf8', start, start + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
