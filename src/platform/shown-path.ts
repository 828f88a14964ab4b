import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Folders outside the working folder say more of a machine than a report should keep: this much of them is shown. */
const SHOWN_PARTS = 2;

/** A local path as a report may show it: relative to the working folder where it lies in it, else its end. */
export function shownPath(workingFolder: string, path: string): string {
  const whole = resolve(workingFolder, path);
  const below = relative(workingFolder, whole);
  const outside = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  const parts = outside ? whole.split(sep).filter(Boolean).slice(-SHOWN_PARTS) : below.split(sep);
  return parts.join('/') || '.';
}
