import { link, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SpendlogError } from '../../core/errors.ts';
import { isStoreKey, type Store, type StoredObject } from '../../core/store.ts';
import { absentAsNull, isSystemError } from '../system-error.ts';
import { flushFolder, lastingFolders, type MakeLasting } from './lasting-folders.ts';
import { createStoreCounter, type StoreCounter } from './store-counter.ts';
import { clearParts, writePart } from './unfinished-parts.ts';

export interface FileStoreOptions {
  /** Absolute. */
  readonly folder: string;
  /** As shown to people; absent: the folder. */
  readonly shown?: string;
}

/** Objects as files of a folder, for one machine. Each is whole and on the disk, or not there. */
export function createFileStore({ folder, shown = folder }: FileStoreOptions): Store {
  const counter = createStoreCounter(null);
  const place: Place = { folder, make: lastingFolders(folder), counter };
  const told = <T>(work: Promise<T>): Promise<T> => work.catch((cause: unknown) => refuse(shown, cause));
  return {
    location: shown,
    check: () => told(check(place)),
    create: (key, body) => told(create(place, pathOf(folder, key), body)),
    read: (key) => told(read(pathOf(folder, key), counter)),
    async *list(prefix) {
      counter.asked('lists');
      yield* await told(objectsBelow(folder, prefix));
    },
    remove: async (key) => {
      counter.asked('removes');
      await told(rm(pathOf(folder, key), { force: true }));
    },
    usage: () => counter.usage(),
    close: async () => undefined,
  };
}

interface Place {
  readonly folder: string;
  readonly make: MakeLasting;
  readonly counter: StoreCounter;
}

async function check({ folder, make }: Place): Promise<void> {
  await rm(await writePart(folder, new Uint8Array(), make));
  await readdir(folder);
  await clearParts(folder);
}

async function create(
  { folder, make, counter }: Place,
  path: string,
  body: Uint8Array,
): Promise<'created' | 'exists'> {
  counter.asked('writes');
  const part = await writePart(folder, body, make);
  try {
    await make(dirname(path));
    // Of all that link to one name at a time, the system lets one succeed.
    await link(part, path);
    await flushFolder(dirname(path));
    counter.wrote(body.length);
    return 'created';
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

async function read(path: string, counter: StoreCounter): Promise<Uint8Array | null> {
  counter.asked('reads');
  const body = await absentAsNull(readFile(path));
  counter.read(body?.length ?? 0);
  return body && new Uint8Array(body);
}

async function objectsBelow(folder: string, prefix: string): Promise<readonly StoredObject[]> {
  const from = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const names = await absentAsNull(readdir(join(folder, from), { recursive: true, withFileTypes: true }));
  const keys = (names ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((key) => isStoreKey(key) && key.startsWith(prefix))
    .sort();
  const objects: StoredObject[] = [];
  for (const key of keys) {
    const found = await absentAsNull(stat(join(folder, key)));
    if (found) objects.push({ key, bytes: found.size, writtenAt: found.mtime.toISOString() });
  }
  return objects;
}

function pathOf(folder: string, key: string): string {
  if (!isStoreKey(key)) throw new TypeError(`Not a key of a store: ${JSON.stringify(key)}`);
  return join(folder, key);
}

function refuse(shown: string, cause: unknown): never {
  if (!isSystemError(cause)) throw cause;
  throw new SpendlogError(
    'STORE_UNAVAILABLE',
    `The store ${JSON.stringify(shown)} cannot be read or written (${cause.code}).`,
    'Make the folder readable and writable for this user and see that the disk has room, or name another folder under store.path.',
    { cause },
  );
}
