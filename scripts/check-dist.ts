import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from './bundle.ts';

/** Builds again elsewhere and compares with the committed dist/, byte for byte. */
const fresh = mkdtempSync(join(tmpdir(), 'spendlog-dist-'));
try {
  bundle(fresh);
  const differences = compare(join(root, 'dist'), fresh);
  for (const difference of differences) process.stderr.write(`dist/${difference}\n`);
  if (differences.length > 0)
    process.stderr.write('dist/ is not what the sources build: run npm run build.\n');
  else process.stdout.write(`dist/ is what the sources build: ${filesOf(fresh).length} files.\n`);
  process.exitCode = differences.length > 0 ? 1 : 0;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function compare(committed: string, built: string): readonly string[] {
  const before = new Set(filesOf(committed));
  const after = new Set(filesOf(built));
  if (after.size === 0) return [': the build made no file'];
  return [...before.union(after)].sort().flatMap((name) => {
    if (!before.has(name)) return [`${name}: missing`];
    if (!after.has(name)) return [`${name}: not built any more`];
    return readFileSync(join(committed, name)).equals(readFileSync(join(built, name)))
      ? []
      : [`${name}: differs`];
  });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
