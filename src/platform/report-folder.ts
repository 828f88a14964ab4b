import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SpendlogError } from '../core/errors.ts';
import type { ReportFolder } from '../core/ports.ts';
import { makeFolder } from './make-folder.ts';
import { absentAsNull, isSystemError } from './system-error.ts';

const PART = /^(?!\.{1,2}$)[^/\\\0]+$/;

/**
 * A folder on disk that reports are written to, relative to the working folder or absolute. Files are written beside their place and moved there
 * when all are complete, so that a failure leaves what was there before.
 */
export function openReportFolder(workingFolder: string, folder = '.'): ReportFolder {
  const root = resolve(workingFolder, folder);
  const at = (path: string) => join(root, ...parts(path));
  return {
    check: () => writing(root, () => tryFolder(root)),
    replace: (path, files) => writing(at(path), () => replaceFolder(at(path), files)),
    write: (path, text) => writing(at(path), () => replaceFile(at(path), text)),
    read: (path) => absentAsNull(readFile(at(path), 'utf8')),
    list: async (path) => {
      const names = (await absentAsNull(readdir(at(path)))) ?? [];
      return names.filter((name) => !name.startsWith('.')).sort();
    },
  };
}

/** Paths come from tenants and days; one that could leave the folder is our fault. */
function parts(path: string): readonly string[] {
  const names = path === '' ? [] : path.split('/');
  const wrong = names.find((name) => !PART.test(name));
  if (wrong !== undefined) throw new TypeError(`Not a path below the report folder: ${path}`);
  return names;
}

/** Makes the folder and something in it, and takes both away again. */
async function tryFolder(root: string): Promise<void> {
  const made = await makeFolder(root);
  try {
    await rmdir(await mkdtemp(join(root, '.writable-')));
  } finally {
    for (const folder of made.toReversed()) await rmdir(folder);
  }
}

async function replaceFolder(target: string, files: ReadonlyMap<string, string>): Promise<void> {
  const fresh = beside(target, 'new');
  await makeFolder(dirname(target));
  await mkdir(fresh);
  try {
    for (const [name, text] of files) {
      const file = join(fresh, ...parts(name));
      await makeFolder(dirname(file));
      await writeFile(file, text);
    }
    await swap(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** A folder cannot be renamed over a full one: the old one steps aside and comes back if the new one cannot take its place. */
async function swap(fresh: string, target: string): Promise<void> {
  const old = beside(target, 'old');
  const moved = (await absentAsNull(rename(target, old).then(() => true))) ?? false;
  try {
    await rename(fresh, target);
  } catch (error) {
    if (moved) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function replaceFile(target: string, text: string): Promise<void> {
  const fresh = beside(target, 'new');
  await makeFolder(dirname(target));
  try {
    await writeFile(fresh, text);
    await rename(fresh, target);
  } finally {
    await rm(fresh, { force: true });
  }
}

function beside(target: string, role: 'new' | 'old'): string {
  return join(dirname(target), `.${basename(target)}.${randomUUID()}.${role}.tmp`);
}

async function writing(target: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    const message = `Cannot write ${target}: ${cause.message}`;
    const hint = 'Name another folder with --out, or make this one writable. Earlier reports are unchanged.';
    throw new SpendlogError('OUTPUT_UNWRITABLE', message, hint, { cause });
  }
}
