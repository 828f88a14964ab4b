import { open, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { SpendlogError } from '../core/errors.ts';
import type { ExportFile, ExportFiles } from '../core/files.ts';
import { absentAsNull, isSystemError } from './system-error.ts';

/** Exports on this machine's disk. File names are relative to `workingFolder`, so that reports do not depend on where it lies. */
export function localFiles(workingFolder: string): ExportFiles {
  const path = (file: ExportFile): string => resolve(workingFolder, file.name);
  return {
    list: async (location) => {
      const paths = await matches(resolve(workingFolder, location), location, workingFolder);
      const files = await Promise.all(paths.map((found) => described(found, workingFolder)));
      return files.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    head: (file, bytes) => readable(file.name, firstBytes(path(file), bytes)),
    local: async (file) => path(file),
    version: async (file) => {
      const found = await readable(file.name, absentAsNull(stat(path(file), { bigint: true })));
      return found && `${found.size}-${found.mtimeNs}`;
    },
  };
}

async function matches(
  absolute: string,
  location: string,
  workingFolder: string,
): Promise<readonly string[]> {
  // What exists under its literal name is meant, even where the name reads like a pattern.
  const found = await readable(location, absentAsNull(stat(absolute)));
  if (found?.isDirectory()) return glob('**', { cwd: absolute, dot: true, absolute: true, onlyFiles: true });
  if (found) return [absolute];
  const matched = /[*?[\]{}!()]/.test(location)
    ? await glob(location, { cwd: workingFolder, absolute: true, onlyFiles: true, expandDirectories: false })
    : [];
  if (matched.length > 0) return matched;
  throw new SpendlogError(
    'INPUT_NOT_FOUND',
    `There is nothing to read at ${JSON.stringify(location)}.`,
    'Give the path of an export file, a folder that holds one, or a quoted glob such as "exports/*.parquet".',
  );
}

/** What lies there and may not be read is no absence: it is said. */
async function readable<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new SpendlogError(
      'EXPORT_UNREADABLE',
      `Cannot read ${JSON.stringify(name)} (${cause.code}).`,
      'Allow the user of this process to read it and the folders above it.',
      { cause },
    );
  }
}

async function described(absolute: string, workingFolder: string): Promise<ExportFile> {
  const { size } = await stat(absolute);
  const name = relative(workingFolder, absolute);
  return { name: sep === '/' ? name : name.replaceAll(sep, '/'), bytes: size };
}

async function firstBytes(path: string, bytes: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
