import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A small text file, read whole; `null` where there is none. Throws a RangeError above `maxBytes`. */
export async function readTextFile(folder: string, path: string, maxBytes: number): Promise<string | null> {
  const file = resolve(folder, path);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > maxBytes) throw new RangeError(`${path} is larger than ${maxBytes} bytes`);
  return readFile(file, 'utf8');
}
