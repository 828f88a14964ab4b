import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bundle.ts';

/** Writes a generated file; the path is from the root of the repository. */
export function writeGenerated(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Removes what is in a folder of generated files and not generated any more. */
export function removeOthers(folder: string, generated: Iterable<string>): void {
  const kept = new Set(generated);
  for (const name of readdirSync(join(root, folder))) {
    if (!kept.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
  }
}
