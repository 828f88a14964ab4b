import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { SpendlogError } from '../core/errors.ts';
import type { Progress } from '../core/ports.ts';
import { downloadBytes } from './download-bytes.ts';
import type { DuckDbModule } from './duckdb.ts';
import { ENGINE_PLATFORMS, enginePackages, type PinnedPackage } from './duckdb-packages.ts';
import { makeFolder } from './make-folder.ts';
import { readTarball } from './tarball.ts';

export interface EngineOrigin {
  /** Base URL of an npm registry or a mirror with its layout. */
  readonly url?: string;
  /** Folder with the tarballs, as `npm pack` names them. */
  readonly path?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
}

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const API = '@duckdb/node-api';
const REMEDY =
  'Set engine-url to a registry this machine reaches, or engine-path to a folder with the packages (`npm pack`); see docs/engine.md.';

/**
 * How to get at the SQL engine: from the installed packages, else from the cache, else fetched,
 * checked against the hashes in the source and kept in the cache (ADR 0006). The loader throws `ENGINE_UNAVAILABLE`.
 */
export function duckDbLoader(origin: EngineOrigin): () => Promise<DuckDbModule> {
  return async () => {
    // The name goes through a variable so that the bundler leaves the package out of dist/.
    const installed = createRequire(import.meta.url);
    if (resolves(installed, API)) return installed(API);
    const packages = packagesHere();
    const folder = await fetchEngine(origin, packages, engineCache(origin.environment));
    return createRequire(join(folder, 'index.js'))(API);
  };
}

function resolves(from: NodeJS.Require, name: string): boolean {
  try {
    from.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function packagesHere(): readonly PinnedPackage[] {
  const platform = `${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`;
  const packages = enginePackages(platform);
  if (packages) return packages;
  throw new SpendlogError(
    'ENGINE_UNAVAILABLE',
    `The SQL engine is not available for ${platform}.`,
    `Run on one of ${ENGINE_PLATFORMS.join(', ')}.`,
  );
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  // Without this the report asks DNS for a name of every interface.
  Object.assign(process.report, { excludeNetwork: true });
  const report: { header?: { glibcVersionRuntime?: string } } = process.report.getReport();
  return report.header?.glibcVersionRuntime === undefined;
}

/** Kept between runs: the runner's tool cache, else the user's. */
export function engineCache(environment: EngineOrigin['environment']): string {
  const { RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache } = environment;
  return runner ? join(runner, 'spendlog') : join(cache || join(homedir(), '.cache'), 'spendlog');
}

/** The folder whose `node_modules` holds the packages, fetched where it is not there yet. Unpacks nothing that was not verified. */
export async function fetchEngine(
  origin: EngineOrigin,
  packages: readonly PinnedPackage[],
  cache: string,
): Promise<string> {
  const target = join(cache, `engine-${fingerprint(packages)}`);
  if (existsSync(target)) return target;
  const fresh = `${target}.${randomUUID()}.tmp`;
  try {
    origin.progress.step('Fetching the SQL engine');
    for (const item of packages)
      await unpack(verified(item, await obtain(item, origin)), folderOf(fresh, item));
    await moveInPlace(fresh, target);
    origin.progress.done('SQL engine ready');
    return target;
  } catch (cause) {
    if (cause instanceof SpendlogError) throw cause;
    throw unavailable(`The SQL engine could not be unpacked into ${cache}: ${reason(cause)}.`, cause);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function fingerprint(packages: readonly PinnedPackage[]): string {
  const all = packages.map(({ name, version, sha256 }) => `${name}@${version} ${sha256}`).join('\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}

async function obtain(item: PinnedPackage, origin: EngineOrigin): Promise<Uint8Array> {
  const from = origin.path === undefined ? tarballUrl(item, origin.url) : join(origin.path, packName(item));
  try {
    return await (origin.path === undefined ? downloadBytes(from) : readFile(from));
  } catch (cause) {
    throw unavailable(`The SQL engine could not be fetched: ${from}: ${reason(cause)}.`, cause);
  }
}

function tarballUrl({ name, version }: PinnedPackage, base: string = PUBLIC_REGISTRY): string {
  return `${base.replace(/\/+$/, '')}/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`;
}

function packName({ name, version }: PinnedPackage): string {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
}

function verified(item: PinnedPackage, tarball: Uint8Array): Uint8Array {
  const actual = createHash('sha256').update(tarball).digest('hex');
  if (actual === item.sha256) return tarball;
  const message = `${item.name}@${item.version} is not the package expected: SHA-256 ${actual}, expected ${item.sha256}. Nothing was unpacked.`;
  throw unavailable(message);
}

async function unpack(tarball: Uint8Array, folder: string): Promise<void> {
  for (const { path, bytes } of readTarball(tarball)) {
    const file = join(folder, path);
    await makeFolder(dirname(file));
    await writeFile(file, bytes);
  }
}

function folderOf(root: string, { name }: PinnedPackage): string {
  return join(root, 'node_modules', ...name.split('/'));
}

/** Two runs may fetch at once; the first one's folder stays, they are the same. */
async function moveInPlace(fresh: string, target: string): Promise<void> {
  try {
    await rename(fresh, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

function unavailable(message: string, cause?: unknown): SpendlogError {
  return new SpendlogError('ENGINE_UNAVAILABLE', message, REMEDY, { cause });
}

/** `fetch` hides the system's reason in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
