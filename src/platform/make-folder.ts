import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { absentAsNull } from './system-error.ts';

/**
 * Makes a folder and its missing parents, and returns those it made, the outermost first. One by one, because Node's
 * own recursive `mkdir` tries for ever where the system says of a parent that it is there and of the folder that its
 * parent is not (`/proc`).
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  const missing = await missingFolders(path);
  for (const folder of missing) await makeOne(folder);
  return missing;
}

async function missingFolders(path: string): Promise<readonly string[]> {
  const found = await absentAsNull(stat(path));
  const parent = dirname(path);
  if (found || parent === path) return [];
  return [...(await missingFolders(parent)), path];
}

/** Somebody else may have made it meanwhile. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await absentAsNull(stat(path)))?.isDirectory()) throw error;
  }
}
