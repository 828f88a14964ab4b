import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResponseCache } from '../core/cost-explorer-port.ts';
import { SpendlogError } from '../core/errors.ts';
import { makeFolder } from './make-folder.ts';

/** Answers as files of a folder, one for each key; whole or not there. One folder serves one tenant. */
export function fileResponseCache(folder: string): ResponseCache {
  const path = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  return {
    async get(key) {
      try {
        return await readFile(path(key), 'utf8');
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async put(key, text) {
      try {
        await makeFolder(folder);
        const unfinished = join(folder, `${randomUUID()}.part`);
        await writeFile(unfinished, text);
        await rename(unfinished, path(key));
      } catch (cause) {
        throw unwritable(folder, cause);
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function unwritable(folder: string, cause: unknown): SpendlogError {
  return new SpendlogError(
    'OUTPUT_UNWRITABLE',
    `Paid answers of AWS cannot be kept in ${JSON.stringify(folder)}.`,
    'Make the folder writable and see that the disk has room; without it every run would pay for them again.',
    { cause },
  );
}
