import { SpendlogError } from '../../core/errors.ts';
import type { BranchTip } from '../../core/report-branch.ts';
import { MEMORY_FOLDER, memoryFileAt } from './memory-file.ts';

/** All that is remembered together: beyond it the branch is no memory of ours, in bytes. */
const LARGEST_MEMORY = 100_000_000;

/** Files that are asked for before it is looked how much they hold. */
const FILES_AT_ONCE = 10;

/**
 * Texts of the files by path, in the order of their months.
 * @throws SpendlogError STORE_DAMAGED where they are more than a memory
 */
export async function memoryTexts(branch: string, tip: BranchTip): Promise<ReadonlyMap<string, string>> {
  const files = await tip.files(MEMORY_FOLDER);
  const ours = [...files].filter(([path]) => memoryFileAt(path) !== null).sort();
  const read = new Map<string, string>();
  let bytes = 0;
  for (let at = 0; at < ours.length; at += FILES_AT_ONCE) {
    const some = ours.slice(at, at + FILES_AT_ONCE);
    const texts = await tip.texts(some.map(([, blob]) => blob));
    for (const [path, blob] of some) {
      const text = texts.get(blob) ?? '';
      bytes += text.length;
      read.set(path, text);
    }
    if (bytes > LARGEST_MEMORY) throw tooLarge(branch);
  }
  return read;
}

function tooLarge(branch: string): SpendlogError {
  return new SpendlogError(
    'STORE_DAMAGED',
    `The branch ${branch} holds more than ${LARGEST_MEMORY / 1_000_000} MB.`,
    'Delete the branch, which forgets what is on it, or set store to s3://bucket/prefix.',
  );
}
