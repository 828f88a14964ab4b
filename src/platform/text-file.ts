import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { absentAsNull } from './system-error.ts';

/**
 * A small text file, read whole; `null` where there is none. Throws a RangeError above `maxBytes`, and the system's
 * error for a file that is there and may not be read.
 */
export async function readTextFile(folder: string, path: string, maxBytes: number): Promise<string | null> {
  const file = resolve(folder, path);
  const found = await absentAsNull(stat(file));
  if (!found?.isFile()) return null;
  if (found.size > maxBytes) throw new RangeError(`${path} is larger than ${maxBytes} bytes`);
  return readFile(file, 'utf8');
}

/** Replaces a text file in one step: who reads it meanwhile sees the old one or the new one. Throws the system's error. */
export async function writeTextFile(folder: string, path: string, text: string): Promise<void> {
  const file = resolve(folder, path);
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, text);
  await rename(beside, file);
}
