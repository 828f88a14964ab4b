import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

/**
 * Compiles the sources and bundles the action into `target`: one file, and one chunk per dynamic import.
 * Two steps, since the bundler cannot compile this TypeScript (ADR 0005). Same sources, same bytes.
 */
export function bundle(target: string): void {
  for (const folder of [join(root, 'build'), target]) rmSync(folder, { recursive: true, force: true });
  node(tsc, '-p', 'tsconfig.build.json');
  node(
    ncc,
    'build',
    'build/src/action.js',
    '-o',
    target,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  );
}

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}
