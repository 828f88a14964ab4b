import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileStore } from '../../../src/platform/store/file-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { storeContract } from './store-contract.ts';

const temporary = temporaryFolders();

describe('a store in files', () => {
  storeContract(async () => {
    const folder = join(await temporary(), 'store');
    return () => createFileStore({ folder });
  });

  it('leaves nothing unfinished behind, and lists nothing that is', async () => {
    const folder = await temporary();
    const store = createFileStore({ folder });
    await store.create('tenants/acme/one.json', new Uint8Array([1]));
    await store.create('tenants/acme/one.json', new Uint8Array([2]));
    expect(await readdir(join(folder, '.unfinished'))).toEqual([]);

    await writeFile(join(folder, '.unfinished', 'killed-here'), 'half');
    await mkdir(join(folder, 'tenants', 'acme', '.part'), { recursive: true });
    await writeFile(join(folder, 'tenants', 'acme', '.part', 'x'), 'half');
    expect((await Array.fromAsync(store.list(''))).map(({ key }) => key)).toEqual(['tenants/acme/one.json']);
  });

  it('says what to do where its folder is a file', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'store'), '');

    await expect(createFileStore({ folder: join(folder, 'store') }).check()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      hint: expect.stringContaining('writable'),
    });
  });

  it.skipIf(process.getuid?.() === 0)('says what to do where its folder cannot be read', async () => {
    const folder = await temporary();
    await chmod(folder, 0o000);
    try {
      const store = createFileStore({ folder, shown: '.spendlog/store' });
      for (const work of [
        () => store.check(),
        () => store.create('tenants/a', new Uint8Array()),
        () => store.read('tenants/a'),
        () => Array.fromAsync(store.list('tenants/')),
      ])
        await expect(work()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    } finally {
      await chmod(folder, 0o700);
    }
  });
});
