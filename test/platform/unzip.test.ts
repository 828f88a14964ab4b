import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../src/platform/unzip.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { type ZipEntry, zipOf } from '../support/zip-archive.ts';

const folder = temporaryFolders();

async function archive(entries: readonly ZipEntry[]): Promise<{ path: string; at: string }> {
  const at = await folder();
  const path = join(at, 'a.zip');
  await writeFile(path, zipOf(entries, deflateRawSync));
  return { path, at };
}

describe('unzip', () => {
  it('unpacks files in order and returns where they are', async () => {
    const { path, at } = await archive([
      { name: 'x/', content: '' },
      { name: 'x/b.csv', content: 'b' },
      { name: 'a.csv', content: 'a' },
    ]);
    const { paths } = await unzip(path, join(at, 'out'), 100);
    expect(await Promise.all(paths.map((file) => readFile(file, 'utf8')))).toEqual(['b', 'a']);
  });

  it.each(['../evil.csv', '/tmp/evil.csv', 'x/../../evil.csv', 'C:/evil.csv'])(
    'refuses an entry named %s',
    async (name) => {
      const { path, at } = await archive([{ name, content: 'x' }]);
      await expect(unzip(path, join(at, 'out'), 100)).rejects.toMatchObject({ code: 'EXPORT_UNREADABLE' });
      expect(await readdir(at)).not.toContain('evil.csv');
    },
  );

  it('stops at the limit, over all entries together', async () => {
    const content = 'x'.repeat(60);
    const { path, at } = await archive([
      { name: 'a.csv', content },
      { name: 'b.csv', content },
    ]);
    await expect(unzip(path, join(at, 'out'), 100)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
    expect(await unzip(path, join(at, 'out2'), 120)).toMatchObject({ paths: { length: 2 }, bytes: 120 });
  });

  it('refuses an entry that unpacks to more than it claims', async () => {
    const { path, at } = await archive([{ name: 'a.csv', content: 'x'.repeat(5000), claimedSize: 10 }]);
    await expect(unzip(path, join(at, 'out'), 1e6)).rejects.toMatchObject({ code: 'EXPORT_UNREADABLE' });
  });

  it('refuses what is no archive', async () => {
    const at = await folder();
    await writeFile(join(at, 'a.zip'), 'PK\x03\x04 nothing');
    await expect(unzip(join(at, 'a.zip'), join(at, 'out'), 100)).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
    });
  });
});
