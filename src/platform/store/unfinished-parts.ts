import { randomUUID } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { absentAsNull } from '../system-error.ts';
import type { MakeLasting } from './lasting-folders.ts';

/** Objects being written; no key begins with a dot. */
const UNFINISHED = '.unfinished';

/** After a day nobody writes on: the writer was killed. */
const LEFT_BEHIND_MS = 86_400_000;

/** Writes the body to a name of its own and waits until it is on the disk. */
export async function writePart(root: string, body: Uint8Array, make: MakeLasting): Promise<string> {
  await make(join(root, UNFINISHED));
  const path = join(root, UNFINISHED, randomUUID());
  const file = await open(path, 'wx');
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
  return path;
}

/** Removes what killed writers left. Another process may do the same at the same time. */
export async function clearParts(root: string): Promise<void> {
  const folder = join(root, UNFINISHED);
  const left = Date.now() - LEFT_BEHIND_MS;
  for (const name of (await absentAsNull(readdir(folder))) ?? []) {
    const part = await absentAsNull(stat(join(folder, name)));
    if (part && part.mtime.getTime() < left) await rm(join(folder, name), { force: true });
  }
}
