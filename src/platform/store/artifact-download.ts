import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from '@actions/artifact';
import type { Entry, ZipFile } from 'yauzl';
import { isSpendlogError, SpendlogError } from '../../core/errors.ts';
import { isStoreKey, type Store } from '../../core/store.ts';
import { eachZipFile } from '../zip-files.ts';

/** More than any run writes; an artifact beyond it is not one of ours. */
const MAX_ENTRIES = 200_000;
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;
export const MAX_TOTAL_BYTES = 4 * 1024 * 1024 * 1024;

/**
 * Brings what a tenant's earlier jobs uploaded into a store, in the order of uploading. An artifact is somebody's
 * upload until it is proven: names that are no keys of the tenant, and more than a run can write, are refused.
 */
export async function downloadArtifacts(
  folder: string,
  tenant: string,
  into: Store,
  maxBytes: number,
): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  const named = new RegExp(`^spendlog-store-${tenant}-\\d{1,6}-[0-9a-f]{32}$`);
  const ours = artifacts.filter(({ name }) => named.test(name)).sort((a, b) => a.id - b.id);
  let left = maxBytes;
  for (const artifact of ours) {
    const path = join(folder, String(artifact.id));
    await mkdir(path, { recursive: true });
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
      path,
      // Unpacked here, where names and sizes are looked at first.
      skipDecompress: true,
      ...(artifact.digest ? { expectedHash: artifact.digest } : {}),
    });
    if (digestMismatch) throw damaged(artifact, 'is not what was uploaded');
    left = await unpack(join(path, await onlyFile(path, artifact)), artifact, { tenant, into, left });
    await rm(path, { recursive: true });
  }
}

interface Unpacking {
  readonly tenant: string;
  readonly into: Store;
  readonly left: number;
}

/** What is left of the bytes that may be unpacked. */
async function unpack(path: string, artifact: Artifact, { tenant, into, left }: Unpacking): Promise<number> {
  let rest = left;
  const tooMany = () => damaged(artifact, 'holds too many files');
  try {
    await eachZipFile(path, { most: MAX_ENTRIES, tooMany, strictFileNames: true }, async (zip, entry) => {
      const { fileName } = entry;
      if (!isStoreKey(fileName) || !fileName.startsWith(`tenants/${tenant}/`))
        throw damaged(artifact, 'holds a file that is no object of the tenant');
      const body = await bodyOf(zip, entry, artifact, Math.min(rest, MAX_OBJECT_BYTES));
      rest -= body.length;
      await into.create(fileName, body);
    });
  } catch (cause) {
    if (isSpendlogError(cause)) throw cause;
    throw damaged(artifact, 'cannot be unpacked safely', cause);
  }
  return rest;
}

/** Counted as it is unpacked: what an archive says of its sizes is its own word. */
async function bodyOf(zip: ZipFile, entry: Entry, artifact: Artifact, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > maxBytes) throw damaged(artifact, 'unpacks to more than a run can write');
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

async function onlyFile(folder: string, artifact: Artifact): Promise<string> {
  const [first, ...more] = await readdir(folder);
  if (first === undefined || more.length > 0) throw damaged(artifact, 'is not one file');
  return first;
}

function damaged({ id }: Artifact, what: string, cause?: unknown): SpendlogError {
  return new SpendlogError(
    'STORE_DAMAGED',
    `The artifact ${id} of this workflow run ${what}; it was not used.`,
    'Delete it from the workflow run and start the run again; if you did not upload it, find out which job did.',
    { cause },
  );
}
