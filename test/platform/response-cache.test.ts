import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileResponseCache } from '../../src/platform/response-cache.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spendlog-cache-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('an answer is found again under its key, by another cache of the same folder', async () => {
  await fileResponseCache(join(folder, 'ce')).put('../a "key"', 'text');

  const cache = fileResponseCache(join(folder, 'ce'));

  expect(await cache.get('../a "key"')).toBe('text');
  expect(await cache.get('another')).toBeNull();
  expect(await readdir(folder)).toEqual(['ce']);
});

test('a later answer replaces the earlier one, and nothing unfinished stays', async () => {
  const cache = fileResponseCache(folder);

  await Promise.all(['1', '2', '3'].map((text) => cache.put('key', text)));

  expect(['1', '2', '3']).toContain(await cache.get('key'));
  expect(await readdir(folder)).toHaveLength(1);
});

test('a folder that cannot be written is said, not swallowed', async () => {
  await writeFile(join(folder, 'file'), '');

  await expect(fileResponseCache(join(folder, 'file')).put('key', 'text')).rejects.toMatchObject({
    code: 'OUTPUT_UNWRITABLE',
  });
  await expect(fileResponseCache('/proc/spendlog/ce').put('key', 'text')).rejects.toMatchObject({
    code: 'OUTPUT_UNWRITABLE',
  });
});
