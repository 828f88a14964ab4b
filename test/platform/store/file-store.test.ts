import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileStore } from '../../../src/platform/store/file-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { storeContract } from './store-contract.ts';

const temporary = temporaryFolders();

describe('a store in files', () => {
  storeContract(async () => {
    const folder = join(await temporary(), 'store');
    return {
      open: () => createFileStore({ folder }),
      async putStray(name) {
        await mkdir(join(folder, dirname(`${name}.`)), { recursive: true });
        if (!name.endsWith('/')) await writeFile(join(folder, name), 'stray');
      },
    };
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

  it('holds whole objects only when its writer is killed, and every one that was said to be written', async () => {
    const folder = await temporary();
    const program = join(import.meta.dirname, 'killed-writer.ts');
    const writer = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    writer.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.split('\n').length > 20) writer.kill('SIGKILL');
    });
    await once(writer, 'close');
    const store = createFileStore({ folder });
    const keys = (await Array.fromAsync(store.list('tenants/'))).map(({ key }) => key);

    for (const index of said.split('\n').slice(0, -1)) expect(keys).toContain(`tenants/acme/${index}`);
    for (const key of keys) {
      const value = Number(key.split('/').at(-1)) % 256;
      expect(await store.read(key)).toEqual(new Uint8Array(65_536).fill(value));
    }
  });

  it('clears away what a killed writer left a day ago, and nothing that may still be written', async () => {
    const folder = await temporary();
    const parts = join(folder, '.unfinished');
    await mkdir(parts);
    for (const [name, hours] of [
      ['killed', 25],
      ['under-way', 23],
    ] as const) {
      await writeFile(join(parts, name), 'half');
      const then = new Date(Date.now() - hours * 3_600_000);
      await utimes(join(parts, name), then, then);
    }

    await createFileStore({ folder }).check();

    expect(await readdir(parts)).toEqual(['under-way']);
  });

  it('says what to do where its folder is a file', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'store'), '');

    await expect(createFileStore({ folder: join(folder, 'store') }).check()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      hint: expect.stringContaining('writable'),
    });
  });

  it('says what to do in each of its works where its folder cannot be opened', async () => {
    // A link to itself: nobody can open it, not even who may open everything.
    const folder = join(await temporary(), 'store');
    await symlink('store', folder);
    const store = createFileStore({ folder, shown: '.spendlog/store' });

    for (const work of [
      () => store.check(),
      () => store.create('tenants/a', new Uint8Array()),
      () => store.read('tenants/a'),
      () => Array.fromAsync(store.list('tenants/')),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
