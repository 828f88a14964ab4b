import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadBytes } from '../../src/platform/download-bytes.ts';
import { engineCache, fetchEngine } from '../../src/platform/duckdb-fetch.ts';
import { ENGINE_PLATFORMS, enginePackages, type PinnedPackage } from '../../src/platform/duckdb-packages.ts';
import { silentProgress } from '../../src/platform/progress.ts';
import { closedUrl, serveFiles } from '../support/file-server.ts';
import { tarball } from '../support/tarball.ts';

const API = tarball([
  { path: 'package/package.json', text: '{"name":"@x/api"}' },
  { path: 'package/lib/index.js', text: 'exports.answer = 42' },
]);
const NATIVE = tarball([{ path: 'package/x.node', text: 'native' }]);
const PACKAGES = [pin('@x/api', API), pin('@x/native', NATIVE)];

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'spendlog-engine-'));
});

afterEach(async () => {
  await rm(cache, { recursive: true, force: true });
});

function pin(name: string, bytes: Uint8Array): PinnedPackage {
  return { name, version: '1.0.0', sha256: createHash('sha256').update(bytes).digest('hex') };
}

const registry = (path: string) =>
  ({ '/npm/@x/api/-/api-1.0.0.tgz': API, '/npm/@x/native/-/native-1.0.0.tgz': NATIVE })[path] ?? 404;

const origin = (from: { url?: string; path?: string }) => ({
  ...from,
  environment: {},
  progress: silentProgress,
});

describe('fetchEngine', () => {
  it('fetches from a registry, unpacks, and asks no second time', async () => {
    await using server = await serveFiles(registry);
    const folder = await fetchEngine(origin({ url: `${server.url}/npm/` }), PACKAGES, cache);
    const again = await fetchEngine(origin({ url: `${server.url}/npm` }), PACKAGES, cache);

    expect(again).toBe(folder);
    expect(server.requests).toHaveLength(2);
    expect(await readFile(join(folder, 'node_modules/@x/api/lib/index.js'), 'utf8')).toBe(
      'exports.answer = 42',
    );
    expect(await readFile(join(folder, 'node_modules/@x/native/x.node'), 'utf8')).toBe('native');
  });

  it('reads tarballs from a folder', async () => {
    const packs = await mkdtemp(join(cache, 'packs-'));
    await writeFile(join(packs, 'x-api-1.0.0.tgz'), API);
    await writeFile(join(packs, 'x-native-1.0.0.tgz'), NATIVE);
    const folder = await fetchEngine(origin({ path: packs }), PACKAGES, join(cache, 'c'));

    expect(await readdir(join(folder, 'node_modules/@x'))).toEqual(['api', 'native']);
  });

  it.each([
    ['a registry', true],
    ['a folder', false],
  ])('refuses other bytes from %s, names both hashes and keeps nothing', async (_, remote) => {
    const other = tarball([{ path: 'package/x.node', text: 'other' }]);
    await using server = await serveFiles((path) => (path.includes('native') ? other : registry(path)));
    const packs = await mkdtemp(join(tmpdir(), 'spendlog-packs-'));
    await writeFile(join(packs, 'x-api-1.0.0.tgz'), API);
    await writeFile(join(packs, 'x-native-1.0.0.tgz'), other);
    const failing = fetchEngine(
      origin(remote ? { url: `${server.url}/npm` } : { path: packs }),
      PACKAGES,
      cache,
    );

    await expect(failing).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(`${pin('', other).sha256}, expected ${pin('', NATIVE).sha256}`),
      hint: expect.stringMatching(/engine-url.*engine-path/),
    });
    expect(await readdir(cache)).toEqual([]);
    await rm(packs, { recursive: true });
  });

  it('says so when the registry does not have it, asking once', async () => {
    await using server = await serveFiles(() => 404);

    await expect(fetchEngine(origin({ url: server.url }), PACKAGES, cache)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('HTTP 404'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('says so when the folder does not have it', async () => {
    await expect(fetchEngine(origin({ path: join(cache, 'none') }), PACKAGES, cache)).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('x-api-1.0.0.tgz'),
    });
  });

  it.each([
    ['a path that leaves the package', [{ path: 'package/../../x.js' }]],
    ['an absolute path', [{ path: '/etc/x' }]],
    ['a link', [{ path: 'package/x', type: '2' }]],
  ])('refuses a tarball with %s', async (_, entries) => {
    const bad = tarball(entries);
    await using server = await serveFiles(() => bad);
    const failing = fetchEngine(origin({ url: server.url }), [pin('bad', bad)], cache);

    await expect(failing).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringContaining('tarball'),
    });
    expect(await readdir(cache)).toEqual([]);
  });
});

describe('downloadBytes', () => {
  it("tries again after a server's fault", async () => {
    let failures = 2;
    await using server = await serveFiles(() => (failures-- > 0 ? 503 : API));

    expect(await downloadBytes(server.url, 0)).toEqual(API);
    expect(server.requests).toHaveLength(3);
  });

  it('gives up after three attempts, and where nobody answers', async () => {
    await using server = await serveFiles(() => 500);

    await expect(downloadBytes(server.url, 0)).rejects.toThrow('HTTP 500');
    expect(server.requests).toHaveLength(3);
    await expect(downloadBytes(await closedUrl(), 0)).rejects.toThrow('fetch failed');
  });
});

describe('enginePackages', () => {
  it('pins the versions the lockfile has, for every platform', async () => {
    const lock: unknown = JSON.parse(
      await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8'),
    );

    expect(ENGINE_PLATFORMS).toContain('linux-x64');
    for (const platform of ENGINE_PLATFORMS) {
      for (const { name, version, sha256 } of enginePackages(platform) ?? []) {
        expect(lock).toHaveProperty(['packages', `node_modules/${name}`, 'version'], version);
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      }
    }
    expect(enginePackages('plan9-mips')).toBeNull();
  });
});

describe('engineCache', () => {
  it("prefers the runner's tool cache, then the user's", () => {
    expect(engineCache({ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/cache' })).toBe('/tools/spendlog');
    expect(engineCache({ XDG_CACHE_HOME: '/cache' })).toBe('/cache/spendlog');
    expect(engineCache({})).toMatch(/\.cache\/spendlog$/);
  });
});
