import type * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createFileStore } from '../../../src/platform/store/file-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const temporary = temporaryFolders();

/** What was done to the disk, in order; everything is really done. */
const done = vi.hoisted(() => ({ made: [] as string[], synced: [] as string[] }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    async mkdir(path: string) {
      const made = await real.mkdir(path);
      done.made.push(path);
      return made;
    },
    async open(...asked: Parameters<typeof real.open>) {
      const handle = await real.open(...asked);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        await sync();
        done.synced.push(String(asked[0]));
      };
      return handle;
    },
  };
});

it.skipIf(process.platform === 'win32')(
  'an object is on the disk with every folder that was made for it, for each of two writers',
  async () => {
    const folder = join(await temporary(), 'deep', 'store');
    const store = createFileStore({ folder });
    const body = new Uint8Array([1]);
    const created = (key: string) =>
      store.create(key, body).then(() => {
        // Of all folders above it somebody has waited for the name before it is said to be there.
        const parents: string[] = [];
        for (let at = join(folder, key); at !== dirname(dirname(folder)); at = dirname(at))
          parents.push(dirname(at));
        for (const parent of parents) expect(done.synced, key).toContain(parent);
      });

    await Promise.all([created('tenants/acme/runs/a/plan.json'), created('tenants/acme/runs/a/run.json')]);
    await created('tenants/acme/units/b/one');

    expect(done.made).toContain(join(folder, 'tenants', 'acme'));
    for (const made of done.made) expect(done.synced, made).toContain(dirname(made));
  },
);
