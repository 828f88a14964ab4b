import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** Makes a folder, and waits until it and every folder above it within the root would be there after a crash. */
export type MakeLasting = (path: string) => Promise<void>;

/**
 * A folder that is there may be another writer's of this moment, whose name is not on the disk yet: so each is waited
 * for once, whoever has made it. Above the root, those that were made here.
 */
export function lastingFolders(root: string): MakeLasting {
  const { length } = resolve(root);
  const lasting = new Set<string>();
  return async (path) => {
    const names = new Set(await makeFolder(path));
    for (let at = path; at.length > length; at = dirname(at)) names.add(at);
    for (const name of names) {
      if (lasting.has(name)) continue;
      await flushFolder(dirname(name));
      lasting.add(name);
    }
  };
}

/** A new name is on the disk when its folder is. Windows does not open folders, and needs no such thing. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
