import type { BranchChange } from '../../core/report-branch.ts';
import { type MemoryFile, memoryFileAt, pathOf } from './memory-file.ts';
import { areaOf, REMEMBERED_AREAS, type RememberedArea } from './remembered-areas.ts';

/** A file takes so many bytes: GitHub tells a text of up to a megabyte whole. */
export const LARGEST_MEMORY_FILE = 900_000;

export interface MemoryRetention {
  readonly now: Date;
  /** Days that outbox and paid answers are kept. */
  readonly days: number;
}

/** An object that is to be remembered, and its line. */
export interface NewLine {
  readonly key: string;
  /** ISO instant at which the object was written. */
  readonly at: string;
  readonly line: string;
}

type Change = Pick<BranchChange, 'additions' | 'deletions'>;

/** What to commit so that new objects are remembered, each in the file of its month, and files that are too old are not. */
export function memoryChange(
  tenant: string,
  before: ReadonlyMap<string, string>,
  added: readonly NewLine[],
  retention: MemoryRetention,
): Change {
  const files = new Map(before);
  const changed = new Set<string>();
  for (const { key, at, line } of added) {
    const area = areaOf(tenant, key);
    if (area === null) continue;
    const path = pathFor(files, { area, month: at.slice(0, 7), part: 1 }, line);
    files.set(path, `${files.get(path) ?? ''}${line}\n`);
    changed.add(path);
  }
  const gone = expiredPaths([...files.keys()], retention);
  const stays = [...changed].filter((path) => !gone.has(path)).sort();
  return {
    additions: new Map(stays.map((path) => [path, files.get(path) ?? ''])),
    deletions: [...gone].filter((path) => before.has(path)).sort(),
  };
}

/** The first part of a month that has room for a line. */
function pathFor(files: ReadonlyMap<string, string>, file: MemoryFile, line: string): string {
  const path = pathOf(file);
  const there = files.get(path);
  if (there === undefined || sizeOf(there) + sizeOf(line) < LARGEST_MEMORY_FILE) return path;
  return pathFor(files, { ...file, part: file.part + 1 }, line);
}

export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Files of which every object is older than its area is kept. */
function expiredPaths(paths: readonly string[], { now, days }: MemoryRetention): ReadonlySet<string> {
  const oldest = monthOf(new Date(now.getTime() - days * 86_400_000));
  // A month to come is nobody's: it must not pass for the newest.
  const files = paths
    .flatMap((path) => memoryFileAt(path) ?? [])
    .filter(({ month }) => month <= monthOf(now));
  return new Set(
    files
      .filter(({ area, month }) => month < oldest && !mustStay(area, month, files))
      .map((file) => pathOf(file)),
  );
}

function monthOf(instant: Date): string {
  return instant.toISOString().slice(0, 7);
}

function mustStay(area: RememberedArea, month: string, files: readonly MemoryFile[]): boolean {
  const { kept } = REMEMBERED_AREAS[area];
  if (kept === 'newest') return !files.some((other) => other.area === area && other.month > month);
  return kept === 'for-good';
}
