import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePackages } from '../../src/platform/duckdb-packages.ts';

export interface EngineTarballs {
  /** Folder with every tarball, named as `npm pack` names them. */
  readonly folder: string;
  /** The tarball a registry serves at a path, or 404. */
  serve(path: string): Uint8Array | number;
}

/** The real packages of the SQL engine, from npm's cache or registry; `null` where neither has them. */
export function engineTarballs(): EngineTarballs | null {
  const packages = enginePackages(`${process.platform}-${process.arch}`) ?? [];
  const folder = join(
    tmpdir(),
    `spendlog-engine-${createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(folder, { recursive: true });
  const byPath = new Map<string, string>();
  for (const { name, version } of packages) {
    const file = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    if (!existsSync(file) && !pack(`${name}@${version}`, folder)) return null;
    byPath.set(`/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`, file);
  }
  const serve = (path: string) => {
    const file = byPath.get(path);
    return file ? readFileSync(file) : 404;
  };
  return byPath.size > 0 ? { folder, serve } : null;
}

function pack(specifier: string, folder: string): boolean {
  const args = [
    'pack',
    '--prefer-offline',
    '--silent',
    '--fetch-retries=0',
    '--pack-destination',
    folder,
    specifier,
  ];
  try {
    execFileSync('npm', args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
